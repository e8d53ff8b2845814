/** The chart of one target: history and measurements as a line with intervals, the path dashed, the target as a marked,
 *  labelled point. Load it lazily: the drawing library is heavy, and the table twin stands without it. */
import type { ReactElement } from "react";
import { ComposedChart, CartesianGrid, ErrorBar, Line, ReferenceDot, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { m } from "~/content/messages";
import { Cross, Diamond, Label, ReadingDot, Ring } from "./chart-marks";
import { isSeen, type Picture, type PictureRow, pictureRows, pictureScale, yearTick } from "../target-picture";

type Props = {
  readonly picture: Picture;
  /** Writes a number of this measure as people read it: "9.6 %". */
  readonly show: (value: number) => string;
  /** The same for the axis. */
  readonly tick: (value: number) => string;
  /** The years that a number of a year stands for. */
  readonly years: (year: number) => string;
};

const inkText = { fill: "var(--ink-2)", fontSize: 13 } as const;

export default function TargetChart({ picture, show, tick, years }: Props): ReactElement {
  const rows = pictureRows(picture);
  const scale = pictureScale(rows);
  const { baseline, goal } = picture.path;
  const rises = goal.value > baseline.value;
  return (
    <ResponsiveContainer width="100%" height={340} initialDimension={{ width: 240, height: 340 }}>
      <ComposedChart data={[...rows]} margin={{ top: 28, right: 28, bottom: 8, left: 4 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis {...yearAxis(rows)} tickFormatter={(year: number) => yearTick(rows, year, years)} tick={inkText} tickLine={false} axisLine={false} tickMargin={12} padding={{ left: 20, right: 20 }} />
        <YAxis type="number" domain={[scale.low, scale.high]} ticks={[...scale.ticks]} tickFormatter={tick} tick={inkText} tickLine={false} axisLine={false} width={64} />
        <Line dataKey={pathValue} stroke="var(--green)" strokeWidth={2.5} strokeDasharray="7 5" {...quiet} dot={false} />
        <Line dataKey={seenValue} stroke="var(--ink)" strokeWidth={2.5} {...quiet} dot={({ key, cx, cy, index }) => <ReadingDot key={key} cx={cx} cy={cy} row={rows[index]} />}>
          <ErrorBar dataKey={whiskers} width={0} strokeWidth={2} stroke="var(--ink-2)" isAnimationActive={false} />
        </Line>
        {rows.filter(isMethodChanged).map(({ year, value }) => (
          <ReferenceDot key={`changed-${year}-${value}`} x={year} y={value} shape={({ cx, cy }) => <Cross cx={cx} cy={cy} />} />
        ))}
        {picture.path.milestones.map(({ year, value }) => (
          <ReferenceDot key={`milestone-${year}`} x={year} y={value} shape={({ cx, cy }) => <Diamond cx={cx} cy={cy} />} />
        ))}
        <ReferenceDot x={baseline.year} y={baseline.value} r={6.5} fill="var(--green)" stroke="var(--surface)" strokeWidth={1.5} />
        <ReferenceDot x={baseline.year} y={clearOfInterval(picture, rises)} shape={({ cx, cy }) => <Label cx={cx} cy={cy} above={!rises}>{m.target_chart_baseline({ year: years(baseline.year) })}</Label>} />
        <ReferenceDot x={goal.year} y={goal.value} shape={({ cx, cy }) => <Ring cx={cx} cy={cy} label={m.target_chart_goal({ value: show(goal.value), year: goal.year })} above={rises || goal.value === scale.low} />} />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

const quiet = { type: "linear", connectNulls: true, isAnimationActive: false, activeDot: false } as const;

/** Only years that have a mark get a tick, at most about six of them on a phone: the axis drops what would collide. */
function yearAxis(rows: readonly PictureRow[]) {
  const ticks = [...new Set(rows.map(({ year }) => year))];
  return { dataKey: "year", type: "number", domain: ["dataMin", "dataMax"], ticks, interval: "equidistantPreserveStart" } as const;
}

function seenValue(row: PictureRow): number | undefined {
  return row.comparable && isSeen(row) ? row.value : undefined;
}

function pathValue({ role, value }: PictureRow): number | undefined {
  return role === "baseline" || role === "milestone" || role === "target" ? value : undefined;
}

/** Where the baseline's label does not stand on its own interval: beyond the end that lies away from the path. */
function clearOfInterval({ baseline: { value, interval } }: Picture, rises: boolean): number {
  if (!interval) return value;
  return rises ? interval.low : interval.high;
}

/** How far the interval reaches below and above the value. */
function whiskers({ value, interval }: PictureRow): [number, number] | undefined {
  return interval ? [value - interval.low, interval.high - value] : undefined;
}

function isMethodChanged({ comparable }: PictureRow): boolean {
  return !comparable;
}
