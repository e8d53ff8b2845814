import type { ReactElement } from "react";
import { m } from "~/content/messages";
import type { Bar } from "../metric-panels";

type Box = { readonly x?: number; readonly y?: number; readonly width?: number; readonly height?: number };

/** The pattern of weak figures; it tells them apart without color and prints in one ink. Several charts of a page have one each,
 *  in their own color. */
export function HatchPattern({ id, color }: { readonly id: string; readonly color: string }): ReactElement {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" fill="var(--surface)" />
        <rect width="2.5" height="7" fill={color} />
      </pattern>
    </defs>
  );
}

/** One bar: filled when the figure can be trusted, hatched when it is weak, hollow when its quality is not known. */
export function BarShape({ x = 0, y = 0, width = 0, height = 0, bar, color, hatch }: Box & { readonly bar: Bar | undefined; readonly color: string; readonly hatch: string }): ReactElement | null {
  if (!bar) return null;
  const ink = bar.lead ? "var(--ink)" : color;
  const fill = bar.quality === 3 ? `url(#${hatch})` : bar.quality === null ? "var(--surface)" : ink;
  const from = width < 0 ? x + width : x;
  return <rect x={from} y={y} width={Math.abs(width)} height={height} rx={3} fill={fill} stroke={ink} strokeWidth={1.5} />;
}

/** Interval and medians over their bar and the value beside all, or at `valueAt` in a column of values; a weak figure says so
 *  under its value. The value has a light ground of its own, so that no line runs through it. */
export function BarLabel({ x = 0, y = 0, width = 0, height = 0, bar, valueAt }: Box & { readonly bar: Bar | undefined; readonly valueAt: number | null }): ReactElement | null {
  if (!bar) return null;
  const middle = y + height / 2;
  const at = (value: number) => x + (width / bar.value) * value;
  const ends = bar.interval && bar.value !== 0 ? { low: at(bar.interval.low), high: at(bar.interval.high) } : null;
  const left = valueAt ?? Math.max(x, x + width, ends?.high ?? 0) + 8;
  return (
    <g>
      {bar.value === 0 ? null : (bar.medians ?? []).map(({ area, value }) => <MedianLine key={area} at={at(value)} from={y - 5} to={y + height + 5} dashed={area === "state"} />)}
      {ends ? <Whisker {...ends} middle={middle} /> : null}
      <text x={left} y={bar.quality === 3 ? middle - 6 : middle} dominantBaseline="central" fill="var(--ink)" stroke="var(--surface)" strokeWidth={4} paintOrder="stroke" fontSize={13} fontWeight={bar.lead ? 700 : 600}>
        {bar.shown}
      </text>
      {bar.quality === 3 ? (
        <text x={left} y={middle + 8} dominantBaseline="central" fill="var(--ink-2)" stroke="var(--surface)" strokeWidth={4} paintOrder="stroke" fontSize={11}>
          {m.metric_weak()}
        </text>
      ) : null}
    </g>
  );
}

type LineBox = { readonly x?: number; readonly y?: number; readonly height?: number };

/** What the line of parity means, under it, on the side where there is room. */
export function ParityLabel({ viewBox, words, middle }: { readonly viewBox?: LineBox; readonly words: string; readonly middle: number }): ReactElement {
  const { x = 0, y = 0, height = 0 } = viewBox ?? {};
  return (
    <text x={x} y={y + height + 18} textAnchor={x > middle ? "end" : "start"} fill="var(--ink-2)" fontSize={12.5} fontWeight={600}>
      {words}
    </text>
  );
}

/** A line across a bar and a little beyond, on a light ground like the interval: full for the nation, dashed for the state. */
function MedianLine({ at, from, to, dashed }: { readonly at: number; readonly from: number; readonly to: number; readonly dashed: boolean }): ReactElement {
  const line = `M${at} ${from}V${to}`;
  return (
    <>
      <path d={line} stroke="var(--surface)" strokeWidth={5} fill="none" />
      <path d={line} stroke="var(--ink)" strokeWidth={2} strokeDasharray={dashed ? "4 3" : undefined} fill="none" data-median={dashed ? "state" : "nation"} />
    </>
  );
}

/** A line with ends, on a light ground of its own, so that it shows on full, hatched and hollow bars alike. */
function Whisker({ low, high, middle }: { readonly low: number; readonly high: number; readonly middle: number }): ReactElement {
  const line = `M${low} ${middle - 5}v10M${low} ${middle}H${high}M${high} ${middle - 5}v10`;
  return (
    <>
      <path d={line} stroke="var(--surface)" strokeWidth={6} strokeLinecap="round" fill="none" />
      <path d={line} stroke="var(--ink)" strokeWidth={2} fill="none" />
    </>
  );
}
