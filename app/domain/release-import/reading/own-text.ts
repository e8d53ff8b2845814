/** The same text in memory of its own: a piece cut from a longer text keeps the whole of it from being freed, so what outlives
 *  its batch of lines must be copied. */
export function ownText(text: string): string {
  return [...text].join("");
}
