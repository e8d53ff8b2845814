import type { PoolClient } from "pg";
import { columnOf } from "~/content/metrics";
import { prepared } from "~/db/statement-name.server";
import { asMemberSql } from "~/db/work.server";
import { allow } from "../coalition/allow";
import type { Member } from "../coalition/member";
import { growsWithSize } from "./column-order";
import type { Figure } from "../figure/figure";
import { isFictional, kindOf } from "../place/geography";
import type { Median } from "./median";
import { withOwnPart } from "./own-part";
import { readOwnPart } from "./own-part.server";
import { answeringFiles, type AskedSeries } from "./ranking-files.server";

/** A median over the places of a file, with the file. `state` is empty for the nation. */
export type ReleasedMedian = Median & { readonly column: string; readonly year: number; readonly file: Figure["file"] };

export type MedianWish = Omit<AskedSeries, "breakdown"> & {
  /** FIPS codes of states; empty is the nation: ["", "37"]. */
  readonly states: readonly string[];
  /** Every year when left out. */
  readonly years?: readonly number[];
};

type Row = Omit<ReleasedMedian, "file">;

/** Reads medians in two queries. Only overall series have them (group files name no population), and no pairs. By column,
 *  the newest year first, the nation before states. */
export async function readMedians(client: PoolClient, { states, years, ...series }: MedianWish): Promise<ReleasedMedian[]> {
  const files = await answeringFiles(client, { ...series, breakdown: "overall" });
  if (files.size === 0) return [];
  const { rows } = await client.query<Row>(prepared(
    `select c.key as column, d.year, one.state, one.value, one.share as "missingShare", one.places
     from unnest($1::text[], $2::int[]) as answer(key, file_id) join metric_column c on c.key = answer.key
     join median d on d.file_id = answer.file_id and d.metric_id = c.id
     cross join lateral unnest(d.states, d.values, d.missing_shares, d.places) as one(state, value, share, places)
     where one.state = any($3) and ($4::int[] is null or d.year = any($4))
     order by c.key, d.year desc, one.state`,
    [[...files.keys()], [...files.values()].map(({ id }) => id), states, years ?? null],
  ));
  return rows.flatMap((row) => {
    const file = files.get(row.column);
    return file ? [{ ...row, file }] : [];
  });
}

/** The medians that a coalition's own place is read against, with the part it has in them: of the nation and of its state, of every
 *  year; an invented place has its own state only. None for counts, which grow with the size of a place. */
export async function ownMedians(member: Member, { column }: { readonly column: string }): Promise<ReleasedMedian[]> {
  const own = member.communityId;
  const geographyKind = kindOf(own);
  const known = columnOf(column);
  if (geographyKind === null || (known && growsWithSize(known))) return [];
  const [fictional, state] = [isFictional(own), own.slice(0, 2)];
  allow(member, "published:read");
  const wish = { columns: [column], geographyKind, fictional, states: fictional ? [state] : ["", state] };
  return asMemberSql(member, async (client) => withOwnPart(await readMedians(client, wish), await readOwnPart(client, own)));
}

/** Medians for the pages of a coalition; see `readMedians`. */
export function medians(member: Member, wish: MedianWish): Promise<ReleasedMedian[]> {
  allow(member, "published:read");
  return asMemberSql(member, (client) => readMedians(client, wish));
}
