import { ExternalHyperlink, Paragraph, TextRun, type IParagraphOptions, type IRunOptions, type ParagraphChild } from "docx";
import { plain, type RichText, type Span } from "./plan-document";
import { printable } from "./drawing/printable";
import { partsByName } from "./own-names";
import { languageOfWords, type Told } from "./spoken-language";
import { piecesOf, startsRightToLeft, type Piece } from "./writing";

/** What people said of the language of whole texts, and of names among other words. */
export type Speech = { readonly told?: Told | undefined; readonly named?: Told | undefined };

/** A paragraph with these words. It runs from right to left when its first letter does. */
export function said(text: RichText, options: IParagraphOptions, speech?: Speech): Paragraph {
  return new Paragraph({ ...options, bidirectional: startsRightToLeft(plain(text)) || undefined, children: runs(text, speech) });
}

/** Rich text as Word runs; a line break inside it stays one. Words in another language or writing say so, so that they are read
 *  aloud, checked and divided as what they are. */
export function runs(text: RichText, { told, named }: Speech = {}): ParagraphChild[] {
  const spoken = languageOfWords(plain(text), told);
  return text.flatMap((part): ParagraphChild[] => (part.href ? [new ExternalHyperlink({ link: part.href, children: lines(part, { spoken, named }, "Hyperlink") })] : lines(part, { spoken, named })));
}

type Spoken = ReturnType<typeof languageOfWords>;
type Around = { readonly spoken: Spoken; readonly named: Told | undefined };

function lines(part: Span, { spoken, named }: Around, style?: string): TextRun[] {
  return printable(part.text).split("\n").flatMap((line, place) => {
    const look = { style, bold: part.strong, italics: part.em };
    const pieces = partsByName(line, named).flatMap(({ text, language }) => piecesOf(text).map((piece) => new TextRun({ ...look, ...writtenAs(piece, language ?? spoken), text: piece.text })));
    return place > 0 ? [new TextRun({ ...look, break: 1 }), ...pieces] : pieces;
  });
}

function writtenAs({ language, rightToLeft }: Piece, spoken: Spoken): IRunOptions {
  if (language === null) return spoken === null ? {} : { language: { value: `${spoken}-US` } };
  const tag = withCountry(language);
  return { rightToLeft: rightToLeft || undefined, language: { value: tag, eastAsia: tag, bidirectional: tag } };
}

/** Word knows languages by country: "ar-EG" for "ar". */
function withCountry(language: string): string {
  return `${language}-${new Intl.Locale(language).maximize().region ?? "US"}`;
}
