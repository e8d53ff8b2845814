import { asMemberSql } from "~/db/work.server";
import { allow } from "../coalition/allow";
import type { Member } from "../coalition/member";
import { communitiesSql } from "./community.server";
import type { Figure } from "./figure";
import { fileIndexAt, versionSql } from "./file-index.server";
import { readSeries, type SeriesWish } from "./figures.server";
import type { Community } from "./geography";

/** Places, and figures of single series for the compared ones among them. */
export type Comparison = { readonly known: readonly Community[]; readonly figures: readonly Figure[] };

type ComparisonWish = SeriesWish & {
  /** Other places that one may want to know of. */
  readonly relatives: readonly string[];
};

type First = { readonly version: string; readonly known: readonly Community[] | null };

/** The places, and whether the files are still those we know, in one message. */
const firstSql = `select ${versionSql} as version, (select json_agg(place) from (${communitiesSql}) place) as known`;

/** What a comparison needs, in one unit of work with two queries, however much is compared. Unknown places are left out. */
export function comparison(member: Member, { relatives, ...wish }: ComparisonWish): Promise<Comparison> {
  allow(member, "published:read");
  return asMemberSql(member, async (client) => {
    const { rows } = await client.query<First>(firstSql, [[...wish.geographies, ...relatives]]);
    const index = await fileIndexAt(client, rows[0]?.version ?? "");
    return { known: rows[0]?.known ?? [], figures: await readSeries(client, index, wish) };
  });
}
