import { buffer } from "node:stream/consumers";
import { zipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { Archive, asPromised, type ArchiveLimits } from "../archive.server";
import { type Workbook, workbookLimits } from "./sheet/workbook";

/** Unpacked, ten thousand rows of sixty columns have some thirty megabytes. */
export const unpackedLimits: ArchiveLimits = { largestFile: 48 << 20, largestArchive: 64 << 20, mostFiles: 300 };

/** Reads an .xlsx file: formulas by the value they had when it was saved, dates as days. To be called in a process of its own,
 *  because a few bytes can ask for very much memory. Throws ArchiveProblem, and whatever the library throws. */
export async function readWorkbook(file: Buffer, limits: ArchiveLimits = unpackedLimits): Promise<Workbook> {
  // The library unpacks whatever it meets: it gets an archive with nothing in it but what was measured here.
  const sheets = await readXlsxFile(Buffer.from(zipSync(await measured(file, limits), { level: 0 })));
  return { sheets: sheets.slice(0, workbookLimits.sheets).map(({ sheet, data }) => ({ name: sheet, rows: rowsOf(data) })) };
}

async function measured(file: Buffer, limits: ArchiveLimits): Promise<Record<string, Uint8Array>> {
  const archive = await Archive.open(file);
  try {
    const files: Record<string, Uint8Array> = {};
    for (const entry of await archive.files((name) => /\.(xml|rels)$/i.test(name), limits)) {
      const bytes = await archive.bytesOf(entry);
      const promised = asPromised(entry);
      bytes.on("error", (error) => promised.destroy(error));
      files[entry.fileName] = await buffer(bytes.pipe(promised));
    }
    return files;
  } finally {
    archive.close();
  }
}

function rowsOf(data: readonly (readonly unknown[])[]): Workbook["sheets"][number]["rows"] {
  const rows = data.flatMap((cells, at) => {
    const own = cells.slice(0, workbookLimits.columns).map(cellOf);
    return own.some((cell) => cell !== "") ? [{ line: at + 1, cells: own }] : [];
  });
  return rows.slice(0, workbookLimits.rows);
}

function cellOf(cell: unknown): string | number {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().replace(/T00:00.*$/, "").replace(/T(\d\d:\d\d).*$/, " $1");
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  return typeof cell === "string" ? cell.slice(0, workbookLimits.characters) : "";
}
