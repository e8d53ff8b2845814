/** The bars of one panel with direct labels, intervals and the line of parity. Load it lazily: the drawing library is heavy,
 *  and the table twin stands without it. */
import { type ReactElement, useId, useState } from "react";
import { Bar as BarMarks, BarChart, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { useOnPaper } from "~/components/for-paper";
import { BarLabel, BarShape, HatchPattern, ParityLabel } from "./picture/bar-shape";
import { barScale } from "./picture/bar-scale";
import { labelRoom } from "./picture/label-room";
import type { Bar } from "./metric-panels";
import type { ParityLine } from "./metric-view";

type Props = {
  readonly bars: readonly Bar[];
  /** The bars of all panels: they share one scale, so that lengths can be compared between them. */
  readonly beside?: readonly Bar[];
  readonly color: string;
  readonly parity: ParityLine | null;
};

/** Height of a bar with its room; labels take more lines where the chart is narrow. */
const rowHeight = { wide: 36, narrow: 50 } as const;
const narrowBelow = 420;
/** Until the room there is has been measured: fits the smallest phone; a sheet of paper, on which nothing is measured. */
const firstWidth = { screen: 240, paper: 640 } as const;

export default function MetricBars({ bars, beside = bars, color, parity }: Props): ReactElement {
  const first = firstWidth[useOnPaper() ? "paper" : "screen"];
  const [width, setWidth] = useState<number>(first);
  const hatch = `weak${useId().replaceAll(":", "")}`;
  const narrow = width < narrowBelow;
  const scale = barScale(beside, parity?.at ?? null);
  const labels = new Map(bars.map(({ id, label }) => [id, label]));
  const right = narrow ? 62 : 84;
  const bottom = parity && !narrow ? 28 : 4;
  // Beside marks of medians a value could be taken for theirs, so values stand in a column of their own.
  const valuesAt = beside.some(({ medians = [] }) => medians.length > 0) ? width - right + 8 : null;
  return (
    <ResponsiveContainer width="100%" height={bars.length * (narrow ? rowHeight.narrow : rowHeight.wide) + bottom + 12} initialDimension={{ width: first, height: 200 }} onResize={setWidth}>
      <BarChart data={[...bars]} layout="vertical" margin={{ top: 4, right, bottom, left: 0 }} accessibilityLayer={false}>
        <HatchPattern id={hatch} color={color} />
        <XAxis type="number" hide domain={[scale.low, scale.high]} />
        <YAxis type="category" dataKey="id" width={labelRoom(beside, narrow)} interval={0} tickLine={false} axisLine={false} tick={{ fill: "var(--ink-2)", fontSize: narrow ? 12 : 13 }} tickFormatter={(id: string) => labels.get(id) ?? id} />
        {scale.low < 0 ? <ReferenceLine x={0} stroke="var(--line-2)" /> : null}
        {parity ? <ReferenceLine x={parity.at} stroke="var(--ink-2)" strokeWidth={1.5} strokeDasharray="8 4" label={narrow ? undefined : <ParityLabel words={parity.words} middle={width / 2} />} /> : null}
        <BarMarks dataKey="value" barSize={22} isAnimationActive={false} shape={({ index, ...box }: Marked) => <BarShape {...box} bar={bars[index ?? -1]} color={color} hatch={hatch} />}>
          <LabelList content={({ index, viewBox: _box, ...box }) => <BarLabel {...numbersOf(box)} bar={bars[index ?? -1]} valueAt={valuesAt} />} />
        </BarMarks>
      </BarChart>
    </ResponsiveContainer>
  );
}

type Marked = { readonly index?: number; readonly x?: number; readonly y?: number; readonly width?: number; readonly height?: number };
type Loose = { readonly [Side in "x" | "y" | "width" | "height"]?: number | string | undefined };

function numbersOf({ x, y, width, height }: Loose) {
  return { x: Number(x ?? 0), y: Number(y ?? 0), width: Number(width ?? 0), height: Number(height ?? 0) };
}
