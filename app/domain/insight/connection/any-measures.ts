import { layBeside, type LaidBeside, type Measured } from "./laid-beside";

/** A made-up measure of counties, for tests: the values by place, all strong. */
export function aMeasure(column: string, values: readonly number[], { year = 2022, quality = 1 } = {}): Measured {
  const ascending = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  return {
    column,
    year,
    release: "v2030.01",
    places: Int32Array.from(ascending, (at) => 99_001 + 2 * at),
    values: Float64Array.from(ascending, (at) => values[at] ?? 0),
    qualities: new Uint8Array(values.length).fill(quality),
  };
}

/** Sixty places from low to high. */
export const rising: readonly number[] = Array.from({ length: 60 }, (_, at) => (at + 1) / 100);

/** The same places in an order that has nothing to do with it. */
export const mixedUp: readonly number[] = rising.map((_, at) => ((at * 37) % 60) / 100);

/** The same places in nearly the same order. */
export const nearly: readonly number[] = rising.map((value, at) => value + ((at * 37) % 60) / 400);

export function laidBeside(...measures: readonly Measured[]): LaidBeside {
  return layBeside("county", measures);
}
