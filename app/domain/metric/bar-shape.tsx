import type { ReactElement } from "react";
import type { Bar } from "./metric-panels";

type Box = { readonly x?: number; readonly y?: number; readonly width?: number; readonly height?: number };

const hatch = "weak-hatch";

/** The pattern of weak figures; it tells them apart without color and prints in one ink. */
export function HatchPattern({ color }: { readonly color: string }): ReactElement {
  return (
    <defs>
      <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" fill="var(--surface)" />
        <rect width="2.5" height="7" fill={color} />
      </pattern>
    </defs>
  );
}

/** One bar: filled when the figure can be trusted, hatched when it is weak, hollow when its quality is not known. */
export function BarShape({ x = 0, y = 0, width = 0, height = 0, bar, color }: Box & { readonly bar: Bar | undefined; readonly color: string }): ReactElement | null {
  if (!bar) return null;
  const ink = bar.lead ? "var(--ink)" : color;
  const fill = bar.quality === 3 ? `url(#${hatch})` : bar.quality === null ? "var(--surface)" : ink;
  const from = width < 0 ? x + width : x;
  return <rect x={from} y={y} width={Math.abs(width)} height={height} rx={3} fill={fill} stroke={ink} strokeWidth={1.5} />;
}

/** The value beside its bar, past the end of its interval. */
export function BarLabel({ x = 0, y = 0, width = 0, height = 0, bar }: Box & { readonly bar: Bar | undefined }): ReactElement | null {
  if (!bar) return null;
  const reach = bar.interval && bar.value !== 0 ? Math.max(width, (width / bar.value) * bar.interval.high) : Math.max(width, 0);
  return (
    <text x={x + reach + 8} y={y + height / 2} dominantBaseline="central" fill="var(--ink)" fontSize={13} fontWeight={bar.lead ? 700 : 600}>
      {bar.shown}
    </text>
  );
}
