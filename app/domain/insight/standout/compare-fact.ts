import type { MetricColumn } from "~/content/metrics";
import { clearOf } from "../../figure/difference";
import type { Figure } from "../../figure/figure";
import { isSound, medianOf, placed, shareBetween, type AllPlaces, type Numbers } from "../all-places";
import { standingAmong, without } from "./against-others";
import { reading, type Comparison } from "./fact";

/** Fewer peers than this say too little about where one stands. */
const fewestPeers = 3;

/** Where a place stands among its peers, or among all places when it has fewer than three; nothing in the middle half. */
export function compareFact(column: MetricColumn, field: AllPlaces, overall: readonly Figure[], peers: readonly string[]): Comparison[] {
  const own = overall.find(({ year }) => year === field.year);
  if (!own) return [];
  const among = soundPeers(field, peers);
  const standing = placed(column, own.value);
  const all = isSound(own) ? without(field.sorted, standing) : field.sorted;
  const hasPeers = among.length >= fewestPeers;
  const others = hasPeers ? among : all;
  const unsoundPeers = peers.flatMap((id) => field.byPlace.get(id) ?? []).length - among.length;
  const leftOutOfAll = field.weak - (isSound(own) ? 0 : 1);
  const middle = medianOf(others);
  if (middle === null) return [];
  const { tone, better } = standingAmong(column, others, standing);
  if (tone === null) return [];
  return [
    {
      kind: "compare",
      column: column.key,
      tone,
      clearness: Number.isFinite(standing) ? clearOf(own, middle) : "unknown",
      weak: !isSound(own),
      weight: shareBetween(field.sorted, standing, middle),
      release: field.release,
      own: reading(own),
      among: hasPeers ? "peers" : "all",
      middle: Number.isFinite(middle) ? middle : null,
      better,
      of: others.length,
      leftOut: hasPeers ? unsoundPeers : leftOutOfAll,
      betterOfAll: standingAmong(column, all, standing).better,
      all: all.length,
      leftOutOfAll,
    },
  ];
}

/** The peers' sound values, ascending. */
function soundPeers({ byPlace }: AllPlaces, peers: readonly string[]): Numbers {
  const values = peers.flatMap((id) => byPlace.get(id) ?? []).filter(isSound);
  return Float64Array.from(values, ({ value }) => value).sort();
}
