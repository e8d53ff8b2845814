import type { GeographyKind } from "../place/geography";
import { stateOfNumber } from "../place/place-number";
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
  /** Which part of these people live in the place it is read against, 0 to 1; absent where it is read against none. */
  readonly ownPart?: number;
};

/** People by place: every place the file speaks of in that year, also those without a value. */
export type Population = ReadonlyMap<number, number>;

/** Above this share of the population without a usable value there is no median. Source: national comparison of the
 *  official dashboard. */
export const mostMissing = 0.15;

const weak = 3;

/** The nation is counted as 0, each state by its code plus one. */
const [nation, groups] = [0, 101];

/** People by group: of the nation and of each state. */
export function peopleByGroup(population: Population, kind: GeographyKind): Float64Array {
  const sums = new Float64Array(groups);
  for (const [place, people] of population) add(sums, place, kind, people);
  return sums;
}

/** Adds to the nation and to the state of a place. */
function add(sums: Float64Array, place: number, kind: GeographyKind, amount: number): void {
  const state = stateGroup(place, kind);
  sums[nation] = (sums[nation] ?? 0) + amount;
  sums[state] = (sums[state] ?? 0) + amount;
}

function stateGroup(place: number, kind: GeographyKind): number {
  return 1 + stateOfNumber(kind, place);
}

export type Inhabited = { readonly population: Population; readonly everybody: Float64Array; readonly kind: GeographyKind };

/** The medians of a series in ascending order: of the nation first, then of each state with a value. Pairs have none: two
 *  numbers have no common middle. Source: the recipe behind the official dashboard's county medians. */
export function mediansOf(series: Series, { population, everybody, kind }: Inhabited): Median[] {
  if (series.values2) return [];
  const [counted, usable, places] = [new Float64Array(groups), new Float64Array(groups), new Float64Array(groups)];
  const people = peopleOf(series, population);
  for (let at = 0; at < people.length; at += 1) {
    const place = series.places[at] ?? 0;
    const count = people[at] ?? 0;
    add(counted, place, kind, count);
    add(places, place, kind, 1);
    if (series.qualities[at] !== weak) add(usable, place, kind, count);
  }
  const middles = middlesOf(series, people, counted, kind);
  return [...middles].flatMap((median, group) => {
    const all = everybody[group] ?? 0;
    if (Number.isNaN(median) || all === 0) return [];
    const missingShare = Math.max(0, all - (usable[group] ?? 0)) / all;
    return [{ state: stateOf(group), value: missingShare > mostMissing ? null : median, missingShare, places: places[group] ?? 0 }];
  });
}

function stateOf(group: number): string {
  return group === nation ? "" : String(group - 1).padStart(2, "0");
}

function peopleOf({ places }: Series, population: Population): Float64Array {
  const people = new Float64Array(places.length);
  for (let at = 0; at < places.length; at += 1) people[at] = population.get(places[at] ?? 0) ?? 0;
  return people;
}

/** The middle value of each group in one walk over the values in ascending order, each standing there as often as it has people:
 *  the value of the person in the middle, or halfway between the two in the middle. NaN where nobody is. */
function middlesOf({ places, values }: Series, people: Float64Array, all: Float64Array, kind: GeographyKind): Float64Array {
  const [passed, lower, upper] = [new Float64Array(groups), new Float64Array(groups).fill(Number.NaN), new Float64Array(groups).fill(Number.NaN)];
  const pass = (group: number, value: number, count: number) => {
    const before = passed[group] ?? 0;
    const total = all[group] ?? 0;
    const after = before + count;
    if (before < lowerMiddle(total) && after >= lowerMiddle(total)) lower[group] = value;
    if (before < upperMiddle(total) && after >= upperMiddle(total)) upper[group] = value;
    passed[group] = after;
  };
  for (let at = 0; at < places.length; at += 1) {
    const value = values[at] ?? 0;
    const count = people[at] ?? 0;
    pass(nation, value, count);
    pass(stateGroup(places[at] ?? 0, kind), value, count);
  }
  return lower.map((value, group) => (value + (upper[group] ?? 0)) / 2);
}

/** The number of the person in the middle, counted from 1; of an even number of people, of the two in the middle. */
function lowerMiddle(people: number): number {
  return Math.floor((people + 1) / 2);
}

function upperMiddle(people: number): number {
  return Math.floor(people / 2) + 1;
}
