import type { MetricColumn } from "~/content/metrics";
import { placed, isSound, type Numbers } from "../all-places";
import { placeId } from "../../place/place-number";
import type { GeographyKind } from "../../place/geography";
import { landOf } from "../../place/succession";
import { qualityOf } from "../../release/quality";
import type { Series } from "../../ranking/series";

/** All places of a kind in one year. */
export type YearOfAll = Pick<Series, "places" | "values" | "qualities"> & { readonly geographyKind: GeographyKind };

/** How much a measure changed from one year to another in every place with a sound figure in both, ascending, in the unit of the
 *  column. A place that was renamed in between is the same place. */
export function changesBetween(column: MetricColumn, from: YearOfAll, to: YearOfAll): Numbers {
  const before = new Map(soundIn(column, from));
  const changes = soundIn(column, to).flatMap(([land, now]) => {
    const then = before.get(land);
    return then === undefined ? [] : [now - then];
  });
  return Float64Array.from(changes).sort();
}

function soundIn(column: MetricColumn, { places, values, qualities, geographyKind }: YearOfAll): [land: string, value: number][] {
  return Array.from(places, (place, at): [number, number] => [place, at]).flatMap(([place, at]) => {
    const value = placed(column, values[at] ?? 0);
    const sound = isSound({ quality: qualityOf(qualities[at] ?? null) }) && Number.isFinite(value);
    return sound ? [[landOf(placeId(geographyKind, place)), value] as [string, number]] : [];
  });
}
