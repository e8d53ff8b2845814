/** The browser's own button inside a field for files, drawn like the others. */
export const fileButton =
  "file:mr-4 file:min-h-11 file:rounded-control file:border file:border-edge file:border-solid file:bg-surface file:px-4 file:text-label file:font-[650] file:text-ink hover:file:bg-sunken";
