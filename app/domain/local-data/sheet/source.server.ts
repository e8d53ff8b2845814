import type { Sheet, TableProblem } from "./sheet";
import { textSheet } from "./text-sheet";
import { sheetsOf, type Workbook, workbookShape } from "./workbook";
import { WorkbookReader, type WorkbookRules } from "../workbook-reader.server";

/** A file as it waits between two steps: its bytes, or what was read from a spreadsheet. */
export type Source = { readonly format: "text" | "sheets"; readonly content: Uint8Array<ArrayBuffer> };

/** Here, unless the server has processes for it. */
let readWorkbook: (bytes: Uint8Array) => Promise<Workbook | TableProblem> = async (bytes) => (await import("../read-workbook.server")).readWorkbook(Buffer.from(bytes)).catch(() => ({ is: "broken-workbook" }) as const);

/** From now on spreadsheets are read in processes of their own. */
export function readWorkbooksApart(rules: WorkbookRules): void {
  const reader = new WorkbookReader(rules);
  readWorkbook = (bytes) => reader.read(bytes);
}

/** What is kept of a file that was sent: a spreadsheet is told by its first bytes, whatever it is called. */
export async function sourceOf(bytes: Uint8Array<ArrayBuffer>): Promise<Source | TableProblem> {
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { is: "old-workbook" };
  if (!begins(bytes, [0x50, 0x4b, 3, 4])) return { format: "text", content: bytes };
  const workbook = await readWorkbook(bytes);
  return "is" in workbook ? workbook : { format: "sheets", content: new TextEncoder().encode(JSON.stringify(workbook)) };
}

/** The sheets of a file that waits. */
export function sheetsIn({ format, content }: { readonly format: string; readonly content: Uint8Array }): readonly Sheet[] | TableProblem {
  if (format === "sheets") return sheetsOf(workbookShape.parse(JSON.parse(new TextDecoder().decode(content))));
  const sheet = textSheet(content);
  return "is" in sheet ? sheet : [sheet];
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
