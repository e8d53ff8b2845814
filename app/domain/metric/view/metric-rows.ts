import { yearsMeant } from "~/content/metric-years";
import { locale, m } from "~/content/messages";
import type { MetricColumn } from "~/content/metrics";
import { showInterval, showValue } from "~/content/metric-display";
import { groupName } from "~/content/metrics/breakdowns";
import { qualityNotGiven, qualityOf } from "~/content/quality";
import { say } from "~/content/text";
import { everybody, labelsOf } from "../../release/breakdown";
import type { Figure } from "../../figure/figure";
import { placeName } from "../../place/geography";
import type { Shown } from "../shown";
import { needsReason } from "../../release/quality";
import { inSuccession } from "../../place/succession";

/** One line of the table twin. */
export type TableRow = {
  readonly id: string;
  readonly place: string;
  readonly year: number;
  /** The years it stands for, as they are named. */
  readonly years: string;
  readonly group: string;
  readonly value: string;
  readonly interval: string;
  readonly quality: string;
  /** For the form that freezes a figure: which one, and whether it needs a reason. */
  readonly geography: string;
  readonly subgroup: string;
  readonly weak: boolean;
};

/** A figure of the table with the name of its place there. */
type Listed = { readonly place: string; readonly figure: Figure };

/** The figures behind the picture, in words. */
export function tableOf(shown: Shown): TableRow[] {
  return listedIn(shown).map((listed) => rowOf(shown.column, listed));
}

/** The figures behind the picture, in the order of the catalogue ("All" first); for one place overall every year, newest
 *  first, and likewise for areas that came one after the other. */
export function listedIn({ places, figures, year, choice }: Pick<Shown, "places" | "figures" | "year" | "choice">): Listed[] {
  const order = [everybody, ...labelsOf(choice.breakdown)];
  const everyYear = choice.breakdown === "overall" && (places.length === 1 || inSuccession(places.map(({ id }) => id)));
  const wanted = everyYear ? [...figures].reverse() : figures.filter((figure) => figure.year === year);
  return places.flatMap((place) =>
    wanted
      .filter(({ geography }) => geography === place.id)
      .sort((a, b) => b.year - a.year || order.indexOf(a.subgroup) - order.indexOf(b.subgroup))
      .map((figure) => ({ place: nameOf(placeName(place), figure), figure })),
  );
}

function nameOf(place: string, { recordedAs }: Figure): string {
  return recordedAs === undefined ? place : m.succession_as({ place, id: recordedAs });
}

/** One figure as a line of a table. */
export function rowOf(column: MetricColumn, { place, figure }: Listed): TableRow {
  const { geography, year, breakdown, subgroup, value, value2, lb, ub, quality } = figure;
  const mark = qualityOf(quality);
  return {
    id: `${geography}-${year}-${subgroup}`,
    place,
    year,
    years: yearsMeant({ column: column.key, breakdown }, year),
    group: subgroup === "" ? m.metric_everyone() : say(groupName(subgroup)),
    value: showValue(column, value, value2, locale()),
    interval: lb === null || ub === null ? m.metric_no_interval() : showInterval(column, lb, ub, locale()),
    quality: say(mark?.name ?? qualityNotGiven),
    geography,
    subgroup,
    weak: needsReason(quality),
  };
}
