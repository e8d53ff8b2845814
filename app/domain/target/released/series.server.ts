import type { Member } from "~/domain/coalition/member";
import { readBreakdown } from "~/domain/release/breakdown";
import type { Figure, FigureKey, ReplacedFigure } from "~/domain/figure/figure";
import { observationsThen, type ObservationsThen } from "~/domain/figure/figure.server";
import type { Indicator, Measurement, ReleasedValue, Target, Withdrawn } from "../target";
import { sameAsPrinted } from "../status/printed";
import type { Shown } from "../target-picture";

/** What is released of a measure, every year of it, what was released before, and whether a release in use holds the measure at all. */
export type Released = { readonly series: readonly Figure[]; readonly before: readonly ReplacedFigure[]; readonly isAnswered: boolean };

type Then = Pick<ObservationsThen, "figures" | "before" | "isAnswered">;

const nothingReleased: Then = { figures: [], before: [], isAnswered: () => false };

/** The released figures of indicators in one message however many there are; none for what the coalition counts itself. */
export async function seriesOf(member: Member, indicators: readonly Indicator[]): Promise<(indicator: Indicator) => Released> {
  const series = indicators.flatMap(wishFor);
  return seriesIn(series.length === 0 ? nothingReleased : await observationsThen(member, { geographies: geographiesOf(indicators), series }));
}

/** The column and the breakdown that is released of a measure; none for what the coalition counts itself. */
export function wishFor({ column, geographyId, breakdown }: Indicator) {
  const split = readBreakdown(breakdown);
  return column === null || geographyId === null || split === null ? [] : [{ column, breakdown: split }];
}

export function geographiesOf(indicators: readonly Indicator[]): readonly string[] {
  return [...new Set(indicators.flatMap((indicator) => (wishFor(indicator).length === 0 ? [] : (indicator.geographyId ?? []))))];
}

/** What of these figures is released of a measure. */
export function seriesIn({ figures, before, isAnswered }: Then): (indicator: Indicator) => Released {
  return ({ column, geographyId, breakdown, subgroup }) => {
    const split = readBreakdown(breakdown);
    if (column === null || geographyId === null || split === null) return { series: [], before: [], isAnswered: false };
    const isOf = (figure: FigureKey) => figure.column === column && figure.geography === geographyId && figure.breakdown === split && figure.subgroup === subgroup;
    return { series: figures.filter(isOf), before: before.filter(isOf), isAnswered: isAnswered({ column, geography: geographyId, breakdown: split }) };
  };
}

/** Adds what was released before the baseline, what is newer than it and not recorded, and which values, recorded from a release or
 *  counted by themselves, the release in use does not hold any more. Earlier values of another release are left out: series of two releases are never joined silently. */
export function withReleased(target: Target, { series, before, isAnswered }: Released): Target {
  const { baseline, measurements } = target;
  const recorded = new Set(measurements.map(({ year }) => year));
  const history = series.filter(({ year, file }) => year < baseline.year && file.release.label === baseline.release);
  const released = series.filter(({ year }) => year > baseline.year && !recorded.has(year));
  const withdrawn = isAnswered ? [...measurements.flatMap((one) => withdrawnOf(target, one, series)), ...droppedOf(target, { series, before })] : [];
  return { ...target, history: history.map(shown), released: released.map(releasedValue), withdrawn: withdrawn.sort((a, b) => a.year - b.year) };
}

function withdrawnOf({ indicator }: Target, { id, year, value, interval, weak, release }: Measurement, series: readonly Figure[]): Withdrawn[] {
  if (release === null) return [];
  const now = series.find((figure) => figure.year === year);
  if (now && sameAsPrinted(indicator)(now.value, value)) return [];
  return [{ measurement: id, ...{ year, value, interval, weak }, release, now: now ? releasedValue(now) : null }];
}

/** Values that counted by themselves, and that another release now prints otherwise or not at all, or a corrected file of the same
 *  one: for each year the last that differs. Once somebody has written down a value for the year, it is decided. */
function droppedOf({ indicator, baseline, versions, measurements }: Target, { series, before }: Pick<Released, "series" | "before">): Withdrawn[] {
  const same = sameAsPrinted(indicator);
  const proposed = new Date(versions[0].proposed.at);
  const printed = new Map(series.map((figure) => [figure.year, figure]));
  const decided = new Set(measurements.map(({ year }) => year));
  const counted = new Map<number, ReplacedFigure>();
  for (const then of before) {
    const now = printed.get(then.year);
    const differs = !now || !same(now.value, then.value);
    if (differs && then.year > baseline.year && proposed < then.until && !decided.has(then.year) && !counted.has(then.year)) counted.set(then.year, then);
  }
  return [...counted.values()].map((then): Withdrawn => {
    const now = printed.get(then.year);
    return { measurement: null, ...shown(then), release: then.release, now: now ? releasedValue(now) : null };
  });
}

/** The newest released value later than a year, or null. Series come by year. */
export function newestAfter(year: number, { series }: Pick<Released, "series">): ReleasedValue | null {
  const newest = series.findLast((figure) => figure.year > year);
  return newest ? releasedValue(newest) : null;
}

function releasedValue(figure: Figure): ReleasedValue {
  return { ...shown(figure), release: figure.file.release.label };
}

function shown({ year, value, lb, ub, quality }: Pick<Figure, "year" | "value" | "lb" | "ub" | "quality">): Shown {
  return { year, value, weak: quality === 3, interval: lb === null || ub === null ? null : { low: lb, high: ub } };
}
