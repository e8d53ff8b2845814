import { m } from "~/content/messages";
import { qualityNotGiven, qualityOf } from "~/content/quality";
import { say } from "~/content/text";
import type { Quality } from "./quality";

/** "Quality: strong" in the reader's language. */
export function qualityMark(quality: Quality | null): string {
  return m.metric_quality({ mark: say(qualityOf(quality)?.name ?? qualityNotGiven) });
}
