import { locale } from "~/content/messages";
import { showValue } from "~/content/metric-display";
import type { MetricColumn } from "~/content/metrics";
import type { Median } from "../../ranking/median";
import { measureOf } from "../../ranking/rank";
import { landOf } from "../../place/succession";
import { packed, type MapLayer, type MapValues } from "../map-values";
import { classOf, quantileClasses, type ValueClass } from "./quantile-classes";
import type { Standing } from "../reading/standing";

/** A place with what the map shows of it. */
type Placed = { readonly place: string; readonly value: number; readonly value2: number | null; readonly quality: number; readonly rank: number | null };

/** A map before it is drawn: which places have which shape, and into which classes their values fall. */
export type NationalMap = {
  readonly layer: MapLayer;
  readonly classes: readonly ValueClass[];
  readonly placed: readonly Placed[];
  /** Places with a figure that have no shape of their own. */
  readonly offMap: readonly string[];
  readonly weak: number;
  /** Shapes without a figure. */
  readonly none: number;
};

/** The map of counties: each figure on the land it is of. Counties whose borders the shapes do not have are named, not moved. */
export function countyMap(standings: readonly Standing[], shapes: ReadonlySet<string>): NationalMap {
  const onLand = standings.map(({ place, value, value2, quality, rank }) => ({ place: landOf(place), value, value2, quality: quality ?? 0, rank, own: place }));
  const placed = onLand.filter(({ place }) => shapes.has(place));
  return { ...classed("counties", placed, shapes), offMap: onLand.filter(({ place }) => !shapes.has(place)).map(({ own }) => own) };
}

/** The map of states, by the medians of their cities: where a city lies, no source of ours says. */
export function stateMap(medians: readonly Median[], shapes: ReadonlySet<string>): NationalMap {
  const placed = medians.flatMap(({ state, value }) => (value === null || !shapes.has(state) ? [] : [{ place: state, value, value2: null, quality: 0, rank: null }]));
  return { ...classed("states", placed, shapes), offMap: [] };
}

function classed(layer: MapLayer, placed: readonly Placed[], shapes: ReadonlySet<string>): Omit<NationalMap, "offMap"> {
  const measures = Float64Array.from(placed, measureIn).sort();
  const weak = placed.filter(({ quality }) => quality === 3).length;
  return { layer, placed, classes: quantileClasses(measures), weak, none: shapes.size - new Set(placed.map(({ place }) => place)).size };
}

function measureIn({ value, value2 }: Placed): number {
  return measureOf(value, value2) ?? 0;
}

/** The map as a browser needs it, in the reader's words. */
export function mapValues(column: MetricColumn, { layer, placed, classes }: Pick<NationalMap, "layer" | "placed" | "classes">): MapValues {
  return packed(
    layer,
    placed.map((each) => ({ place: each.place, rank: each.rank, quality: each.quality, group: classOf(measureIn(each), classes), shown: showValue(column, each.value, each.value2, locale()) })),
  );
}
