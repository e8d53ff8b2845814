import { m } from "~/content/messages";
import type { StopState } from "./place";

/** The state of a stop in words. */
export function stopWords(state: StopState): string {
  switch (state) {
    case "untouched":
      return m.shell_stop_untouched();
    case "under-way":
      return m.shell_stop_under_way();
    case "gaps":
      return m.shell_stop_gaps();
    case "complete":
      return m.shell_stop_complete();
  }
}
