import { Batch } from "./batch";
import { isMissing } from "./cell";
import type { Chosen } from "../chosen";
import { partsOf, type FilePart } from "./file-part";
import { finding, type Finding } from "../finding";
import { Frame } from "./frame";
import { Labels } from "./labels";
import type { Line } from "./lines";
import type { MetricColumn } from "./metric-columns";
import { placeId, placeNumber } from "../../place/place-number";
import { peopleIn, plainKey, RepeatedText } from "./plain-row";
import { PlainValue } from "./plain-value";
import type { ReleaseFile } from "./release-file";
import { Row } from "./row";
import { readRowKey, type KeyRules, type RowKey } from "./row-key";
import { RowLines } from "./row-lines";
import { readRowValue } from "./row-value";
import { SeriesBook } from "./series-book";

export type RowRules = {
  readonly file: ReleaseFile;
  readonly thisYear: number;
  readonly chosen?: Chosen;
  readonly say: (found: Finding) => void;
};

/** Reads the rows of a file whose layout is known. What is plain is read straight from the bytes; a row, key or value about
 *  which there may be something to say is read again with care, as words. */
export class RowReading {
  readonly file: ReleaseFile;
  readonly labels = new Labels();
  readonly frame: Frame;
  /** All values in short, for rankings and medians. */
  readonly book = new SeriesBook();
  readonly kept = { rows: 0, values: 0 };
  readonly leftOut = { rows: 0, values: 0 };
  private readonly row: Row;
  private readonly keyRules: KeyRules;
  private readonly lines = new RowLines();
  private readonly plain = new PlainValue();
  private readonly name = new RepeatedText();
  private readonly chosen: ReadonlySet<number> | null;
  /** By the number of the group, which columns have a value to keep. */
  private readonly filled: Uint8Array[] = [];
  private batch = new Batch();
  private full: Batch[] = [];
  private readonly spare: Batch[] = [];

  constructor(private readonly rules: RowRules) {
    const { file, chosen, say } = rules;
    this.file = file;
    this.row = new Row(file.header.length, say);
    this.keyRules = { ...rules, labels: this.labels };
    this.frame = new Frame(file.geography);
    this.chosen = chosen ? new Set([...chosen].map(placeNumber)) : null;
  }

  /** How much was read so far, kept or not. */
  get size(): { rows: number; values: number } {
    const { kept, leftOut } = this;
    return { rows: kept.rows + leftOut.rows, values: kept.values + leftOut.values };
  }

  /** Which columns have values to keep, for each breakdown of the file. */
  get parts(): FilePart[] {
    const { file, filled, labels } = this;
    return partsOf(file, filled.map((columns, nth) => ({ ...labels.groupAt(nth), columns })));
  }

  read(line: Line): void {
    if (!this.row.open(line)) return;
    const key = this.key();
    const fresh = key !== null && this.isFresh(key);
    const wanted = key === null || this.chosen === null || this.chosen.has(key.place);
    const size = wanted ? this.kept : this.leftOut;
    const group = fresh ? this.book.group(key.subgroup, key.year) : null;
    size.rows += 1;
    let nth = -1;
    for (const column of this.file.columns) {
      nth += 1;
      if (!this.readValue(column) || !group || key === null) continue;
      size.values += 1 + key.also.length;
      const ranked = this.plain.value !== 0 || !column.rule.zeroIsMissing;
      if (ranked) group.add(nth, key.place, this.plain);
      if (wanted) this.keep(key, key.subgroup, nth);
      if (key.also.length > 0) this.repeat(key, nth, { ranked, wanted });
    }
  }

  /** Enters a value of everybody in the other breakdowns that it belongs to. */
  private repeat({ also, ...key }: RowKey, column: number, { ranked, wanted }: { readonly ranked: boolean; readonly wanted: boolean }): void {
    for (const subgroup of also) {
      if (ranked) this.book.group(subgroup, key.year).add(column, key.place, this.plain);
      if (wanted) this.keep(key, subgroup, column);
    }
  }

  /** The batches that were filled since the last time. */
  take(): Batch[] {
    const { full } = this;
    this.full = [];
    return full;
  }

  /** Whatever was not taken yet. */
  rest(): Batch[] {
    return this.batch.length > 0 ? [...this.take(), this.batch] : this.take();
  }

  /** Gives a batch back that was taken and is not needed any more: new ones would only make work for the memory. */
  giveBack(batch: Batch): void {
    batch.length = 0;
    this.spare.push(batch);
  }

  private key(): RowKey | null {
    const { row, keyRules } = this;
    return (row.plain ? plainKey(keyRules, row.cells) : null) ?? readRowKey(keyRules, row.words(), row.line.number, this.rules.say);
  }

  /** Reads a value into `plain`; false where there is none to keep. */
  private readValue(column: MetricColumn): boolean {
    const { row, plain } = this;
    const found = row.plain ? plain.read(column, row.cells) : "odd";
    if (found !== "odd") return found === "value";
    const value = readRowValue(column, row.words(), row.line.number, this.rules.say);
    if (value) plain.set(value);
    return value !== null;
  }

  /** Notes the row; says so when its key was there before. */
  private isFresh(key: RowKey): boolean {
    const { rules, row, file } = this;
    const before = this.lines.add(key, row.line.number);
    if (before > 0) {
      const words = [placeId(file.geography, key.place), key.year, this.labels.at(key.subgroup)];
      rules.say(finding("duplicate", row.line.number, null, words.join(" "), String(before)));
      return false;
    }
    const people = this.people();
    this.frame.add(key, this.nameOfPlace(), people);
    if (people !== null) this.book.populate(key.year, key.place, people);
    return true;
  }

  private people(): number | null {
    const { row } = this;
    const { populationAt } = this.file;
    if (row.plain) return peopleIn(row.cells, populationAt);
    const people = Number(row.words()[populationAt] ?? "");
    return Number.isInteger(people) && people > 0 ? people : null;
  }

  private nameOfPlace(): string | null {
    const { row } = this;
    const { nameAt } = this.file;
    const name = (row.plain ? this.name.in(row.cells, nameAt) : (row.words()[nameAt] ?? "")).trim();
    return isMissing(name) ? null : name;
  }

  private keep(key: Omit<RowKey, "also">, subgroup: number, column: number): void {
    const filled = (this.filled[subgroup] ??= new Uint8Array(this.file.columns.length));
    filled[column] = 1;
    this.batch.add(key, subgroup, column, this.plain);
    if (!this.batch.full) return;
    this.full.push(this.batch);
    this.batch = this.spare.pop() ?? new Batch();
  }
}
