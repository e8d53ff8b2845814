import { locale, m } from "~/content/messages";
import { sentence, showValue } from "~/content/metric-display";
import { groupName } from "~/content/metrics/breakdowns";
import { noCityData } from "~/content/metrics/caveats";
import { say } from "~/content/text";
import { everybody } from "./breakdown";
import type { Figure } from "./figure";
import { placeName, type Community } from "./geography";
import type { Shown } from "./metric-view";

/** What the figures say, in sentences: the own place first, then the ends of the scale, then who has no figure and why. */
export function sentencesOf(shown: Shown): string[] {
  return [...shown.places.flatMap((place) => placeSentences(shown, place)), ...endsOf(shown)];
}

function placeSentences(shown: Shown, place: Community): string[] {
  const figure = chosenFigures(shown, place).find(({ subgroup }) => subgroup === "" || subgroup === everybody);
  if (!figure) return [missingSentence(shown, place)];
  const own = place.id === shown.places[0]?.id;
  return own || shown.choice.breakdown === "overall" ? [figureSentence(shown, figure, place)] : [];
}

function chosenFigures({ figures, year }: Shown, place: Community): Figure[] {
  return figures.filter((figure) => figure.geography === place.id && figure.year === year);
}

function figureSentence({ column }: Shown, { year, value, value2 }: Figure, place: Community): string {
  return sentence(column, { year, place: placeName(place), value, value2 }, locale());
}

/** "Not available for cities" and its like are sentences, never zeros. */
function missingSentence({ metric, year, figures, choice }: Shown, place: Community): string {
  const name = placeName(place);
  if (place.kind === "place" && !metric.cityAvailable) return m.metric_missing_for({ place: name, reason: say(noCityData) });
  const elsewhere = figures.some(({ geography }) => geography === place.id);
  if (elsewhere && year !== null) return m.metric_missing_year({ place: name, year });
  return choice.breakdown === "overall" ? m.metric_missing_place({ place: name }) : m.metric_missing_category({ place: name });
}

/** The highest and the lowest group of the own place. */
function endsOf(shown: Shown): string[] {
  const [own] = shown.places;
  if (!own || shown.choice.breakdown === "overall") return [];
  const groups = chosenFigures(shown, own).filter(({ subgroup }) => subgroup !== everybody).sort((a, b) => b.value - a.value);
  const [highest, lowest] = [groups[0], groups.at(-1)];
  if (!highest || !lowest || highest === lowest) return [];
  const named = ({ subgroup, value, value2 }: Figure) => ({ group: say(groupName(subgroup)), value: showValue(shown.column, value, value2, locale()) });
  const [top, bottom] = [named(highest), named(lowest)];
  return [m.metric_ends({ highGroup: top.group, highValue: top.value, lowGroup: bottom.group, lowValue: bottom.value })];
}
