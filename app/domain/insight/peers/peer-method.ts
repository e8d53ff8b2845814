import { z } from "zod";
import { metricColumns, type MetricColumn } from "~/content/metrics";
import type { PeerMethod } from "./peer";

/** How much larger or smaller a peer may be; 0 is any size. */
export const bands = [1.25, 1.5, 2, 3, 0] as const;

export const fewest = 1;
export const most = 40;

/** What communities are compared by unless somebody chooses otherwise: what households at either end earn, and how far people in
 *  poverty live among themselves. */
const profile = ["pctl_income_20", "pctl_income_80", "share_poverty_exposure"];

/** Columns that can be compared: pairs are two numbers, and counts only say how large a place is. */
export const comparable: readonly MetricColumn[] = metricColumns.filter(({ unit }) => unit !== "pair" && unit !== "count");

const comparableKeys = new Set(comparable.map(({ key }) => key));

/** The method offered at first: the profile, and the metrics the coalition starts from (its baselines). */
export function standardMethod(startsFrom: readonly string[]): PeerMethod {
  const columns = [...new Set([...profile, ...startsFrom])].filter((key) => comparableKeys.has(key));
  return { count: 10, band: 2, sameState: false, columns };
}

export const count = z.coerce.number().int().min(fewest).max(most);
export const band = z.coerce.number().refine((asked) => bands.some((known) => known === asked));
export const column = z.string().refine((key) => comparableKeys.has(key));

const asked = z.object({ count: count.nullable().catch(null), band: band.nullable().catch(null) });

/** The method in an address. Without one, or where it makes no sense, `otherwise` holds. */
export function readMethod(search: URLSearchParams, otherwise: PeerMethod): PeerMethod {
  if (!search.has("count")) return otherwise;
  const { count: number, band: size } = asked.parse({ count: search.get("count"), band: search.get("band") });
  return {
    count: number ?? otherwise.count,
    band: size ?? otherwise.band,
    sameState: search.get("state") === "same",
    columns: [...new Set(search.getAll("by"))].filter((key) => comparableKeys.has(key)),
  };
}
