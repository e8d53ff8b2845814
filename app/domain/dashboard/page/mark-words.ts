import { m } from "~/content/messages";
import type { Mark } from "../matrix/mark";

/** What each mark is called in a cell. */
export const markWords: Readonly<Record<Mark, () => string>> = {
  better: m.dashboard_mark_better,
  same: m.dashboard_mark_same,
  worse: m.dashboard_mark_worse,
  untold: m.dashboard_mark_untold,
  unranked: m.dashboard_mark_unranked,
};
