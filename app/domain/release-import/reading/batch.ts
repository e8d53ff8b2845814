import type { PlainValue } from "./plain-value";
import type { RowKey } from "./row-key";

/** Values that wait together: about a chunk of a file. */
export const batchSize = 4096;

/** Values of a file on their way into the database, side by side in packed numbers. A number that is not there is NaN. */
export class Batch {
  length = 0;
  readonly places = new Int32Array(batchSize);
  readonly years = new Int16Array(batchSize);
  /** Positions in the labels of the reading. */
  readonly subgroups = new Uint16Array(batchSize);
  /** Positions in the metric columns of the file. */
  readonly columns = new Uint16Array(batchSize);
  readonly values = new Float64Array(batchSize);
  readonly values2 = new Float64Array(batchSize);
  readonly lbs = new Float64Array(batchSize);
  readonly ubs = new Float64Array(batchSize);
  /** 0 is none. */
  readonly qualities = new Uint8Array(batchSize);

  get full(): boolean {
    return this.length === batchSize;
  }

  add({ place, year }: Pick<RowKey, "place" | "year">, subgroup: number, column: number, { value, value2, lb, ub, quality }: PlainValue): void {
    const at = this.length;
    this.places[at] = place;
    this.years[at] = year;
    this.subgroups[at] = subgroup;
    this.columns[at] = column;
    this.values[at] = value;
    this.values2[at] = value2;
    this.lbs[at] = lb;
    this.ubs[at] = ub;
    this.qualities[at] = quality;
    this.length = at + 1;
  }
}
