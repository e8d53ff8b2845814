/** The values of one map, packed: what a browser needs beyond the shapes. Lists run side by side, in order of rank; on the map
 *  of states, in order of value. */
export type MapValues = {
  readonly layer: MapLayer;
  /** The code of each place as a number: county (state and county) or state. */
  readonly places: readonly number[];
  /** Steps from the rank before; empty where places have no rank. */
  readonly rankSteps: readonly number[];
  /** The class of each place, one digit each. */
  readonly classes: string;
  /** The quality mark of each place, one digit each; 0 where none was given. */
  readonly qualities: string;
  /** The value in words of the reader's language. */
  readonly shown: readonly string[];
};

export type MapLayer = "counties" | "states";

/** One place as the map draws and tells it. */
export type Marked = { readonly shown: string; readonly group: number; readonly quality: number; readonly rank: number | null };

const digits: Readonly<Record<MapLayer, number>> = { counties: 5, states: 2 };

/** A place as it is packed. */
export type Packable = Marked & { readonly place: string };

/** Packs places that stand in order of rank, those without a rank last. */
export function packed(layer: MapLayer, places: readonly Packable[]): MapValues {
  const ranks = places.flatMap(({ rank }) => (rank === null ? [] : [rank]));
  return {
    layer,
    places: places.map(({ place }) => Number(place)),
    rankSteps: ranks.map((rank, at) => rank - (ranks[at - 1] ?? 0)),
    classes: places.map(({ group }) => group).join(""),
    qualities: places.map(({ quality }) => quality).join(""),
    shown: places.map(({ shown }) => shown),
  };
}

/** What each place's shape shows, by its code. */
export function unpacked({ layer, places, rankSteps, classes, qualities, shown }: MapValues): ReadonlyMap<string, Marked> {
  let rank = 0;
  const entries = places.map((place, at): [string, Marked] => {
    const step = rankSteps[at];
    rank += step ?? 0;
    const id = String(place).padStart(digits[layer], "0");
    return [id, { shown: shown[at] ?? "", group: Number(classes[at]), quality: Number(qualities[at]), rank: step === undefined ? null : rank }];
  });
  return new Map(entries);
}
