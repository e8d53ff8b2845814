import { missing } from "./figure";

/** One file as the released ones are written: comma, LF, quotes only where needed, `NA` for nothing. */
export function csv(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string {
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? missing)).join(","));
  return [columns.join(","), ...lines, ""].join("\n");
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
