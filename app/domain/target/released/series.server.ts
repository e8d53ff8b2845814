import type { Member } from "~/domain/coalition/member";
import { readBreakdown } from "~/domain/release/breakdown";
import type { Figure } from "~/domain/figure/figure";
import { observationsThen, type ReplacedFigure } from "~/domain/figure/figure.server";
import type { Indicator, Measurement, ReleasedValue, Target, Withdrawn } from "../target";
import { sameAsPrinted } from "../status/printed";
import type { Shown } from "../target-picture";

/** What is released of a measure, every year of it, and what the releases in use before had. */
export type Released = { readonly series: readonly Figure[]; readonly before: readonly ReplacedFigure[] };

/** The released figures of indicators in one reading however many there are; none for what the coalition counts itself. */
export async function seriesOf(member: Member, indicators: readonly Indicator[]): Promise<(indicator: Indicator) => Released> {
  const wished = indicators.flatMap(({ column, geographyId, breakdown }) => {
    const split = readBreakdown(breakdown);
    return column === null || geographyId === null || split === null ? [] : [{ column, geography: geographyId, split }];
  });
  const kinds = new Map(wished.map(({ column, split }) => [`${column} ${split}`, { column, breakdown: split }]));
  const { figures, before } = wished.length === 0 ? { figures: [], before: [] } : await observationsThen(member, { geographies: [...new Set(wished.map(({ geography }) => geography))], series: [...kinds.values()] });
  return ({ column, geographyId, breakdown, subgroup }) => {
    const isOf = (figure: Figure) => figure.column === column && figure.geography === geographyId && figure.breakdown === readBreakdown(breakdown) && figure.subgroup === subgroup;
    return { series: figures.filter(isOf), before: before.filter(isOf) };
  };
}

/** Adds what was released before the baseline, what is newer than it and not recorded, and which values, recorded from a release or
 *  counted by themselves, the release in use does not hold any more. Earlier values of another release are left out: series of two releases are never joined silently. */
export function withReleased(target: Target, { series, before }: Released): Target {
  const { baseline, measurements } = target;
  const recorded = new Set(measurements.map(({ year }) => year));
  const history = series.filter(({ year, file }) => year < baseline.year && file.release.label === baseline.release);
  const released = series.filter(({ year }) => year > baseline.year && !recorded.has(year));
  const withdrawn = series.length === 0 ? [] : [...measurements.flatMap((one) => withdrawnOf(one, series)), ...droppedOf(target, { series, before })];
  return { ...target, history: history.map(shown), released: released.map(releasedValue), withdrawn };
}

function withdrawnOf({ id, year, value, interval, weak, release }: Measurement, series: readonly Figure[]): Withdrawn[] {
  if (release === null) return [];
  const now = series.find((figure) => figure.year === year);
  if (now?.value === value) return [];
  return [{ measurement: id, ...{ year, value, interval, weak }, release, now: now ? releasedValue(now) : null }];
}

/** Values that counted by themselves while another release was in use, and that this one prints otherwise or not at all. Once
 *  somebody has written down a value for the year, it is decided. */
function droppedOf({ indicator, baseline, versions, measurements }: Target, { series, before }: Released): Withdrawn[] {
  const same = sameAsPrinted(indicator);
  const proposed = new Date(versions[0].proposed.at);
  const counted = new Map<number, ReplacedFigure>();
  for (const figure of before) if (figure.year > baseline.year && proposed < figure.until && !counted.has(figure.year)) counted.set(figure.year, figure);
  return [...counted.values()].flatMap((then): Withdrawn[] => {
    const now = series.find(({ year }) => year === then.year);
    if (measurements.some(({ year }) => year === then.year) || (now && same(now.value, then.value))) return [];
    return [{ measurement: null, ...releasedValue(then), now: now ? releasedValue(now) : null }];
  });
}

/** The newest released value later than a year, or null. Series come by year. */
export function newestAfter(year: number, { series }: Released): ReleasedValue | null {
  const newest = series.findLast((figure) => figure.year > year);
  return newest ? releasedValue(newest) : null;
}

function releasedValue(figure: Figure): ReleasedValue {
  return { ...shown(figure), release: figure.file.release.label };
}

function shown({ year, value, lb, ub, quality }: Figure): Shown {
  return { year, value, weak: quality === 3, interval: lb === null || ub === null ? null : { low: lb, high: ub } };
}
