/** A line of a release file by its column names. */
export type SampleRow = ReadonlyMap<string, string>;

/** Reads the text of a sample file back, for tests: one line per row, quotes around cells with commas. */
export function rowsOf(text: string): SampleRow[] {
  const [header = "", ...lines] = text.split("\n").filter((line) => line !== "");
  const columns = cellsOf(header);
  return lines.map((line) => new Map(cellsOf(line).map((cell, at) => [columns[at] ?? `beyond ${at}`, cell])));
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}
