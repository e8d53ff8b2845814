/** How long the browser may take to begin reading what it saves, in ms. */
const untilRead = 60_000;

/** Hands a file that was made in the browser to the person: it is saved like any download. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), untilRead);
}
