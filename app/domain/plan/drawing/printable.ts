/** Control characters, characters Unicode will never assign, the mark at the start of files, and the marks that turn reading
 *  direction around: none of them can be printed, XML and PDF forbid most, and the last kind can make a text lie about itself. */
const unprintable = /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}\uFEFF\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]/gu;
const halfPair = /\p{Surrogate}/gu;
/** Signs that nothing is seen of: those without a meaning, and joiners and selectors where they have none, behind a letter or a figure
 *  that has one shape. A document gives them to every other such letter: nobody would find "2027" in it any more. */
const unseen = /[\u{E0080}-\u{E00FF}\u{E01F0}-\u{E0FFF}]|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}])(?:[\u200C\u2060-\u2064]|[\uFE00-\uFE0E]|[\u{E0000}-\u{E0FFF}]|\u034F|\u200D)+/gu;

/** What a person typed, as something that can stand in XML, SVG, JSON for the typesetter and on paper.
 *  Everything that can be seen stays exactly as it was typed; half a surrogate pair becomes the replacement character. */
export function printable(text: string): string {
  return text.replace(halfPair, "\uFFFD").replace(unprintable, "").replace(unseen, "");
}
