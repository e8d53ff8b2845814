import type { Quality } from "../release/quality";

/** The values of one metric column, subgroup and year, side by side. Places are their ids as numbers, quality 0 is none. */
export type Series = {
  readonly places: Int32Array;
  readonly values: Float64Array;
  /** The second numbers of pairs. */
  readonly values2: Float64Array | null;
  readonly qualities: Uint8Array;
};

const firstRoom = 512;

/** A series that grows while a file is read, without an object for each value. */
export class GrowingSeries {
  private places = new Int32Array(firstRoom);
  private values = new Float64Array(firstRoom);
  private values2: Float64Array | null = null;
  private qualities = new Uint8Array(firstRoom);
  private length = 0;

  /** A second number that is not there is NaN. */
  add(place: number, value: number, value2: number, quality: Quality | 0): void {
    if (this.length === this.places.length) this.grow(this.length * 2);
    this.places[this.length] = place;
    this.values[this.length] = value;
    if (!Number.isNaN(value2)) (this.values2 ??= new Float64Array(this.places.length))[this.length] = value2;
    this.qualities[this.length] = quality;
    this.length += 1;
  }

  /** What was added, in its order. */
  whole(): Series {
    const { length } = this;
    return {
      places: this.places.subarray(0, length),
      values: this.values.subarray(0, length),
      values2: this.values2?.subarray(0, length) ?? null,
      qualities: this.qualities.subarray(0, length),
    };
  }

  private grow(room: number): void {
    this.places = widened(this.places, new Int32Array(room));
    this.values = widened(this.values, new Float64Array(room));
    this.values2 &&= widened(this.values2, new Float64Array(room));
    this.qualities = widened(this.qualities, new Uint8Array(room));
  }
}

function widened<T extends Int32Array | Float64Array | Uint8Array>(narrow: T, wide: T): T {
  wide.set(narrow);
  return wide;
}

/** The same series with its values in another order; those whose position is not named are left out. */
export function reordered({ places, values, values2, qualities }: Series, order: Uint32Array): Series {
  return {
    places: inOrder(places, order, new Int32Array(order.length)),
    values: inOrder(values, order, new Float64Array(order.length)),
    values2: values2 && inOrder(values2, order, new Float64Array(order.length)),
    qualities: inOrder(qualities, order, new Uint8Array(order.length)),
  };
}

function inOrder<T extends Int32Array | Float64Array | Uint8Array>(from: T, order: Uint32Array, to: T): T {
  for (let at = 0; at < order.length; at += 1) to[at] = from[order[at] ?? 0] ?? 0;
  return to;
}
