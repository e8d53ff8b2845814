import { z } from "zod";
import type { OverviewFilter } from "./overview/overview-filter";

const key = z.string().max(40).catch("");

const overviewForm = z.object({
  find: z.string().max(80).catch(""),
  pillar: key,
  dimension: key,
  area: key,
  breakdown: key,
  interval: z.enum(["yes", ""]).catch(""),
  cities: z.enum(["yes", ""]).catch(""),
});

/** The filter in an address; what makes no sense there narrows nothing. */
export function readFilter(search: URLSearchParams): OverviewFilter {
  return overviewForm.parse(Object.fromEntries(search));
}
