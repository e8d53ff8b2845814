import { isMissing } from "./cell";
import { cellsOf } from "./csv-row";
import { finding, type Finding } from "./finding";
import { firstLineProblem } from "./first-line";
import { Frame } from "./frame";
import type { LineBatch } from "./lines";
import type { Observation } from "./observation";
import { detectFile, type ReleaseFile } from "./release-file";
import { Findings } from "./report";
import { readRowKey } from "./row-key";
import { readRowValue } from "./row-value";

/** Rows looked at before the layout is decided: enough to meet a label besides "All". */
const sampleSize = 200;

type Row = { readonly line: number; readonly cells: readonly string[] };
type TextLine = { readonly line: number; readonly text: string; readonly open: boolean };

/** Reads one released file from beginning to end: hand it the lines in batches, take the observations, close it, and ask
 *  for the report. It keeps the keys of the rows and nothing else of the file. */
export class Reading {
  readonly findings = new Findings();
  readonly frame = new Frame();
  file: ReleaseFile | null = null;
  rows = 0;
  values = 0;
  private waiting: TextLine[] = [];
  private decided = false;
  private readonly say = (found: Finding) => this.findings.add(found);

  constructor(
    private readonly fileName: string,
    private readonly thisYear: number,
  ) {}

  /** True once it is certain that this is no file of ours; the rest need not be read. */
  get hopeless(): boolean {
    return this.decided && this.file === null;
  }

  take(batch: LineBatch): Observation[] {
    for (const line of batch.repaired) this.say(finding("encoding", line, null, "", "UTF-8"));
    const last = batch.lines.length - 1;
    const lines = batch.lines.map((text, at) => ({ line: batch.first + at, text, open: batch.open && at === last }));
    if (this.decided) return this.readAll(lines);
    this.waiting.push(...lines);
    return this.waiting.length > sampleSize ? this.decide() : [];
  }

  /** Ends the file: what was still waiting, and what can only be said of the whole. */
  close(): Observation[] {
    const observations = this.decided ? [] : this.decide();
    if (this.file) {
      if (this.rows === 0 && this.findings.errors === 0) this.say(finding("no_rows", null, null, ""));
      this.findings.addAll(this.frame.close());
    }
    return observations;
  }

  private decide(): Observation[] {
    this.decided = true;
    const [first, ...rest] = this.waiting;
    this.waiting = [];
    const problem = firstLineProblem(first?.text ?? "");
    if (problem) {
      this.say(problem);
      return [];
    }
    const header = (cellsOf(first?.text ?? "") ?? []).map((name) => name.trim());
    const sample = rest.slice(0, sampleSize).map(({ text }) => cellsOf(text) ?? []);
    const { file, findings } = detectFile(this.fileName, header, sample);
    this.findings.addAll(findings);
    this.file = file;
    return this.readAll(rest);
  }

  private readAll(lines: readonly TextLine[]): Observation[] {
    const observations: Observation[] = [];
    if (this.file === null) return observations;
    for (const line of lines) {
      if (line.text === "") continue;
      const row = this.cut(this.file, line);
      if (row) this.readRow(this.file, row, observations);
    }
    return observations;
  }

  private cut(file: ReleaseFile, { line, text, open }: TextLine): Row | null {
    const cells = cellsOf(text);
    const width = file.header.length;
    if (open && (cells === null || cells.length < width || cells[width - 1] === "")) {
      this.say(finding("cut", line, null, text.slice(-40), String(width)));
      return null;
    }
    if (cells === null) this.say(finding("quote", line, null, text));
    else if (cells.length !== width) this.say(finding("cells", line, null, String(cells.length), String(width)));
    else if (open) this.say(finding("open_end", line, null, text.slice(-40)));
    return cells?.length === width ? { line, cells } : null;
  }

  private readRow(file: ReleaseFile, { line, cells }: Row, observations: Observation[]): void {
    this.rows += 1;
    const key = readRowKey(file, cells, line, this.thisYear, this.say);
    const repeated = key && this.frame.add(key, line, nameIn(file, cells), populationIn(file, cells));
    if (repeated) this.say(repeated);
    for (const column of file.columns) {
      const value = readRowValue(column, cells, line, this.say);
      if (!value || !key || repeated) continue;
      this.values += 1;
      observations.push({ ...key, column: column.rule.key, ...value });
    }
  }
}

function nameIn(file: ReleaseFile, cells: readonly string[]): string | null {
  const name = (cells[file.nameAt] ?? "").trim();
  return isMissing(name) ? null : name;
}

function populationIn(file: ReleaseFile, cells: readonly string[]): number | null {
  const population = Number(cells[file.populationAt] ?? "");
  return Number.isInteger(population) && population > 0 ? population : null;
}
