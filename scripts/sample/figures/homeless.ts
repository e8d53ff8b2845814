import type { Cells } from "./cells";
import type { Draw } from "./draw";
import { everybody, shareOfPeople } from "./group";
import { figure } from "./figure";
import { isOddGap, type Quality, type Row } from "./measure";
import { populationIn } from "./place";
import { odds } from "./scale";
import { everyYear } from "./years";

const years = everyYear(2014, 2022);
const groupYears = everyYear(2019, 2022);

const gaps: Readonly<Record<string, number>> = {
  [everybody]: 0,
  "Black, Non-Hispanic": 0.55,
  Hispanic: 0.2,
  "Other Races and Ethnicities": 0.1,
  "White, Non-Hispanic": -0.5,
};

/** Public-school children who were ever homeless in the school year: a count with its suppression bounds (districts hide
 *  small numbers, so the true count lies somewhere between) and its share of the children enrolled. */
export function homelessCells(row: Row, draw: Draw): Cells {
  const { place, year, label, detailed } = row;
  const gap = gaps[label];
  if (gap === undefined || !(detailed ? groupYears : years).includes(year)) return {};
  if (isOddGap(row, "homeless", years, draw)) return {};
  const enrolled = Math.round(populationIn(place, year) * shareOfPeople(place, label) * 0.145);
  const position =
    odds.to(0.024) - 0.35 * place.prosperity + 0.02 * (year - 2014) + gap +
    0.3 * draw.bell("homeless", place.code) + 0.1 * draw.bell("homeless", place.code, label, year);
  return written(Math.round(odds.from(position) * enrolled), enrolled, hidden(label, row, draw));
}

/** How many children the suppression of small numbers may hide, either way. */
function hidden(label: string, { place, year }: Row, draw: Draw): number {
  const chance = draw.even("hidden", place.code, label, year);
  return Math.floor(chance * (label === everybody ? 2.5 : 5));
}

function written(count: number, enrolled: number, unsure: number): Cells {
  const lower = Math.max(0, count - unsure);
  const quality = qualityBetween(lower, count + unsure);
  return {
    count_homeless: figure(count, "whole"),
    count_homeless_lb: figure(lower, "whole"),
    count_homeless_ub: figure(count + unsure, "whole"),
    count_homeless_quality: quality,
    share_homeless: figure(count / enrolled, "ten"),
    share_homeless_quality: quality,
  };
}

/** Strong when the bounds differ by up to 5 %, marginal up to 10 %. */
function qualityBetween(lower: number, upper: number): Quality {
  if (upper <= 1.05 * lower) return "Strong";
  return upper <= 1.1 * lower ? "Marginal" : "Weak";
}
