import type { Drawing, Shape } from "./drawing";
import { byFreedom, type Place } from "./label-place";
import { textWidth } from "./text-measure";

/** A value at a year with the words that stand beside it. `low` and `high` are the bounds of the interval, in the same unit. */
export type Mark = {
  readonly year: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Drawn hollow: the source marks this value as weak. */
  readonly weak: boolean;
  /** Direct label, e.g. "Baseline 2022: 0.73"; empty for none. */
  readonly label: string;
};

/** A target chart as data: released values, the frozen baseline, the agreed path and what was measured since.
 *  All numbers are in the metric's own unit; words and tick labels are ready to print. */
export type ChartSpec = {
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly history: readonly Mark[];
  readonly baseline: Mark;
  /** From the baseline over the milestones to the target. */
  readonly path: readonly { readonly year: number; readonly value: number }[];
  readonly measurements: readonly Mark[];
  readonly target: Mark | null;
  /** What the axis says at years that are not said as they are: 2023 as "2019–2023" of an average over five. */
  readonly yearNames?: Readonly<Record<number, string>>;
};

const size = { width: 640, height: 300 };
const letter = 13;
const plot = { top: 34, bottom: 258, right: 620 };

/** Round numbers that span all values, about five of them, in rising order. A flat line still gets a scale. */
export function niceTicks(values: readonly number[]): readonly number[] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = high - low || Math.abs(high) * 0.2 || 1;
  const step = niceStep(span / 4);
  const first = Math.floor((low - span * 0.08) / step);
  const last = Math.max(first + 1, Math.ceil((high + span * 0.08) / step));
  const from = low >= 0 ? Math.max(0, first) : first;
  return Array.from({ length: last - from + 1 }, (_, place) => rounded((from + place) * step));
}

/** Every value a chart has to have room for. */
export function valuesOf({ history, baseline, path, measurements, target }: Omit<ChartSpec, "ticks">): readonly number[] {
  const marks = [...history, baseline, ...measurements, ...(target ? [target] : [])];
  return [...marks.flatMap((mark) => [mark.value, mark.low ?? mark.value, mark.high ?? mark.value]), ...path.map((point) => point.value)];
}

/** The chart as shapes. It prints in one ink: solid line and dots for what was measured, hollow dots for weak values,
 *  a dashed line for the agreed path, a ring for the target. */
export function chartDrawing(spec: ChartSpec): Drawing {
  const scale = scales(spec);
  const measured = [...spec.history, spec.baseline, ...spec.measurements].toSorted((a, b) => a.year - b.year);
  const path = spec.path.map((point) => at(scale, point));
  const line = measured.map((mark) => at(scale, mark));
  return {
    ...size,
    shapes: [
      ...grid(spec, scale),
      ...years(spec, scale),
      { kind: "path", points: path, ink: "accent", width: 2, dashed: true },
      { kind: "path", points: line, ink: "ink", width: 2 },
      ...measured.flatMap((mark) => [...interval(scale, mark), dot(scale, mark, mark === spec.baseline)]),
      ...(spec.target ? [ring(scale, spec.target)] : []),
      ...labels(spec, scale, [path, line]),
    ],
  };
}

type Line = readonly (readonly [number, number])[];
type Scale = { readonly x: (year: number) => number; readonly y: (value: number) => number; readonly left: number };

function scales(spec: ChartSpec): Scale {
  const left = 16 + Math.max(...spec.ticks.map((tick) => textWidth(tick.label, letter)));
  const all = yearsOf(spec);
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const [low, high] = [spec.ticks.at(0)?.value ?? 0, spec.ticks.at(-1)?.value ?? 1];
  const inset = 26;
  return {
    left,
    x: (year) => rounded(left + inset + share(year, first, last) * (plot.right - left - 2 * inset)),
    y: (value) => rounded(plot.bottom - share(value, low, high) * (plot.bottom - plot.top)),
  };
}

function grid(spec: ChartSpec, { y, left }: Scale): readonly Shape[] {
  return spec.ticks.flatMap((tick): readonly Shape[] => [
    { kind: "line", x1: left, y1: y(tick.value), x2: plot.right, y2: y(tick.value), ink: "faint", width: 1 },
    { kind: "text", x: left - 8, y: y(tick.value) + 4, text: tick.label, size: letter, ink: "soft", anchor: "end" },
  ]);
}

