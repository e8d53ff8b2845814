import type { Bar } from "../metric-panels";

/** Widths in pixels: what a letter takes, and the room beside the bars where labels take several lines. */
const letter = { wide: 8, narrow: 7.5 } as const;
const most = { wide: 190, narrow: 104 } as const;

/** Room for the labels before the bars: as much as the longest needs, so that years leave the room to the bars. */
export function labelRoom(bars: readonly Bar[], narrow: boolean): number {
  const look = narrow ? "narrow" : "wide";
  const longest = Math.max(0, ...bars.map(({ label }) => label.length));
  return Math.min(most[look], Math.ceil(longest * letter[look]) + 18);
}
