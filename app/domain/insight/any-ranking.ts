import { placeNumber } from "../place/place-number";
import type { PlaceValue, Ranked } from "./all-places";

/** Made-up rankings of counties, for tests. */
export function aRanking(values: readonly PlaceValue[]): Ranked {
  const ascending = [...values].sort((a, b) => a.value - b.value);
  return {
    places: Int32Array.from(ascending, ({ geography }) => placeNumber(geography)),
    values: Float64Array.from(ascending, ({ value }) => value),
    qualities: Uint8Array.from(ascending, ({ quality }) => quality ?? 0),
    geographyKind: "county",
    year: 2022,
    release: "v2030.01",
  };
}
