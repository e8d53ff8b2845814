import { z } from "zod";
import type { Metric } from "~/content/metrics";
import { readBreakdown, type Breakdown } from "../release/breakdown";
import { mostOthers } from "./compared";
import { kindOf } from "../place/geography";

/** What a reader has chosen to see of a metric; it lives in the address, so that a link shows the same again. */
export type MetricChoice = {
  /** Places beside the coalition's own, at most five. */
  readonly others: readonly string[];
  /** Null: the newest year there is. */
  readonly year: number | null;
  readonly breakdown: Breakdown;
  /** Key of the column, for metrics that have several. */
  readonly column: string;
  readonly interval: boolean;
};

const words = z.object({
  with: z.string().max(80).catch(""),
  year: z.coerce.number().int().min(2000).max(2100).nullable().catch(null),
  by: z.string().max(40).catch(""),
  measure: z.string().max(80).catch(""),
  interval: z.enum(["on", "off"]).catch("on"),
});

/** Reads a choice from the address. What makes no sense for this metric falls back to what does. */
export function readChoice(metric: Metric, own: string, search: URLSearchParams): MetricChoice {
  const asked = words.parse(Object.fromEntries(search));
  const known = metric.columns.find(({ key }) => key === asked.measure) ?? metric.columns[0];
  return {
    others: othersIn(asked.with, own),
    year: asked.year,
    breakdown: breakdownIn(metric, asked.by),
    column: known?.key ?? "",
    interval: asked.interval === "on",
  };
}

function othersIn(list: string, own: string): string[] {
  const ids = list.split(",").map((id) => id.trim());
  return [...new Set(ids)].filter((id) => kindOf(id) !== null && id !== own).slice(0, mostOthers);
}

function breakdownIn(metric: Metric, by: string): Breakdown {
  const breakdown = readBreakdown(by);
  return metric.breakdowns.find(({ key }) => key === breakdown)?.key ?? "overall";
}

/** The address part of a choice, without what is the default anyway; empty when all is. */
export function choiceSearch({ others, year, breakdown, column, interval }: MetricChoice, metric: Metric): string {
  const search = new URLSearchParams();
  if (others.length > 0) search.set("with", others.join(","));
  if (year !== null) search.set("year", String(year));
  if (breakdown !== "overall") search.set("by", breakdown);
  if (column !== metric.columns[0]?.key) search.set("measure", column);
  if (!interval) search.set("interval", "off");
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
}
