import { textArray } from "~/db/literals.server";
import { asMemberSql, readAsMember } from "~/db/work.server";
import { allow } from "../coalition/allow";
import type { Member } from "../coalition/member";
import { communitiesSql } from "../place/community.server";
import type { Figure } from "./figure";
import { type FileIndex, fileIndex, lastIndex, versionSql } from "./file-index.server";
import { seriesReading, type SeriesWish } from "./figures.server";
import type { Community } from "../place/geography";

/** Places, and figures of single series for the compared ones among them. */
export type Comparison = { readonly known: readonly Community[]; readonly figures: readonly Figure[] };

type ComparisonWish = SeriesWish & {
  /** Other places that one may want to know of. */
  readonly relatives: readonly string[];
};

/** What a comparison needs, however much is compared, in one message: the places, the figures by the index of files we have,
 *  and whether that still holds. When it does not, a release has changed: then it is made anew and asked once more. Unknown
 *  places are left out. */
export async function comparison(member: Member, wish: ComparisonWish): Promise<Comparison> {
  allow(member, "published:read");
  const index = lastIndex();
  const found = index && (await read(member, index, wish));
  if (found) return found;
  await asMemberSql(member, fileIndex);
  return comparison(member, wish);
}

/** Null when the index does not hold any more. */
async function read(member: Member, index: FileIndex, { relatives, ...wish }: ComparisonWish): Promise<Comparison | null> {
  const { sql, figures } = seriesReading(index, wish);
  const places = communitiesSql(textArray([...wish.geographies, ...relatives]));
  const [first, rows] = await readAsMember(member, [`select ${versionSql}, (select json_agg(place) from (${places}) place)`, sql]);
  const [version, known] = first?.rows[0] ?? [];
  return version === index.version ? { known: known ?? [], figures: figures(rows?.rows ?? []) } : null;
}
