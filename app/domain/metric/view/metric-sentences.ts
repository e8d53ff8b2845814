import { missingReason, neverReason } from "../../place/missing-reason";
import { yearsMeant } from "~/content/metric-years";
import { locale, m } from "~/content/messages";
import { sentence, showValue } from "~/content/metric-display";
import { groupName } from "~/content/metrics/breakdowns";
import { say } from "~/content/text";
import { everybody } from "../../release/breakdown";
import type { Figure } from "../../figure/figure";
import { placeName, type Community } from "../../place/geography";
import { newestWhole, type Shown, wholeFigure } from "../shown";
import { inSuccession } from "../../place/succession";
import { whyUnranked } from "../../ranking/column-order";

/** What the figures say: the own place in a sentence, then the ends of what is compared, then who has no figure and why. */
export function sentencesOf(shown: Shown): string[] {
  const [own, ...others] = shown.places;
  if (!own) return [];
  const figure = wholeFigure(shown, own);
  const missing = others.filter((place) => !wholeFigure(shown, place)).map((place) => missingSentence(shown, place));
  const first = figure ? [figureSentence(shown, figure, own), ...(figure.quality === 3 ? [m.metric_weak_said()] : [])] : [missingSentence(shown, own)];
  return [...changedYear(shown), ...first, ...endsOf(shown, own), ...missingGroups(shown, own), ...missing];
}

/** Another year than the one that was asked for is said, not slipped in. */
function changedYear({ column, choice, year }: Shown): string[] {
  if (choice.year === null || year === null || choice.year === year) return [];
  const of = { column: column.key, breakdown: choice.breakdown };
  return [m.metric_year_changed({ asked: yearsMeant(of, choice.year), year: yearsMeant(of, year) })];
}

function figureSentence({ column }: Shown, { year, breakdown, value, value2 }: Figure, place: Community): string {
  return sentence(column, { years: yearsMeant({ column: column.key, breakdown }, year), place: placeName(place), value, value2 }, locale());
}

/** "Not available for cities" and its like are sentences, never zeros. */
function missingSentence(shown: Shown, place: Community): string {
  const { metric, column, year, figures, choice } = shown;
  const name = placeName(place);
  const otherTime = inSuccession(shown.places.map(({ id }) => id)) ? newestWhole(shown, place) : undefined;
  if (otherTime) return figureSentence(shown, otherTime, place);
  const never = neverReason(metric, place, column);
  if (never !== null) return m.metric_missing_for({ place: name, reason: never });
  const elsewhere = figures.some(({ geography }) => geography === place.id);
  if (elsewhere && year !== null) return `${m.metric_missing_year({ place: name, year: yearsMeant({ column: column.key, breakdown: choice.breakdown }, year) })} ${missingReason(metric, place, { year, column, breakdown: choice.breakdown })}`;
  const words = choice.breakdown === "overall" ? m.metric_missing_place({ place: name }) : m.metric_missing_category({ place: name });
  return figures.length > 0 && year !== null ? `${words} ${missingReason(metric, place, { year, column, breakdown: choice.breakdown })}` : words;
}

/** Which groups of the own place have no figure although others of the split have, and why. */
function missingGroups({ metric, column, choice: { breakdown }, year, figures }: Shown, own: Community): string[] {
  const listed = metric.breakdowns.find(({ key }) => key === breakdown)?.labels ?? [];
  const has = new Set(figures.filter((figure) => figure.geography === own.id && figure.year === year).map(({ subgroup }) => subgroup));
  const missing = listed.filter((label) => !has.has(label));
  if (year === null || has.size === 0 || missing.length === 0) return [];
  const groups = missing.map((label) => say(groupName(label))).join("; ");
  return [`${m.metric_missing_groups({ place: placeName(own), groups })} ${missingReason(metric, own, { year, column, breakdown })}`];
}

type Named = { readonly name: string; readonly figure: Figure };

/** The highest and the lowest of the groups of the own place, or of the places where these may be ranked; two numbers together have
 *  no order. */
function endsOf(shown: Shown, own: Community): string[] {
  const byPlace = shown.choice.breakdown === "overall";
  if (shown.column.unit === "pair" || (byPlace && whyUnranked(shown.column))) return [];
  const named = byPlace ? placesNamed(shown) : groupsNamed(shown, own);
  const sorted = named.sort((a, b) => b.figure.value - a.figure.value);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (!highest || !lowest || highest === lowest) return [];
  const value = ({ figure }: Named) => withWeakness(figure, showValue(shown.column, figure.value, figure.value2, locale()));
  return [m.metric_ends({ highGroup: highest.name, highValue: value(highest), lowGroup: lowest.name, lowValue: value(lowest) })];
}

/** Weak quality is said wherever a figure is. */
function withWeakness({ quality }: Figure, value: string): string {
  return quality === 3 ? m.metric_weak_value({ value }) : value;
}

function placesNamed(shown: Shown): Named[] {
  return shown.places.flatMap((place) => {
    const figure = wholeFigure(shown, place);
    return figure ? [{ name: placeName(place), figure }] : [];
  });
}

function groupsNamed({ figures, year }: Shown, own: Community): Named[] {
  return figures
    .filter((figure) => figure.geography === own.id && figure.year === year && figure.subgroup !== everybody)
    .map((figure) => ({ name: say(groupName(figure.subgroup)), figure }));
}
