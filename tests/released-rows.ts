import { readFile } from "node:fs/promises";

/** One row of a released file, by the names of its columns. */
export type ReleasedRow = Readonly<Record<string, string>>;

/** The rows of a released file as they stand there, read without anything of the import: what is said can be counted again from it. */
export async function releasedRows(path: string): Promise<ReleasedRow[]> {
  const [header = "", ...lines] = (await readFile(path, "latin1")).trimEnd().split("\n");
  const names = header.split(",");
  return lines.map((line) => Object.fromEntries([...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(([, cell], at) => [names[at] ?? "", cell ?? ""])));
}

/** A value that may be ranked: there, and strong or marginal. */
export function isSoundCell(row: ReleasedRow, column: string): boolean {
  return row[column] !== "NA" && ["Strong", "Marginal"].includes(row[`${column}_quality`] ?? "");
}
