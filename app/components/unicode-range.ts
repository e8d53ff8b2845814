/** Whether a text has a letter in a range as style rules write it: "U+0-FF, U+131, U+4??". */
export function rangeHolds(range: string, text: string): boolean {
  const parts = range.split(",").map((part) => part.trim().replace(/^U\+/iu, "")).filter((part) => part !== "");
  const spans = parts.map((part) => {
    const [from = "", to = from] = part.split("-");
    return [Number.parseInt(from.replaceAll("?", "0"), 16), Number.parseInt(to.replaceAll("?", "F"), 16)] as const;
  });
  return Array.from(text).some((letter) => spans.some(([from, to]) => (letter.codePointAt(0) ?? -1) >= from && (letter.codePointAt(0) ?? -1) <= to));
}
