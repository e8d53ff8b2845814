import { isSound, type PlaceValue } from "../all-places";

/** How peers are looked for. */
export type PeerMethod = {
  /** How many are suggested. */
  readonly count: number;
  /** How much larger or smaller a peer may be: 2 is from half to twice our population; 0 is any size. */
  readonly band: number;
  readonly sameState: boolean;
  /** Keys of the metric columns whose values are compared. */
  readonly columns: readonly string[];
};

/** A place that may become a peer: a county for a county, a city for a city, invented ones among themselves. */
export type Candidate = {
  readonly id: string;
  readonly stateCode: string;
  readonly population: number;
  /** What it shows in each column, in the year of our own figure. */
  readonly values: Pick<ReadonlyMap<string, PlaceValue>, "get">;
};

/** One thing that is compared, and how: only where our figure is sound. */
export type Trait = { readonly column: string; readonly own: number; readonly spread: number };

/** A suggested peer: how far it is from us, and on how many of the traits that could be compared. */
export type Suggestion = { readonly id: string; readonly distance: number; readonly compared: number };

/** What distances are measured by. */
export type Yardstick = {
  /** The columns that count; those asked for and not here have no sound figure of our own, or are the same everywhere. */
  readonly traits: readonly Trait[];
  /** The standard deviation of the logarithm of population. */
  readonly sizes: number;
};

export type Suggestions = Yardstick & {
  readonly peers: readonly Suggestion[];
  /** How many places were of the right size and state. */
  readonly inBand: number;
  /** Of these, how many were passed over because too many of their figures are missing or weak. */
  readonly unknown: number;
};

/** A place must be comparable on at least this share of the traits. */
const leastShared = 2 / 3;

/** The places nearest to ours. Each trait is a difference divided by how much places differ (the standard deviation over all
 *  candidates with a sound figure), so that dollars and shares weigh the same; population counts as its logarithm. The distance
 *  is the root of the mean square over the traits that both places have. Missing and weak figures are left out, never taken for a
 *  value; a place with fewer than two thirds of the traits is passed over. Equal distances: the order of the ids. */
export function suggestPeers(own: Candidate, others: readonly Candidate[], method: PeerMethod): Suggestions {
  const places = [own, ...others.filter(({ id }) => id !== own.id)];
  const traits = traitsOf(own, places, method.columns);
  const sizes = spreadOf(places.map(({ population }) => Math.log(population)));
  const inBand = others.filter((other) => other.id !== own.id && fits(own, other, method));
  const known = inBand.flatMap((other) => distanceTo(own, other, { traits, sizes }) ?? []);
  const peers = known.sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1)).slice(0, method.count);
  return { peers, traits, sizes, inBand: inBand.length, unknown: inBand.length - known.length };
}

/** Whether a place is of the size, and where asked of the state, that peers are looked for in. */
export function fits(own: Candidate, other: Candidate, { band, sameState }: PeerMethod): boolean {
  if (sameState && other.stateCode !== own.stateCode) return false;
  return band === 0 || (other.population * band >= own.population && other.population <= own.population * band);
}

function traitsOf(own: Candidate, places: readonly Candidate[], columns: readonly string[]): Trait[] {
  return columns.flatMap((column) => {
    const ours = sound(own, column);
    if (ours === undefined) return [];
    const spread = spreadOf(places.flatMap((place) => sound(place, column) ?? []));
    return spread > 0 ? [{ column, own: ours, spread }] : [];
  });
}

/** How far a place is from ours; null when too few of its figures are there and sound. */
export function distanceTo(own: Candidate, other: Candidate, { traits, sizes }: Yardstick): Suggestion | null {
  const steps = traits.flatMap(({ column, own: ours, spread }) => {
    const theirs = sound(other, column);
    return theirs === undefined ? [] : [(theirs - ours) / spread];
  });
  if (steps.length < leastShared * traits.length) return null;
  const size = sizes > 0 ? Math.log(other.population / own.population) / sizes : 0;
  const all = [size, ...steps];
  return { id: other.id, distance: Math.hypot(...all) / Math.sqrt(all.length), compared: steps.length };
}

function sound({ values }: Candidate, column: string): number | undefined {
  const found = values.get(column);
  return found && isSound(found) && Number.isFinite(found.value) ? found.value : undefined;
}

/** The standard deviation of values; 0 for fewer than two. */
function spreadOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
