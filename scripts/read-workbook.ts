import { ArchiveProblem } from "~/domain/archive.server";
import { readWorkbook } from "~/domain/local-data/read-workbook.server";
import type { WorkbookAnswer } from "~/domain/local-data/workbook-reader.server";

/** Reads one spreadsheet for the server, which starts this as a process of its own (see `WorkbookReader`). Ends with it. */
process.on("disconnect", () => process.exit(0));
process.once("message", (file: Uint8Array) => void read(file).then((answer) => process.send?.(answer)));

async function read(file: Uint8Array): Promise<WorkbookAnswer> {
  try {
    return await readWorkbook(Buffer.from(file));
  } catch (error) {
    const large = error instanceof ArchiveProblem && (error.reason === "too-large" || error.reason === "too-many");
    return { problem: large ? "large-workbook" : "broken-workbook" };
  }
}
