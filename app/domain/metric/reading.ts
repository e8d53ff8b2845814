import { isMissing } from "./cell";
import type { Chosen } from "./chosen";
import type { ColumnRule } from "./column";
import { cellsOf } from "./csv-row";
import { finding, type Finding } from "./finding";
import { firstLineProblem } from "./first-line";
import { Frame, type FilePlace } from "./frame";
import type { LineBatch } from "./lines";
import type { Observation } from "./observation";
import { detectFile, type ReleaseFile } from "./release-file";
import { Findings, type Report } from "./report";
import { readRowKey, type RowKey } from "./row-key";
import { placeNumber } from "./place-number";
import { readRowValue, type RowValue } from "./row-value";
import { SeriesBook } from "./series-book";

/** Rows looked at before the layout is decided: enough to meet a label besides "All". */
const sampleSize = 200;

type Row = { readonly line: number; readonly cells: readonly string[] };
type TextLine = { readonly line: number; readonly text: string; readonly open: boolean };

/** Reads one released file from beginning to end: hand it the lines in batches, take the observations, close it, and ask
 *  for the report. It keeps the keys of the rows and, packed, the values. Rows of places that were not chosen are
 *  checked like all others, so that a damaged file is found out whatever part of it is wanted; they count, and have their
 *  place in the rankings. */
export class Reading {
  readonly findings = new Findings();
  readonly frame = new Frame();
  /** All values of the file in short, for rankings and medians. */
  readonly book = new SeriesBook();
  file: ReleaseFile | null = null;
  rows = 0;
  values = 0;
  private waiting: TextLine[] = [];
  private decided = false;
  private readonly leftOut = { rows: 0, values: 0 };
  private readonly say = (found: Finding) => this.findings.add(found);

  constructor(
    private readonly fileName: string,
    private readonly thisYear: number,
    private readonly chosen?: Chosen,
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
      if (this.rows + this.leftOut.rows === 0 && this.findings.errors === 0) this.say(finding("no_rows", null, null, ""));
      this.findings.addAll(this.frame.close());
    }
    return observations;
  }

  /** What there is to say of the file so far. */
  report(): Report {
    const selection = this.chosen && { only: [...this.chosen], leftOut: { ...this.leftOut } };
    return this.findings.report({ rows: this.rows, values: this.values }, selection);
  }

  /** The places to keep, as this file knows them. */
  places(): FilePlace[] {
    const { chosen } = this;
    return chosen ? this.frame.places().filter(({ id }) => chosen.has(id)) : this.frame.places();
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
    const key = readRowKey(file, cells, line, this.thisYear, this.say);
    const people = populationIn(file, cells);
    const repeated = key && this.frame.add(key, line, nameIn(file, cells), people);
    if (repeated) this.say(repeated);
    const place = key ? placeNumber(key.geography) : 0;
    if (key && people !== null) this.book.populate(key.year, place, people);
    const group = key && this.book.group(key.subgroup, key.year);
    const wanted = key === null || !this.chosen || this.chosen.has(key.geography);
    const size = wanted ? this : this.leftOut;
    size.rows += 1;
    for (const [nth, column] of file.columns.entries()) {
      const value = readRowValue(column, cells, line, this.say);
      if (!value || !key || repeated) continue;
      size.values += 1;
      if (!isHole(column.rule, value)) group?.add(nth, place, Number(value.value), value.value2 === null ? null : Number(value.value2), value.quality);
      if (wanted) observations.push(observationOf(key, column.rule.key, value));
    }
  }
}

/** A zero that stands for "not known" has no rank. */
function isHole({ zeroIsMissing }: ColumnRule, { value }: RowValue): boolean {
  return zeroIsMissing && Number(value) === 0;
}

/** Field by field: over a million times, spreading the parts takes longer than reading the file. */
function observationOf({ geography, year, subgroup }: RowKey, column: string, { value, value2, lb, ub, quality }: RowValue): Observation {
  return { geography, year, column, subgroup, value, value2, lb, ub, quality };
}

function nameIn(file: ReleaseFile, cells: readonly string[]): string | null {
  const name = (cells[file.nameAt] ?? "").trim();
  return isMissing(name) ? null : name;
}

function populationIn(file: ReleaseFile, cells: readonly string[]): number | null {
  const population = Number(cells[file.populationAt] ?? "");
  return Number.isInteger(population) && population > 0 ? population : null;
}
