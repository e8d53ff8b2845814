const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A text in letters as a reader counts them: a base with its marks, an emoji put together from several signs. Joined they are
 *  the text. */
export function lettersOf(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const simple = /^[\n\r\t\x20-\u02FF\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u20A0-\u20CF\u2100-\u22FF]*$/u;

/** Whether every sign of a text is a letter by itself, told quickly: Latin letters without loose marks, figures, common signs. */
export function isSimple(text: string): boolean {
  return simple.test(text);
}
