import type { Batch } from "../reading/batch";
import { BinaryRows } from "./binary-rows";
import type { GeographyKind } from "../../place/geography";
import { placeId } from "../../place/place-number";

/** Columns of `observation` in the order in which `CopyRows` writes them; the file is known by the table they go into. */
export const copyColumns = "geography_id, metric_id, subgroup_id, year, value, value2, lb, ub, quality";
const fields = copyColumns.split(",").length;

/** The small numbers that stand in the rows of a file for its columns, its labels and itself. */
export type FileCodes = {
  readonly fileId: number;
  readonly kind: GeographyKind;
  /** By the position of the column, and of the label, in the file. */
  readonly metric: (column: number) => number;
  readonly subgroup: (label: number) => number;
};

/** Values of a file as rows of COPY. */
export class CopyRows {
  private readonly rows = new BinaryRows();
  private place = -1;
  private id = Buffer.alloc(0);

  constructor(private readonly codes: FileCodes) {}

  bytesOf(batch: Batch): Buffer {
    for (let at = 0; at < batch.length; at += 1) this.write(batch, at);
    return this.rows.take();
  }

  end(): Buffer {
    return this.rows.end();
  }

  /** The id of a place in bytes. Its values come one after another. */
  private placeAt(place: number): Buffer {
    if (place !== this.place) {
      this.place = place;
      this.id = Buffer.from(placeId(this.codes.kind, place), "latin1");
    }
    return this.id;
  }

  private write({ places, columns, subgroups, years, values, values2, lbs, ubs, qualities }: Batch, at: number): void {
    const { rows, codes } = this;
    const quality = qualities[at] ?? 0;
    rows.row(fields);
    rows.packed(this.placeAt(places[at] ?? 0));
    rows.int2(codes.metric(columns[at] ?? 0));
    rows.int2(codes.subgroup(subgroups[at] ?? 0));
    rows.int2(years[at] ?? 0);
    rows.float8(values[at] ?? 0);
    rows.float8(values2[at] ?? 0);
    rows.float8(lbs[at] ?? 0);
    rows.float8(ubs[at] ?? 0);
    rows.int2(quality === 0 ? null : quality);
  }
}
