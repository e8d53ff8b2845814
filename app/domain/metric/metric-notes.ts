import { m } from "~/content/messages";
import { allMayDiffer, noCityData, nominalDollars } from "~/content/metrics/caveats";
import { qualityMarks, qualityOf } from "~/content/quality";
import { caveatsOf, type MetricColumn } from "~/content/metrics";
import { say } from "~/content/text";
import type { Shown } from "./shown";
import { listedIn } from "./view/metric-rows";

/** What a reader must know to read the figures rightly: quality marks in view, intervals, the standard caveats. */
export function notesOf(shown: Shown): string[] {
  const { metric, column, places, choice } = shown;
  const inBreakdown = choice.breakdown !== "overall";
  const hasInterval = choice.interval && hasBounds(shown);
  return [
    ...qualityNotes(shown),
    ...(hasInterval ? intervalNote(column) : metric.noInterval ? [say(metric.noInterval)] : []),
    ...(inBreakdown && metric.overallDiffersFromAll ? [say(allMayDiffer)] : []),
    ...(metric.cityAvailable || places.some(({ kind }) => kind === "place") ? [] : [say(noCityData)]),
    ...(metric.nominalDollars && column.unit === "dollars" ? [say(nominalDollars)] : []),
    ...caveatsOf(metric).map((caveat) => say(caveat)),
    ...releaseNotes(shown),
  ];
}

/** Whether a figure that is shown has bounds: of what is not shown nothing is explained. */
export function hasBounds(shown: Pick<Shown, "places" | "figures" | "year" | "choice">): boolean {
  const listed = shown.places.length === 0 ? shown.figures : listedIn(shown).map(({ figure }) => figure);
  return listed.some(({ lb, ub }) => lb !== null && ub !== null);
}

/** Bounds of another kind have a caveat of their own. */
function intervalNote({ boundsFrom }: MetricColumn): string[] {
  return boundsFrom === undefined ? [m.metric_interval_note()] : [];
}

/** "Data quality: Strong. No substantial concern." for each mark among the figures of the year. */
function qualityNotes({ figures, year }: Shown): string[] {
  const seen = new Set(figures.filter((figure) => figure.year === year).map(({ quality }) => quality));
  const marks = qualityMarks.filter(({ grade }) => seen.has(grade)).map(({ name, meaning }) => m.metric_quality_note({ mark: say(name), meaning: say(meaning) }));
  const unmarked = [...seen].some((quality) => qualityOf(quality) === undefined);
  return unmarked ? [...marks, m.metric_quality_none()] : marks;
}

function releaseNotes({ figures }: Shown): string[] {
  return [...new Set(figures.map(({ file }) => file.release.label))].map((release) => m.metric_release_note({ release }));
}
