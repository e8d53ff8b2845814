/** What a control is about, for those who meet it without what stands around it: a page can have twenty buttons with the same
 *  words. Stands behind the words that are seen. */
export function About({ subject }: { readonly subject: string | undefined }) {
  return subject === undefined ? null : <span className="sr-only">: {subject}</span>;
}
