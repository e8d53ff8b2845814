/** Lines of cells as a CSV file that spreadsheets open safely and in the right letters. */
export function csvOf(lines: readonly (readonly string[])[]): string {
  // The mark tells spreadsheets that the text is UTF-8.
  return `\uFEFF${lines.map((cells) => cells.map(safeCell).join(",")).join("\r\n")}\r\n`;
}

/** A cell in quotes; what begins like a formula gets an apostrophe before it. */
export function safeCell(text: string): string {
  const disarmed = /^[=+\-@\t\r−]/.test(text) ? `'${text}` : text;
  return `"${disarmed.replaceAll('"', '""')}"`;
}
