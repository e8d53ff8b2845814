/** The marks of a target's chart. Shape tells what color cannot: hollow is weak, a cross is another method,
 *  a diamond a milestone, a ring the target. They print in one ink. */
import type { ReactElement } from "react";
import { isSeen, type PictureRow } from "../target-picture";

type At = { readonly cx?: number | undefined; readonly cy?: number | undefined };

/** A value that was measured; the baseline has its own mark, and the path's points have theirs. */
export function ReadingDot({ cx, cy, row }: At & { readonly row: PictureRow | undefined }): ReactElement | null {
  if (!row || !Number.isFinite(cy) || row.role === "baseline" || !isSeen(row) || !row.comparable) return null;
  return <circle cx={cx} cy={cy} r={4.5} stroke="var(--ink)" strokeWidth={2} fill={row.weak ? "var(--surface)" : "var(--ink)"} />;
}

export function Diamond({ cx = 0, cy = 0 }: At): ReactElement {
  return <path d={`M${cx} ${cy - 6}L${cx + 6} ${cy}L${cx} ${cy + 6}L${cx - 6} ${cy}Z`} fill="var(--surface)" stroke="var(--green)" strokeWidth={2} />;
}

export function Cross({ cx = 0, cy = 0 }: At): ReactElement {
  return <path d={`M${cx - 5} ${cy - 5}l10 10m0 -10l-10 10`} stroke="var(--ink)" strokeWidth={2} fill="none" />;
}

/** The target, with its label on the side where the path is not. */
export function Ring({ cx = 0, cy = 0, label, above }: At & { readonly label: string; readonly above: boolean }): ReactElement {
  return (
    <g>
      <circle cx={cx} cy={cy} r={8} fill="var(--surface)" stroke="var(--green)" strokeWidth={3} />
      <text {...words} x={cx + 20} y={above ? cy - 18 : cy + 28} textAnchor="end" fontWeight={700}>{label}</text>
    </g>
  );
}

/** Words at a point, centered above or below it. */
export function Label({ cx = 0, cy = 0, above, children }: At & { readonly above: boolean; readonly children: string }): ReactElement {
  return <text {...words} x={cx} y={above ? cy - 12 : cy + 22} textAnchor="middle" fontWeight={650}>{children}</text>;
}

/** Letters with a seam of the ground around them, so that no line runs through them. */
const words = { fill: "var(--green)", fontSize: 13, stroke: "var(--surface)", strokeWidth: 4, paintOrder: "stroke", strokeLinejoin: "round" } as const;
