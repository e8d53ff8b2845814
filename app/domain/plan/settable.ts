import { lettersOf } from "./letters";

const unjoined = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]`;
/** Joiners that join nothing: they mean something between two emoji or two letters of a writing that joins them. */
const idleJoiner = new RegExp(
  [String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\p{L}\p{M}])J`, `(?<=${unjoined})J`, `J(?=${unjoined})`, String.raw`J(?![\p{Extended_Pictographic}\p{L}])`].join("|").replaceAll("J", String.raw`[\u200C\u200D]+`),
  "gu",
);

/** Tags that are not part of a flag, and signs that only steer how music, shorthand or hieroglyphs are set. */
const idleTag = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,12})[\u{E0000}-\u{E007F}]|[\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{13430}-\u{13455}]/gu;

/** A printable text as it is given to the typesetter: without signs that show nothing and that it (it divides words itself) or
 *  readers of the file stumble over, and with places where a chain of letters no line could hold may break. */
export function settable(text: string): string {
  return breakable(text.replaceAll("\u00AD", "").replace(idleJoiner, "").replace(idleTag, ""));
}

/** No word of English or Spanish is that long. */
function breakable(text: string): string {
  return text.replace(/[^\s\u200B/.-]{25,}/gu, (chain) => lettersOf(chain).map((letter, place) => (place > 0 && place % 12 === 0 ? `\u200B${letter}` : letter)).join(""));
}
