import { dimensions, pillars } from "~/content/framework";
import { metrics, type Metric } from "~/content/metrics";
import { breakdowns } from "~/content/metrics/breakdowns";
import { smallestAreas } from "~/content/metrics/smallest-area";
import { predictorGuides } from "~/content/predictor-guides";
import { say } from "~/content/text";
import type { Text } from "~/content/text";

/** What the list of metrics can be narrowed by, as keys of the catalogue. */
export type Facets = {
  readonly dimensions: readonly string[];
  readonly area: string;
  readonly breakdowns: readonly string[];
  /** Some measure of it has bounds, for counties or for cities. */
  readonly interval: boolean;
  readonly cities: boolean;
};

export function facetsOf({ predictor, columns, breakdowns: splits, smallestArea, cityAvailable }: Metric): Facets {
  return {
    dimensions: predictorGuides[predictor].dimensions,
    area: smallestArea.area,
    breakdowns: splits.map(({ key }) => key),
    interval: columns.some(({ hasInterval }) => hasInterval.county || hasInterval.place),
    cities: cityAvailable,
  };
}

type FacetOption = { readonly value: string; readonly label: string };

/** The choices of the filters in the reader's words; only such as some metric has. */
export type FacetOptions = Readonly<Record<"pillar" | "dimension" | "area" | "breakdown", readonly FacetOption[]>>;

export function facetOptions(): FacetOptions {
  const all = metrics.map(facetsOf);
  return {
    pillar: pillars.map(optionOf),
    dimension: dimensions.map(optionOf),
    area: smallestAreas.filter(({ key }) => all.some(({ area }) => area === key)).map(optionOf),
    breakdown: breakdowns.filter(({ key }) => all.some((facets) => facets.breakdowns.includes(key))).map(optionOf),
  };
}

function optionOf({ key, name }: { readonly key: string; readonly name: Text }): FacetOption {
  return { value: key, label: say(name) };
}