/** Year labels, skipping those that would touch the one before; the last year always stands. */
function years(spec: ChartSpec, { x }: Scale): readonly Shape[] {
  const all = yearsOf(spec).toReversed();
  const said = (year: number) => spec.yearNames?.[year] ?? String(year);
  const room = (one: number, other: number) => (textWidth(said(one), letter) + textWidth(said(other), letter)) / 2 + 14;
  const shown = all.reduce<number[]>((kept, year) => (kept.every((other) => Math.abs(x(other) - x(year)) >= room(other, year)) ? [...kept, year] : kept), []);
  return shown.map((year) => ({ kind: "text", x: x(year), y: plot.bottom + 32, text: said(year), size: letter, ink: "soft", anchor: "middle" }));
}

function interval({ x, y }: Scale, { year, low, high }: Mark): readonly Shape[] {
  if (low === null || high === null) return [];
  const cap = (value: number): Shape => ({ kind: "line", x1: x(year) - 4, y1: y(value), x2: x(year) + 4, y2: y(value), ink: "soft", width: 1.5 });
  return [{ kind: "line", x1: x(year), y1: y(low), x2: x(year), y2: y(high), ink: "soft", width: 1.5 }, cap(low), cap(high)];
}

function dot(scale: Scale, mark: Mark, isBaseline: boolean): Shape {
  const [x, y] = at(scale, mark);
  return { kind: "dot", x, y, radius: isBaseline ? 6 : 4, ink: isBaseline ? "accent" : "ink", hollow: mark.weak };
}

function ring(scale: Scale, target: Mark): Shape {
  const [x, y] = at(scale, target);
  return { kind: "dot", x, y, radius: 8, ink: "accent", hollow: true };
}

/** Direct labels, each on the side that its lines leave free where there is one: first choice is for the baseline the side away
 *  from its measured line, for the target the near side, for the newest measurement its own side of the path. */
function labels(spec: ChartSpec, scale: Scale, lines: readonly Line[]): readonly Shape[] {
  const { baseline, target } = spec;
  const newest = spec.measurements.toSorted((a, b) => a.year - b.year).at(-1);
  const risesTo = (mark: Mark | null | undefined) => (mark?.value ?? baseline.value) >= baseline.value;
  const wanted = [
    places(scale, baseline, risesTo(newest ?? target) ? "below" : "above", "accent"),
    ...(target ? [places(scale, target, risesTo(target) ? "above" : "below", "accent")] : []),
    ...(newest ? [places(scale, newest, newest.value > straight(spec, newest.year) ? "above" : "below", "ink")] : []),
  ];
  const placed = wanted.reduce<readonly Place[]>((taken, choices) => [...taken, ...choices.toSorted(byFreedom(lines, taken)).slice(0, 1)], []);
  return placed.map(({ text }) => text);
}

/** The straight line from baseline to target at a year. */
function straight({ baseline, target }: ChartSpec, year: number): number {
  return target === null ? baseline.value : baseline.value + share(year, baseline.year, target.year) * (target.value - baseline.value);
}

/** The places for a label, the wished one first: above or below its mark, over it or to one side, close or a line away. */
function places(scale: Scale, mark: Mark, side: "above" | "below", ink: "accent" | "ink"): readonly Place[] {
  const [x] = at(scale, mark);
  const half = textWidth(mark.label, letter, true) / 2;
  const sides: readonly Wish["here"][] = [side, side === "above" ? "below" : "above"];
  return [0, 18].flatMap((away) => sides.flatMap((here) => [0, half + 12, -half - 12].map((aside) => place(scale, mark, { middle: x + aside, half, here, away, ink }))));
}

type Wish = { readonly middle: number; readonly half: number; readonly here: "above" | "below"; readonly away: number; readonly ink: "accent" | "ink" };

function place(scale: Scale, mark: Mark, { middle, half, here, away, ink }: Wish): Place {
  const edge = here === "above" ? scale.y(mark.high ?? mark.value) - 12 - away : scale.y(mark.low ?? mark.value) + 22 + away;
  const inside = rounded(Math.min(Math.max(middle, scale.left + half), size.width - half));
  const y = rounded(Math.min(Math.max(edge, 14), plot.bottom + 14));
  return { text: { kind: "text", x: inside, y, text: mark.label, size: letter, ink, anchor: "middle", bold: true }, left: inside - half, right: inside + half };
}

function yearsOf(spec: ChartSpec): readonly number[] {
  const points = [...spec.history, spec.baseline, ...spec.path, ...spec.measurements, ...(spec.target ? [spec.target] : [])];
  return [...new Set(points.map((point) => point.year))].toSorted((a, b) => a - b);
}

function at({ x, y }: Scale, point: { readonly year: number; readonly value: number }): readonly [number, number] {
  return [x(point.year), y(point.value)];
}

function share(value: number, from: number, to: number): number {
  return to === from ? 0.5 : (value - from) / (to - from);
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 2.5, 5].find((factor) => factor * power >= rough) ?? 10) * power;
}

/** Twelve significant digits: enough for any metric, free of the dust of binary fractions. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
