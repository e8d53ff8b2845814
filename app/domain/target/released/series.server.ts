import type { Member } from "~/domain/coalition/member";
import { readBreakdown } from "~/domain/release/breakdown";
import type { Figure } from "~/domain/figure/figure";
import { observations } from "~/domain/figure/figure.server";
import type { Indicator, Measurement, ReleasedValue, Target, Withdrawn } from "../target";
import type { Shown } from "../target-picture";

/** The released figures of indicators, every year of them, in one reading however many there are; none for what the coalition
 *  counts itself. */
export async function seriesOf(member: Member, indicators: readonly Indicator[]): Promise<(indicator: Indicator) => readonly Figure[]> {
  const wished = indicators.flatMap(({ column, geographyId, breakdown }) => {
    const split = readBreakdown(breakdown);
    return column === null || geographyId === null || split === null ? [] : [{ column, geography: geographyId, split }];
  });
  const figures = wished.length === 0 ? [] : await observations(member, {
    geographies: [...new Set(wished.map(({ geography }) => geography))],
    columns: [...new Set(wished.map(({ column }) => column))],
    breakdowns: [...new Set(wished.map(({ split }) => split))],
  });
  return ({ column, geographyId, breakdown, subgroup }) =>
    figures.filter((figure) => figure.column === column && figure.geography === geographyId && figure.breakdown === readBreakdown(breakdown) && figure.subgroup === subgroup);
}

/** Adds what was released before the baseline, what is newer than it and not recorded, and which recorded values the release in
 *  use does not hold any more. Earlier values of another release are left out: series of two releases are never joined silently. */
export function withReleased(target: Target, series: readonly Figure[]): Target {
  const { baseline, measurements } = target;
  const recorded = new Set(measurements.map(({ year }) => year));
  const history = series.filter(({ year, file }) => year < baseline.year && file.release.label === baseline.release);
  const released = series.filter(({ year }) => year > baseline.year && !recorded.has(year));
  const withdrawn = series.length === 0 ? [] : measurements.flatMap((one) => withdrawnOf(one, series));
  return { ...target, history: history.map(shown), released: released.map(releasedValue), withdrawn };
}

function withdrawnOf({ id, year, value, release }: Measurement, series: readonly Figure[]): Withdrawn[] {
  if (release === null) return [];
  const now = series.find((figure) => figure.year === year);
  if (now?.value === value) return [];
  return [{ measurement: id, year, value, release, now: now ? releasedValue(now) : null }];
}

/** The newest released value later than a year, or null. Series come by year. */
export function newestAfter(year: number, series: readonly Figure[]): ReleasedValue | null {
  const newest = series.findLast((figure) => figure.year > year);
  return newest ? releasedValue(newest) : null;
}

function releasedValue(figure: Figure): ReleasedValue {
  return { ...shown(figure), release: figure.file.release.label };
}

function shown({ year, value, lb, ub, quality }: Figure): Shown {
  return { year, value, weak: quality === 3, interval: lb === null || ub === null ? null : { low: lb, high: ub } };
}
