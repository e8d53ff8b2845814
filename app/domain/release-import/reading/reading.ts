import type { Batch } from "./batch";
import type { Chosen } from "../chosen";
import { cellsOf } from "../csv-row";
import { finding, type Finding } from "../finding";
import { firstLineProblem } from "./first-line";
import type { FilePlace } from "./frame";
import type { GroupCells } from "./group-survey";
import { linesIn, textOf, type Line, type LineBatch } from "./lines";
import { detectFile } from "./release-file";
import { Findings, type Report, type Size } from "../report";
import { RowReading } from "./row-reading";

/** The largest released file has 220,000 rows and some 800,000 values. What is more than this is no file of ours, and its keys
 *  and values would fill the memory. */
export const mostOfFile: Size = { rows: 1_000_000, values: 4_000_000 };

const nothing: Size = { rows: 0, values: 0 };

/** Reads one released file from beginning to end: tell it which groups to expect, hand it the lines in batches, take the values,
 *  close it, and ask for the report. It keeps the keys of the rows and, packed, the values. Rows of places that were not chosen are
 *  checked like all others, so that a damaged file is found out whatever part of it is wanted; they count, and have their
 *  place in the rankings. */
export class Reading {
  readonly findings = new Findings();
  /** The rows; null while the layout is not known, or when this is no file of ours. */
  body: RowReading | null = null;
  private groups: readonly GroupCells[] = [];
  private decided = false;
  private stopped = false;

  constructor(
    private readonly fileName: string,
    private readonly thisYear: number,
    private readonly chosen?: Chosen,
    private readonly most: Size = mostOfFile,
  ) {}

  /** True once it is certain that this file will not come in whatever follows; the rest need not be read. */
  get hopeless(): boolean {
    return this.stopped || (this.decided && this.body === null);
  }

  /** What stands in the subgroup columns of the whole file (`GroupSurvey`); nothing in a file that has none. */
  expect(groups: readonly GroupCells[]): void {
    this.groups = groups;
  }

  take(batch: LineBatch): Batch[] {
    for (const line of linesIn(batch)) {
      if (this.hopeless) break;
      if (this.body) this.readLine(this.body, line);
      else this.decide(line);
    }
    return this.body?.take() ?? [];
  }

  /** Ends the file: what was still waiting, and what can only be said of the whole. */
  close(): Batch[] {
    if (!this.decided && !this.stopped) this.decide(null);
    const { body } = this;
    if (!body) return [];
    if (body.size.rows === 0 && this.findings.errors === 0) this.say(finding("no_rows", null, null, ""));
    if (!this.stopped) this.findings.addAll(body.frame.close());
    return body.rest();
  }

  /** Says why nothing more can be read. What can only be said of a whole file is then left unsaid. */
  stop(found: Finding): void {
    this.stopped = true;
    this.say(found);
  }

  /** What there is to say of the file so far. */
  report(): Report {
    const { chosen, body } = this;
    const selection = chosen && { only: [...chosen], leftOut: { ...(body?.leftOut ?? nothing) } };
    return this.findings.report(body?.kept ?? nothing, selection);
  }

  /** The places to keep, as this file knows them. */
  places(): FilePlace[] {
    const { chosen } = this;
    const places = this.body?.frame.places() ?? [];
    return chosen ? places.filter(({ id }) => chosen.has(id)) : places;
  }

  private readonly say = (found: Finding) => this.findings.add(found);

  /** Decides by the first line on the layout; a file without any is empty. */
  private decide(first: Line | null): void {
    this.decided = true;
    const head = first ? textOf(first) : "";
    const problem = firstLineProblem(head);
    if (problem) {
      this.say(problem);
      return;
    }
    if (first && !first.utf8) this.say(finding("encoding", first.number, null, "", "UTF-8"));
    const header = (cellsOf(head) ?? []).map((name) => name.trim());
    const { file, findings } = detectFile(this.fileName, header, this.groups);
    this.findings.addAll(findings);
    if (!file) return;
    const { thisYear, chosen, say } = this;
    this.body = new RowReading({ file, thisYear, say, ...(chosen && { chosen }) });
  }

  private readLine(body: RowReading, line: Line): void {
    if (line.from === line.to) return;
    body.read(line);
    const { rows, values } = body.size;
    if (rows > this.most.rows) this.stop(finding("too_many_rows", line.number, null, "", String(this.most.rows)));
    else if (values > this.most.values) this.stop(finding("too_many_values", line.number, null, "", String(this.most.values)));
  }
}
