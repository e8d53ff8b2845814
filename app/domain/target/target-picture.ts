/** What a target's chart and its table twin draw: the same rows for both. Pure; runs anywhere. */
import { expected, type Path, type Point } from "./path";
import type { Interval, Reading } from "./status";

/** A number with how far it can be relied on. `weak` numbers are drawn hollow: nobody should act on them alone. */
export type Shown = Reading & { readonly weak: boolean };
export type ShownMeasured = Shown & {
  readonly comparable: boolean;
  /** Written down by a person; else a released value that counts by itself. */
  readonly recorded: boolean;
  readonly release: string | null;
};

export type Picture = {
  readonly path: Path;
  readonly baseline: Shown;
  /** Released values before the baseline, of the same measure, place and group. */
  readonly history: readonly Shown[];
  /** Values after the baseline, recorded or released. */
  readonly measured: readonly ShownMeasured[];
};

export type PictureRole = "history" | "baseline" | "measured" | "released" | "milestone" | "target";
export type PictureRow = {
  readonly year: number;
  readonly role: PictureRole;
  readonly value: number;
  readonly interval: Interval | null;
  readonly weak: boolean;
  readonly comparable: boolean;
  /** The label of the release that a released value after the baseline comes from; null for all others. */
  readonly release: string | null;
  /** Where the path says we should be: only for years after the baseline. */
  readonly onPath: number | null;
};

/** All numbers of a target by year; within a year what was measured comes before what was wanted. */
export function pictureRows({ path, baseline, history, measured }: Picture): readonly PictureRow[] {
  const seen = (role: PictureRole) => (one: Shown & { readonly comparable?: boolean }): PictureRow =>
    ({ year: one.year, role, value: one.value, interval: one.interval, weak: one.weak, comparable: one.comparable ?? true, release: null, onPath: null });
  const wanted = (role: PictureRole) => ({ year, value }: Point): PictureRow =>
    ({ year, role, value, interval: null, weak: false, comparable: true, release: null, onPath: value });
  return [
    ...history.filter(({ year }) => year < baseline.year).map(seen("history")),
    seen("baseline")(baseline),
    ...measured.map((one) => ({ ...seen(one.recorded ? "measured" : "released")(one), release: one.release, onPath: one.year > baseline.year ? expected(path, one.year) : null })),
    ...path.milestones.map(wanted("milestone")),
    wanted("target")(path.goal),
  ].toSorted((a, b) => a.year - b.year);
}

export type Scale = { readonly low: number; readonly high: number; readonly ticks: readonly number[]; readonly fromZero: boolean };

/** A vertical axis of about five round steps that holds every value and interval, with room for a label above or below the
 *  target. It begins at zero when the numbers come near it; otherwise the chart must say that it does not (`fromZero`). */
export function pictureScale(rows: readonly PictureRow[]): Scale {
  const values = rows.flatMap(({ value, interval }) => (interval ? [value, interval.low, interval.high] : [value]));
  const most = Math.max(...values);
  const least = Math.min(...values);
  const room = rows.length > 1 ? (most - least) * LABEL_ROOM : 0;
  const labelled = (edge: number): boolean => rows.some(({ role, value }) => role === "target" && value === edge);
  const top = labelled(most) ? most + room : most;
  const bottom = labelled(least) ? Math.max(least - room, Math.min(0, least)) : least;
  const start = bottom >= 0 && bottom <= top / 3 ? 0 : bottom;
  const step = roundStep((top - start || Math.abs(top) || 1) / 4);
  const low = Math.floor(start / step + 1e-9) * step;
  const count = Math.max(1, Math.ceil((top - low) / step - 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, at) => rounded(low + at * step));
  return { low: rounded(low), high: ticks.at(-1) ?? top, ticks, fromZero: rounded(low) === 0 };
}

/** The share of the chart's height that a label needs. */
const LABEL_ROOM = 0.12;

/** The smallest of 1, 2, 2.5, 5 times a power of ten that is not under `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** What an axis says at a year: all the years of a number that was seen there; what lies ahead has its year. */
export function yearTick(rows: readonly PictureRow[], year: number, years: (year: number) => string): string {
  return rows.some((row) => row.year === year && isSeen(row)) ? years(year) : String(year);
}

/** Whether a row is a number that was seen, and not one that is wanted. */
export function isSeen({ role }: Pick<PictureRow, "role">): boolean {
  return role !== "milestone" && role !== "target";
}
