import type { PoolClient } from "pg";
import { prepared } from "~/db/statement-name.server";
import { asMemberSql } from "~/db/work.server";
import { allow } from "../coalition/allow";
import type { Member } from "../coalition/member";
import { readBreakdown, type Breakdown } from "../release/breakdown";
import { orderOf } from "./column-order";
import type { Figure } from "../figure/figure";
import { isFictional, kindOf, type GeographyKind } from "../place/geography";
import { unpacked, type PackedSeries } from "./packed";
import { placeNumber } from "../place/place-number";
import { rankIn, type Rank } from "./rank";
import { answeringFiles, type AskedSeries } from "./ranking-files.server";
import type { Series } from "./series";
import { namesOf } from "../place/succession";

/** All values of one metric column, for one kind of place, one subgroup and one year, in ascending order: `places[n]` has
 *  `values[n]`. Pairs are ordered by the first number over the second. Holes in the data (zeros that mean "missing") are left
 *  out. `placeId(geographyKind, places[n])` is the id of a place. */
export type Ranking = Series & {
  readonly column: string;
  readonly breakdown: Breakdown;
  readonly subgroup: string;
  readonly year: number;
  readonly geographyKind: GeographyKind;
  /** The file that answers, as a figure names it. */
  readonly file: Figure["file"];
};

export type RankingWish = AskedSeries & {
  /** Label inside the breakdown ("All" is everybody); empty or left out for overall. */
  readonly subgroup?: string;
  /** These years, or these of each column; "newest" is the last one of each column. */
  readonly years: readonly number[] | ReadonlyMap<string, readonly number[]> | "newest" | "all";
};

type Row = PackedSeries & { readonly column: string; readonly breakdown: string; readonly subgroup: string; readonly year: number; readonly file: number };

/** Reads rankings in two queries, however many columns and years: whether the files are still those
 *  we know, then their rows. By column, the newest year first. */
export async function readRankings(client: PoolClient, wish: RankingWish): Promise<Ranking[]> {
  const files = await answeringFiles(client, wish);
  if (files.size === 0) return [];
  const newest = wish.years === "newest";
  const { rows } = await client.query<Row>(prepared(
    `select ${newest ? "distinct on (c.key)" : ""} c.key as column, s.breakdown, s.label as subgroup, r.year, r.file_id as file,
            r.places, r.values, r.values2, r.qualities
     from unnest($1::text[], $2::int[]) as answer(key, file_id) join metric_column c on c.key = answer.key
     join subgroup s on s.breakdown = $3 and s.label = $4
     join ranking r on r.file_id = answer.file_id and r.metric_id = c.id and r.subgroup_id = s.id
     where ($5::int[] is null or r.year = any($5)) and ($6::text[] is null or concat(c.key, ' ', r.year) = any($6))
     order by c.key, r.year desc`,
    [[...files.keys()], [...files.values()].map(({ id }) => id), wish.breakdown, wish.subgroup ?? "", ...yearsWanted(wish.years)],
  ));
  return rows.flatMap((row) => {
    const file = files.get(row.column);
    const breakdown = readBreakdown(row.breakdown);
    if (!file || !breakdown) return [];
    const { column, subgroup, year } = row;
    return [{ column, subgroup, year, breakdown, geographyKind: wish.geographyKind, file, ...unpacked(row) }];
  });
}

/** For the query: years of every column, or columns with their year. */
function yearsWanted(years: RankingWish["years"]): [readonly number[] | null, readonly string[] | null] {
  if (typeof years === "string") return [null, null];
  if ("length" in years) return [years, null];
  return [null, [...years].flatMap(([column, list]) => list.map((year) => `${column} ${year}`))];
}

/** One ranking; null when no release in use has it. */
export async function readRanking(client: PoolClient, { column, year, ...wish }: Omit<RankingWish, "columns" | "years"> & { readonly column: string; readonly year: number }): Promise<Ranking | null> {
  const [ranking] = await readRankings(client, { ...wish, columns: [column], years: [year] });
  return ranking ?? null;
}

/** Rankings for the pages of a coalition; see `readRankings`. */
export function rankings(member: Member, wish: RankingWish): Promise<Ranking[]> {
  allow(member, "published:read");
  return asMemberSql(member, (client) => readRankings(client, wish));
}

export type RankWish = {
  readonly geography: string;
  readonly column: string;
  readonly breakdown?: Breakdown;
  readonly subgroup?: string;
  /** The newest year of the column when left out. */
  readonly year?: number;
  /** The only places to compare with; all of the same kind when left out. */
  readonly peers?: readonly string[];
};

export type PlaceRank = Rank & { readonly column: string; readonly year: number; readonly file: Figure["file"] };

/** Where a place stands among all places of its kind, or among its peers; null when it has no value there. */
export async function rankOf(member: Member, { geography, column, breakdown = "overall", subgroup, year, peers }: RankWish): Promise<PlaceRank | null> {
  const geographyKind = kindOf(geography);
  if (!geographyKind) return null;
  const wish = { columns: [column], breakdown, subgroup, geographyKind, fictional: isFictional(geography) };
  const [ranking] = await rankings(member, { ...wish, years: year === undefined ? "newest" : [year] });
  return ranking ? placeIn(ranking, geography, peers) : null;
}

/** Where a place stands in a ranking that was read before, under whichever of its codes the ranking knows it. */
export function placeIn(ranking: Ranking, geography: string, peers?: readonly string[]): PlaceRank | null {
  const known = namesOf(geography).find((name) => ranking.places.includes(placeNumber(name)));
  const rank = known === undefined ? null : rankIn(ranking, known, orderOf(ranking.column), peers?.flatMap(namesOf));
  return rank && { ...rank, column: ranking.column, year: ranking.year, file: ranking.file };
}
