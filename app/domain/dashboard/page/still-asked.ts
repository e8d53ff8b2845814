/** Of wishes in the order in which they were made, those that are not answered yet when the answer to one comes. An answer that
 *  nobody here asked for counts for all: somebody went back, or opened a link. */
export function stillAsked(asked: readonly string[], answer: string): readonly string[] {
  const at = asked.lastIndexOf(answer);
  return at < 0 ? [] : asked.slice(at + 1);
}
