/** One measured thing: what it is, what we reach, and what we promised, in the same unit. */
export type Line = { readonly what: string; readonly ours: number; readonly limit?: number; readonly unit: "ms" | "s" | "MB" | "kB" | "×" | "/s"; readonly atLeast?: true };

/** What a bench found: lines for people, and the same in one line for machines. */
export type Report = { readonly title: string; readonly lines: readonly Line[]; readonly json: Readonly<Record<string, number | Readonly<Record<string, number>>>> };

const columns = ["", "ours", "limit", "ours ÷ limit", ""] as const;

/** The report as a table, with the JSON in the last line. */
export function printed({ title, lines, json }: Report): string {
  const rows = [columns, ...lines.map(cellsOf)];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  const text = rows.map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ").trimEnd());
  return [title, "", ...text, "", JSON.stringify(json)].join("\n");
}

function cellsOf(line: Line): readonly string[] {
  const { what, ours, limit, unit, atLeast } = line;
  if (limit === undefined) return [what, `${short(ours)} ${unit}`, "", "", ""];
  return [what, `${short(ours)} ${unit}`, `${atLeast ? "≥" : "≤"} ${short(limit)} ${unit}`, (ours / limit).toFixed(2), keeps(line) ? "" : "missed"];
}

/** Whether a line keeps its promise; one without a limit has none to break. */
export function keeps({ ours, limit, atLeast }: Line): boolean {
  if (limit === undefined) return true;
  return atLeast ? ours >= limit : ours <= limit;
}

function short(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

/** The value that `share` of the values do not exceed (nearest rank): 0.5 is the median, 0.95 the slow tail. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error("There is nothing to take a quantile of.");
  return found;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** For the JSON line: numbers a person can read, three digits that count. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
