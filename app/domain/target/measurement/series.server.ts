import type { Member } from "~/domain/coalition/member";
import { readBreakdown } from "~/domain/release/breakdown";
import type { Figure } from "~/domain/figure/figure";
import { observations } from "~/domain/figure/figure.server";
import type { Indicator, Target } from "../target";
import type { Shown } from "../target-picture";

/** The released figures of an indicator, every year of them; none for what the coalition counts itself. */
export async function seriesOf(member: Member, { column, geographyId, breakdown, subgroup }: Indicator): Promise<readonly Figure[]> {
  const split = readBreakdown(breakdown);
  if (column === null || geographyId === null || split === null) return [];
  const figures = await observations(member, { geographies: [geographyId], columns: [column], breakdowns: [split] });
  return figures.filter((figure) => figure.subgroup === subgroup);
}

/** Adds what was released before the baseline, and what is newer than it and not recorded. Earlier values of another
 *  release are left out: series of two releases are never joined silently. */
export function withReleased(target: Target, series: readonly Figure[]): Target {
  const { baseline, measurements } = target;
  const recorded = new Set(measurements.map(({ year }) => year));
  const history = series.filter(({ year, file }) => year < baseline.year && file.release.label === baseline.release);
  const released = series.filter(({ year }) => year > baseline.year && !recorded.has(year));
  return { ...target, history: history.map(shown), released: released.map(shown) };
}

function shown({ year, value, lb, ub, quality }: Figure): Shown {
  return { year, value, weak: quality === 3, interval: lb === null || ub === null ? null : { low: lb, high: ub } };
}
