/** The bars of one panel with direct labels, intervals and the line of parity. Load it lazily: the drawing library is heavy,
 *  and the table twin stands without it. */
import { type ReactElement, useId, useState } from "react";
import { Bar as BarMarks, BarChart, LabelList, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { BarLabel, BarShape, HatchPattern } from "./bar-shape";
import { barScale } from "./bar-scale";
import type { Bar } from "./metric-panels";

type Props = {
  readonly bars: readonly Bar[];
  /** The bars of all panels: they share one scale, so that lengths can be compared between them. */
  readonly beside?: readonly Bar[];
  readonly color: string;
  readonly parity: number | null;
};

/** Height of a bar with its room; labels take more lines where the chart is narrow. */
const rowHeight = { wide: 36, narrow: 50 } as const;
const narrowBelow = 420;
/** Fits the smallest phone, until the room there is has been measured. */
const firstWidth = 240;

export default function MetricBars({ bars, beside = bars, color, parity }: Props): ReactElement {
  const [width, setWidth] = useState(firstWidth);
  const hatch = `weak${useId().replaceAll(":", "")}`;
  const narrow = width < narrowBelow;
  const scale = barScale(beside, parity);
  const labels = new Map(bars.map(({ id, label }) => [id, label]));
  return (
    <ResponsiveContainer width="100%" height={bars.length * (narrow ? rowHeight.narrow : rowHeight.wide) + 16} initialDimension={{ width: firstWidth, height: 200 }} onResize={setWidth}>
      <BarChart data={[...bars]} layout="vertical" margin={{ top: 4, right: narrow ? 62 : 84, bottom: 4, left: 0 }} accessibilityLayer={false}>
        <HatchPattern id={hatch} color={color} />
        <XAxis type="number" hide domain={[scale.low, scale.high]} />
        <YAxis type="category" dataKey="id" width={narrow ? 104 : 190} interval={0} tickLine={false} axisLine={false} tick={{ fill: "var(--ink-2)", fontSize: narrow ? 12 : 13 }} tickFormatter={(id: string) => labels.get(id) ?? id} />
        {scale.low < 0 ? <ReferenceLine x={0} stroke="var(--line-2)" /> : null}
        <BarMarks dataKey="value" barSize={22} isAnimationActive={false} shape={({ index, ...box }: Marked) => <BarShape {...box} bar={bars[index ?? -1]} color={color} hatch={hatch} />}>
          <LabelList content={({ index, viewBox: _box, ...box }) => <BarLabel {...numbersOf(box)} bar={bars[index ?? -1]} />} />
        </BarMarks>
        {parity === null ? null : <ReferenceLine x={parity} stroke="var(--ink-2)" strokeWidth={1.5} strokeDasharray="5 4" />}
      </BarChart>
    </ResponsiveContainer>
  );
}

type Marked = { readonly index?: number; readonly x?: number; readonly y?: number; readonly width?: number; readonly height?: number };
type Loose = { readonly [Side in "x" | "y" | "width" | "height"]?: number | string | undefined };

function numbersOf({ x, y, width, height }: Loose) {
  return { x: Number(x ?? 0), y: Number(y ?? 0), width: Number(width ?? 0), height: Number(height ?? 0) };
}
