import type { GeographyKind } from "./geography";
import { stateOfNumber } from "./place-number";
import type { Series } from "./series";

/** A population-weighted median over the places of a file: the figure of the place in which the average person lives. */
export type Median = {
  /** FIPS code of the state; empty for the nation. */
  readonly state: string;
  /** Null where too much of the population is missing. */
  readonly value: number | null;
  /** Share of the population in places without a value, or with a weak one: 0 to 1. */
  readonly missingShare: number;
  /** Places with a value. */
  readonly places: number;
};

/** People by place: every place the file speaks of in that year, also those without a value. */
export type Population = ReadonlyMap<number, number>;

/** Above this share of the population without a usable value there is no median. Source: national comparison of the
 *  official dashboard. */
export const mostMissing = 0.15;

const weak = 3;

/** The medians of a series in ascending order: of the nation first, then of each state with a value. Pairs have none: two
 *  numbers have no common middle. Source: the recipe behind the official dashboard's county medians. */
export function mediansOf(series: Series, population: Population, kind: GeographyKind): Median[] {
  if (series.values2) return [];
  const inhabited = peopleByState(population, kind);
  const groups = new Map<string, Weighted>();
  for (const [at, place] of series.places.entries()) {
    const people = population.get(place) ?? 0;
    for (const state of ["", stateOfNumber(kind, place)]) {
      const group = groups.get(state) ?? emptyGroup(groups, state);
      group.values.push(series.values[at] ?? 0);
      group.people.push(people);
      if (series.qualities[at] !== weak) group.usable += people;
    }
  }
  return [...groups].flatMap(([state, group]) => medianOf(state, group, inhabited.get(state) ?? 0) ?? []);
}

type Weighted = { readonly values: number[]; readonly people: number[]; usable: number };

function emptyGroup(groups: Map<string, Weighted>, state: string): Weighted {
  const group: Weighted = { values: [], people: [], usable: 0 };
  groups.set(state, group);
  return group;
}

/** Everybody in the nation ("") and in each state. */
function peopleByState(population: Population, kind: GeographyKind): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [place, people] of population) {
    for (const state of ["", stateOfNumber(kind, place)]) sums.set(state, (sums.get(state) ?? 0) + people);
  }
  return sums;
}

function medianOf(state: string, { values, people, usable }: Weighted, everybody: number): Median | null {
  const median = weightedMedian(values, people);
  if (median === null || everybody === 0) return null;
  const missingShare = Math.max(0, everybody - usable) / everybody;
  return { state, value: missingShare > mostMissing ? null : median, missingShare, places: values.length };
}

/** The middle of values in ascending order, each standing there as often as it has people: the value of the person in the
 *  middle, or halfway between the two in the middle. Null when nobody is there. */
export function weightedMedian(values: readonly number[], people: readonly number[]): number | null {
  const all = people.reduce((sum, count) => sum + count, 0);
  if (all < 1) return null;
  const middle = (all + 1) / 2;
  const low = Math.max(1, Math.floor(middle));
  const [below, above] = [valueOfPerson(low, values, people), valueOfPerson(Math.min(low + 1, all), values, people)];
  return below + (above - below) * (middle - Math.floor(middle));
}

function valueOfPerson(nth: number, values: readonly number[], people: readonly number[]): number {
  let counted = 0;
  let last = 0;
  for (const [at, value] of values.entries()) {
    const count = people[at] ?? 0;
    if (count > 0) last = value;
    counted += count;
    if (counted >= nth) return value;
  }
  return last;
}
