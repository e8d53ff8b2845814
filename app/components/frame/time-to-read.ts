/** How long a confirmation stays before it leaves by itself, in milliseconds: the time to notice it, and to read it twice at a
 *  slow pace. Ten seconds at least. */
export function timeToRead(words: string): number {
  const count = words.split(/\s+/).filter(Boolean).length;
  return Math.max(10_000, 4_000 + count * 1_000);
}
