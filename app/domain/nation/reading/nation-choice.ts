import { z } from "zod";
import { metricOf, metrics, type Metric, type MetricColumn } from "~/content/metrics";
import { everybody, labelsOf, readBreakdown, type Breakdown } from "../../release/breakdown";
import { isFictional, kindOf, type GeographyKind } from "../../place/geography";
import { mayBeZip } from "../../place/typed-place";
import { findState } from "../../place/state";
import { whyUnranked } from "../../ranking/column-order";

/** What a reader has chosen to see of the nation; it lives in the address, so that a link shows the same again. */
export type NationChoice = {
  readonly metric: Metric;
  readonly column: MetricColumn;
  readonly kind: GeographyKind;
  /** Null: the newest year there is. */
  readonly year: number | null;
  readonly breakdown: Breakdown;
  /** The group inside the breakdown, as the files spell it; empty for overall. */
  readonly subgroup: string;
  /** Only places of this state; empty for all. Ranks stay those of the nation. */
  readonly state: string;
  /** By name where the source of the figures warns against ranking. */
  readonly sort: "rank" | "name";
  readonly page: number;
  /** What was typed to find a place: a name or a code. */
  readonly find: string;
  /** The code in `find` was chosen from a list, not typed. */
  readonly picked: boolean;
  /** Whether the invented places are meant, which are no part of the nation. */
  readonly invented: boolean;
};

const words = z.object({
  metric: z.string().max(80).catch(""),
  measure: z.string().max(80).catch(""),
  of: z.enum(["counties", "cities"]).nullable().catch(null),
  year: z.coerce.number().int().min(2000).max(2100).nullable().catch(null),
  by: z.string().max(40).catch(""),
  group: z.string().max(80).catch(""),
  state: z.string().max(2).catch(""),
  sort: z.enum(["rank", "name"]).catch("rank"),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
  find: z.string().trim().max(80).catch(""),
  picked: z.enum(["1"]).nullable().catch(null),
  figures: z.enum(["own", "released"]).catch("own"),
});

/** Reads a choice from the address; `own` is the coalition's place. What makes no sense falls back to what does. */
export function readNationChoice(own: string, search: URLSearchParams): NationChoice {
  const asked = words.parse(Object.fromEntries(search));
  const { metric, column } = measured(asked.metric, asked.measure);
  const breakdown = breakdownIn(metric, asked.by);
  return {
    metric,
    column,
    kind: asked.of === null ? (kindOf(own) ?? "county") : asked.of === "cities" ? "place" : "county",
    year: asked.year,
    breakdown,
    subgroup: groupIn(breakdown, asked.group),
    state: findState(asked.state)?.fips ?? "",
    sort: whyUnranked(column) === "warned" ? "name" : asked.sort,
    page: asked.page,
    find: asked.find,
    picked: asked.picked !== null && mayBeZip(asked.find),
    invented: isFictional(own) && asked.figures === "own",
  };
}

function measured(key: string, measure: string): Pick<NationChoice, "metric" | "column"> {
  const metric = metricOf(key) ?? metrics[0];
  const column = metric?.columns.find((each) => each.key === measure) ?? metric?.columns[0];
  if (!metric || !column) throw new Error("The catalogue has no metric with a column.");
  return { metric, column };
}

function breakdownIn(metric: Metric, by: string): Breakdown {
  const breakdown = readBreakdown(by);
  return metric.breakdowns.find(({ key }) => key === breakdown)?.key ?? "overall";
}

function groupIn(breakdown: Breakdown, group: string): string {
  if (breakdown === "overall") return "";
  return labelsOf(breakdown).find((label) => label === group) ?? everybody;
}

/** The part of the address that shows a choice again, without what is the default anyway. */
export function nationSearch(own: string, choice: NationChoice): string {
  const search = new URLSearchParams();
  const { metric, column, kind, year, breakdown, subgroup, state, sort, page, find, picked, invented } = choice;
  search.set("metric", metric.key);
  if (column.key !== metric.columns[0]?.key) search.set("measure", column.key);
  if (kind !== kindOf(own)) search.set("of", kind === "place" ? "cities" : "counties");
  if (year !== null) search.set("year", String(year));
  if (breakdown !== "overall") search.set("by", breakdown);
  if (subgroup !== "" && subgroup !== everybody) search.set("group", subgroup);
  if (state !== "") search.set("state", state);
  if (sort !== "rank" && whyUnranked(column) !== "warned") search.set("sort", sort);
  if (page > 1) search.set("page", String(page));
  if (find !== "") search.set("find", find);
  if (picked && mayBeZip(find)) search.set("picked", "1");
  if (isFictional(own) && !invented) search.set("figures", "released");
  return `?${search.toString()}`;
}
