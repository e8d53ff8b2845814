import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cellsOf } from "~/domain/release-import/csv-row";

/** How many cells are made bad, spread over all files. */
const plantedCells = 1_000;

type Cell = { readonly line: number; readonly value: number; readonly quality: number; readonly lb: number };
type Table = { readonly name: string; readonly header: readonly string[]; readonly rows: string[]; readonly cells: readonly Cell[] };

/** Copies the files of a folder with bad cells in them, evenly spread, each in a value of its own. Returns where they are, as
 *  "file:line:column". Cells are found by the header and by what is not NA, not by the importer's own rules. */
export async function plantBadCells(from: string, to: string): Promise<Set<string>> {
  await mkdir(to, { recursive: true });
  const planted = new Set<string>();
  const names = (await readdir(from)).filter((name) => name.endsWith(".csv"));
  const share = plantedCells / names.length;
  for (const [nth, name] of names.entries()) {
    const table = await readTable(from, name);
    const count = Math.floor((nth + 1) * share) - Math.floor(nth * share);
    for (let bad = 0; bad < count; bad += 1) plant(table, Math.floor((bad * table.cells.length) / count), bad, planted);
    await writeFile(join(to, name), `${table.rows.join("\n")}\n`, "latin1");
  }
  return planted;
}

const noMetric = /^(year|state|county|place|population|subgroup|subgroup_type)$|_name$|_lb$|_ub$|_quality$/;

/** Latin-1 keeps every byte as it is. */
async function readTable(folder: string, name: string): Promise<Table> {
  const rows = (await readFile(join(folder, name), "latin1")).trimEnd().split("\n");
  const header = rows[0]?.trim().split(",") ?? [];
  const columns = header.flatMap((column, value) => (noMetric.test(column) ? [] : { value, quality: header.indexOf(`${column}_quality`), lb: header.indexOf(`${column}_lb`) }));
  const cells = rows.flatMap((row, at) => {
    const filled = at === 0 ? [] : (cellsOf(row.trim()) ?? []);
    return columns.filter(({ value }) => (filled[value] ?? "NA") !== "NA").map((column) => ({ line: at + 1, ...column }));
  });
  return { name, header, rows, cells };
}

/** Letters for a number, a number out of all limits, an unknown mark, letters for a bound: turn by turn. */
function plant({ name, header, rows, cells }: Table, at: number, nth: number, planted: Set<string>): void {
  const cell = cells[at];
  if (!cell) return;
  const wishes = [[cell.value, "many"], [cell.value, "1e12"], [cell.quality, "Splendid"], [cell.lb, "low"]] as const;
  const [wished, text] = wishes[nth % wishes.length] ?? wishes[0];
  const column = wished < 0 ? cell.value : wished;
  const written = cellsOf((rows[cell.line - 1] ?? "").trim())?.with(column, text) ?? [];
  rows[cell.line - 1] = written.map((part) => (/[",]/.test(part) ? `"${part.replaceAll('"', '""')}"` : part)).join(",");
  planted.add(`${name}:${cell.line}:${header[column]}`);
}
