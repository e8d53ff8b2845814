import type { PoolClient } from "pg";
import { metrics } from "~/content/metrics";
import { fileIndex } from "../figure/file-index.server";
import type { GeographyKind } from "../place/geography";
import { readRankings, type Ranking } from "./ranking.server";

/** By column: all places of a kind in the newest year, everybody together. */
export type NewestRankings = ReadonlyMap<string, Ranking>;

type Kind = { readonly geographyKind: GeographyKind; readonly fictional: boolean };

const columns = metrics.flatMap((metric) => metric.columns.map(({ key }) => key));

/** What was read last of each kind of place, and of which version of the releases. */
const kept = new Map<string, { readonly version: string; readonly rankings: NewestRankings }>();

/** The newest rankings of every column in the releases in use. They are kept until a release changes (a few megabytes for all
 *  counties), and then it is one and the same map, so that what is figured from it can be kept beside it. One query, or three. */
export async function newestRankings(client: PoolClient, kind: Kind): Promise<NewestRankings> {
  const { version } = await fileIndex(client);
  const key = `${kind.geographyKind}|${kind.fictional}`;
  const before = kept.get(key);
  if (before?.version === version) return before.rankings;
  const found = await readRankings(client, { ...kind, columns, breakdown: "overall", years: "newest" });
  const rankings = new Map(found.map((ranking) => [ranking.column, ranking]));
  kept.set(key, { version, rankings });
  return rankings;
}
