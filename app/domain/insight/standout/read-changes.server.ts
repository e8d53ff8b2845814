import type { PoolClient } from "pg";
import { columnOf, metricOfColumn } from "~/content/metrics";
import { grouped } from "../../grouped";
import type { Figure } from "../../figure/figure";
import { isFictional, kindOf } from "../../place/geography";
import { newestRankings, type NewestRankings } from "../../ranking/newest-rankings.server";
import { readRankings } from "../../ranking/ranking.server";
import type { Numbers } from "../all-places";
import { changesBetween } from "./changes";
import { trendOf } from "./trend";

/** Figured once for each version of the releases: by column and the two years. */
const known = new WeakMap<NewestRankings, Map<string, Numbers>>();

type Span = { readonly column: string; readonly from: number; readonly to: number };

/** By column, what the years of the place's own trend brought all places of its kind, in ascending order. Two queries, and one
 *  more where another place has not asked for the same years before. */
export async function readChanges(client: PoolClient, own: string, figures: readonly Figure[]): Promise<ReadonlyMap<string, Numbers>> {
  const geographyKind = kindOf(own);
  if (geographyKind === null) return new Map();
  const kind = { geographyKind, fictional: isFictional(own) };
  const newest = await newestRankings(client, kind);
  const changes = known.get(newest) ?? new Map<string, Numbers>();
  known.set(newest, changes);
  const spans = spansOf(figures);
  const missing = spans.filter((span) => !changes.has(keyOf(span)));
  const years = new Map(missing.map(({ column, from, to }) => [column, [from, to]]));
  const rankings = missing.length === 0 ? [] : await readRankings(client, { ...kind, columns: [...years.keys()], breakdown: "overall", years });
  for (const span of missing) {
    const [column, to, from] = [columnOf(span.column), ...[span.to, span.from].map((year) => rankings.find((ranking) => ranking.column === span.column && ranking.year === year))] as const;
    changes.set(keyOf(span), column && to && from ? changesBetween(column, from, to) : []);
  }
  return new Map(spans.map((span) => [span.column, changes.get(keyOf(span)) ?? []]));
}

function keyOf({ column, from, to }: Span): string {
  return `${column} ${from} ${to}`;
}

/** Between which years each column of a place is read. */
function spansOf(figures: readonly Figure[]): Span[] {
  const overall = grouped(figures.filter(({ breakdown }) => breakdown === "overall"), ({ column }) => column);
  return [...overall].flatMap(([key, own]) => {
    const column = columnOf(key);
    const metric = column && metricOfColumn(column);
    const trend = metric && trendOf(own, metric.period);
    return trend ? [{ column: key, from: trend.from.year, to: trend.to.year }] : [];
  });
}
