import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { PoolClient } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { BinaryRows } from "./binary-rows";
import type { FileCodes } from "./copy-rows";
import type { Median } from "../../ranking/median";
import { packed } from "../../ranking/packed";
import type { RankedSeries } from "./rankings-of-file";
import type { Series } from "../../ranking/series";

export type RankedFile = { readonly rankings: readonly RankedSeries[]; readonly codes: FileCodes };

/** Bytes that are worth a message to the database. */
const worthSending = 1 << 18;

/** Stores the values of a file in order, and the medians over its places. All places of the file count, also those that were
 *  not chosen to be kept. */
export async function keepRankings(client: PoolClient, { rankings, codes }: RankedFile): Promise<void> {
  const keyed = rankings.map((ranked) => ({ ...ranked, key: [codes.fileId, codes.metric(ranked.column), codes.subgroup(ranked.subgroup), ranked.year] as const }));
  await copy(client, "ranking (file_id, metric_id, subgroup_id, year, places, values, values2, qualities)", function* (rows) {
    for (const { key, series } of keyed) yield writeRanking(rows, key, series);
  });
  await copy(client, "median (file_id, metric_id, subgroup_id, year, states, values, missing_shares, places)", function* (rows) {
    for (const { key, medians } of keyed) if (medians.length > 0) yield writeMedians(rows, key, medians);
  });
}

type Key = readonly [file: number, metric: number, subgroup: number, year: number];

/** Both tables have eight columns. */
function writeKey(rows: BinaryRows, [file, metric, subgroup, year]: Key): void {
  rows.row(8);
  rows.int4(file);
  rows.int2(metric);
  rows.int2(subgroup);
  rows.int2(year);
}

function writeRanking(rows: BinaryRows, key: Key, series: Series): void {
  writeKey(rows, key);
  const { places, values, values2, qualities } = packed(series);
  for (const column of [places, values, values2, qualities]) rows.packed(column);
}

function writeMedians(rows: BinaryRows, key: Key, medians: readonly Median[]): void {
  writeKey(rows, key);
  rows.array("text", medians, ({ state }) => rows.ascii(state));
  rows.array("float8", medians, ({ value }) => rows.float8(value ?? Number.NaN));
  rows.array("float8", medians, ({ missingShare }) => rows.float8(missingShare));
  rows.array("int4", medians, ({ places }) => rows.int4(places));
}

async function copy(client: PoolClient, table: string, write: (rows: BinaryRows) => Iterable<void>): Promise<void> {
  await pipeline(Readable.from(pieces(write)), client.query(copyFrom(`copy ${table} from stdin (format binary)`)));
}

function* pieces(write: (rows: BinaryRows) => Iterable<void>): Generator<Buffer> {
  const rows = new BinaryRows();
  for (const _row of write(rows)) if (rows.length > worthSending) yield rows.take();
  yield rows.end();
}
