import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { PoolClient } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { BinaryRows } from "./binary-rows";
import type { Codes } from "./copy-row";
import { mediansOf, type Median } from "./median";
import { packed } from "./packed";
import { ascending } from "./rank";
import type { ReleaseFile } from "./release-file";
import type { Series } from "./series";
import type { SeriesBook } from "./series-book";

export type RankedFile = { readonly fileId: number; readonly file: ReleaseFile; readonly book: SeriesBook; readonly codes: Codes };

/** Bytes that are worth a message to the database. */
const worthSending = 1 << 18;

/** Stores the values of a file in order, and the medians over its places where the file says how many people live there.
 *  All places of the file count, also those that were not chosen to be kept. */
export async function keepRankings(client: PoolClient, ranked: RankedFile): Promise<void> {
  const medians = new BinaryRows();
  await copy(client, "ranking (file_id, metric_id, subgroup_id, year, places, values, values2, qualities)", rankingRows(ranked, medians));
  await copy(client, "median (file_id, metric_id, subgroup_id, year, state_code, value, missing_share, places)", [medians.end()]);
}

/** The rows of all rankings; those of the medians are few, and are put aside. */
function* rankingRows({ fileId, file, book, codes }: RankedFile, medians: BinaryRows): Generator<Buffer> {
  const rankings = new BinaryRows();
  for (const { column, subgroup, year, series } of book.all()) {
    const ordered = ascending(series);
    if (ordered.places.length === 0) continue;
    const key: Key = [fileId, codes.metric(file.columns[column]?.rule.key ?? ""), codes.subgroup(subgroup), year];
    writeRanking(rankings, key, ordered);
    const people = book.population(year);
    for (const median of people ? mediansOf(ordered, people, file.geography) : []) writeMedian(medians, key, median);
    if (rankings.length > worthSending) yield rankings.take();
  }
  yield rankings.end();
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

function writeMedian(rows: BinaryRows, key: Key, { state, value, missingShare, places }: Median): void {
  writeKey(rows, key);
  rows.text(state);
  rows.float8(value);
  rows.float8(missingShare);
  rows.int4(places);
}

async function copy(client: PoolClient, table: string, rows: Iterable<Buffer>): Promise<void> {
  await pipeline(Readable.from(rows), client.query(copyFrom(`copy ${table} from stdin (format binary)`)));
}
