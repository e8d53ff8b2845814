/** What a file is, by what it holds and never by its name. */

type Known = { readonly type: string; readonly endings: readonly string[]; readonly is: (bytes: Buffer) => boolean };

const starts = (...heads: readonly string[]) => (bytes: Buffer) => heads.some((head) => bytes.subarray(0, head.length).equals(Buffer.from(head, "latin1")));
const isZip = starts("PK\x03\x04");
const office = (part: string) => (bytes: Buffer) => isZip(bytes) && bytes.includes("[Content_Types].xml") && bytes.includes(part);
const open = (kind: string) => (bytes: Buffer) => isZip(bytes) && bytes.subarray(30, 200).includes(`mimetypeapplication/vnd.oasis.opendocument.${kind}`);

const known: readonly Known[] = [
  { type: "application/pdf", endings: ["pdf"], is: starts("%PDF-") },
  { type: "image/png", endings: ["png"], is: starts("\x89PNG\r\n\x1a\n") },
  { type: "image/jpeg", endings: ["jpg", "jpeg", "jpe"], is: starts("\xff\xd8\xff") },
  { type: "image/gif", endings: ["gif"], is: starts("GIF87a", "GIF89a") },
  { type: "image/webp", endings: ["webp"], is: (bytes) => starts("RIFF")(bytes) && bytes.subarray(8, 12).toString("latin1") === "WEBP" },
  { type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", endings: ["docx"], is: office("word/document.xml") },
  { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", endings: ["xlsx"], is: office("xl/workbook.xml") },
  { type: "application/vnd.openxmlformats-officedocument.presentationml.presentation", endings: ["pptx"], is: office("ppt/presentation.xml") },
  { type: "application/vnd.oasis.opendocument.text", endings: ["odt"], is: open("text") },
  { type: "application/vnd.oasis.opendocument.spreadsheet", endings: ["ods"], is: open("spreadsheet") },
  { type: "application/vnd.oasis.opendocument.presentation", endings: ["odp"], is: open("presentation") },
  { type: "text/plain; charset=utf-8", endings: ["txt", "csv", "tsv", "md"], is: isText },
];

/** What became of looking at a file. `unknown`: none of the kinds that are kept; `other`: it holds something else than its name says;
 *  `macros`: an office file that brings programs. */
export type Looked = { readonly kind: "known"; readonly type: string } | { readonly kind: "unknown" | "other" | "macros" };

/** The kind of a file, when it is one that is kept, and is called what it is. */
export function lookAt(bytes: Buffer, name: string): Looked {
  const found = known.find(({ is }) => is(bytes));
  if (!found) return { kind: "unknown" };
  if (isZip(bytes) && bytes.includes("vbaProject.bin")) return { kind: "macros" };
  const ending = /\.([a-z0-9]+)$/.exec(name.toLowerCase())?.[1] ?? "";
  return found.endings.includes(ending) ? { kind: "known", type: found.type } : { kind: "other" };
}

/** The endings of files that are kept. */
export const endings: readonly string[] = known.flatMap((one) => one.endings.map((ending) => `.${ending}`));

/** Text in UTF-8 without control characters, and nothing that a browser or a shell would run. */
function isText(bytes: Buffer): boolean {
  const words = bytes.toString("utf8");
  if (words.includes("�") || /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(words)) return false;
  return !/^\s*(?:<|#!|\{\\rtf|%!PS)/.test(words.replace(/^\uFEFF/, ""));
}
