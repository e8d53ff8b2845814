import type { Draw } from "./draw";
import { everybody } from "./group";
import type { Cells } from "./cells";
import { figure, pair } from "./figure";
import { isOddGap, type Row } from "./measure";
import { type Place, populationIn, type Race } from "./place";
import { fiveYearSurvey, yearlySurvey } from "./years";

/** Measures that follow from who lives in a place: exposure to neighbors, representation, and shares of home values. */

const races: readonly Race[] = ["black", "hispanic", "other", "white"];
const exposureYears = [2016, 2018, 2021, 2023];

/** The share of neighbors of another race or ethnicity that a member of each group has: everyone else, less the part
 *  that segregation keeps away. */
export function exposureCells(row: Row, draw: Draw): Cells {
  if (!isOverall(row, exposureYears) || isOddGap(row, "exposure", exposureYears, draw)) return {};
  const people = residents(row.place, row.year);
  return Object.fromEntries(
    races.flatMap((race) => {
      const name = `share_${race}${race === "hispanic" ? "" : "_nh"}_exposure`;
      const kept = segregation[race] * (1 + 0.15 * draw.bell("exposure", row.place.code, race));
      return withQuality(name, figure((1 - people[race]) * (1 - kept), "full"), row);
    }),
  );
}

/** Each group's share of the residents, to be compared with its share of elected officials. */
export function representationCells(row: Row): Cells {
  if (!isOverall(row, fiveYearSurvey)) return {};
  const people = residents(row.place, row.year);
  return {
    ...represented("share_desc_rep_black_nonhispanic", people.black),
    ...represented("share_desc_rep_hispanic", people.hispanic),
    ...represented("share_desc_rep_other", people.other),
    ...represented("share_desc_rep_white_nonhispanic", people.white),
  };
}

/** Each group's share of all home values beside its share of households, also by age of the householder. */
export function wealthCells(row: Row, draw: Draw): Cells {
  const { place, year, label } = row;
  if (!wealthLabels.includes(label) || !yearlySurvey.includes(year)) return {};
  if (populationIn(place, year) < 15_000 || isOddGap(row, "wealth", yearlySurvey, draw)) return {};
  const households = normalized((race) => residents(place, year)[race] * household[race] * (youth[label]?.[race] ?? 1));
  const wealth = normalized((race) => households[race] * homeValue(row, race, draw));
  return Object.fromEntries(
    races.flatMap((race) => {
      const name = `ratio_${race}${race === "hispanic" ? "" : "_nh"}_house_value_households`;
      return withQuality(name, pair(wealth[race], households[race]), row, households[race]);
    }),
  );
}

const segregation: Record<Race, number> = { black: 0.22, hispanic: 0.14, other: 0.06, white: 0.17 };
const household: Record<Race, number> = { black: 1.03, hispanic: 0.72, other: 0.95, white: 1.08 };
const youth: Readonly<Record<string, Record<Race, number>>> = {
  "Under Age 45": { black: 1.05, hispanic: 1.35, other: 1.2, white: 0.86 },
  "Age 45 and Over": { black: 0.97, hispanic: 0.75, other: 0.88, white: 1.09 },
};
const wealthLabels = [everybody, ...Object.keys(youth)];

/** Value of the homes of an average household of a group, next to that of any household. */
function homeValue({ place, year, label }: Row, race: Race, draw: Draw): number {
  const typical = { black: 0.5, hispanic: 0.7, other: 1.02, white: 1.24 }[race];
  const catchingUp = race === "white" ? 0 : 0.012 * (year - 2014);
  const own = 0.08 * draw.bell("wealth", place.code, race) + 0.03 * draw.bell("wealth", place.code, race, label, year);
  return typical * Math.exp(catchingUp + own);
}

/** The residents by race or ethnicity: every group but the white one grows a little faster than the whole. */
function residents(place: Place, year: number): Record<Race, number> {
  return normalized((race) => place.people[race] * (race === "white" ? 1 : 1.009 ** (year - 2014)));
}

function normalized(part: (race: Race) => number): Record<Race, number> {
  const total = races.reduce((sum, race) => sum + part(race), 0);
  return {
    black: part("black") / total,
    hispanic: part("hispanic") / total,
    other: part("other") / total,
    white: part("white") / total,
  };
}

function isOverall({ label, detailed, year }: Row, years: readonly number[]): boolean {
  return label === everybody && !detailed && years.includes(year);
}

/** Representation is counted, not sampled: always strong. */
function represented(column: string, share: number): Cells {
  return { [column]: figure(share, "full"), [`${column}_quality`]: "Strong" };
}

function withQuality(column: string, written: string, { place, year }: Row, part = 1): [string, string][] {
  const people = populationIn(place, year) * part;
  const quality = people >= 25_000 ? "Strong" : people >= 8_000 ? "Marginal" : "Weak";
  return [
    [column, written],
    [`${column}_quality`, quality],
  ];
}
