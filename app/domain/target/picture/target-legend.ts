import { m } from "~/content/messages";
import { isSeen, type PictureRow } from "../target-picture";

/** What the marks of a target's chart mean: of what is not drawn nothing is explained. */
export function targetLegend(rows: readonly PictureRow[]): string {
  const seen = rows.filter(isSeen);
  return [
    m.target_legend_line(),
    ...(seen.some(({ interval }) => interval !== null) ? [m.target_legend_interval()] : []),
    m.target_legend_path(),
    ...(rows.some(({ role }) => role === "milestone") ? [m.target_legend_milestones()] : []),
    ...(seen.some(({ weak }) => weak) ? [m.target_legend_weak()] : []),
    ...(seen.some(({ comparable }) => !comparable) ? [m.target_legend_changed()] : []),
  ].join(" ");
}
