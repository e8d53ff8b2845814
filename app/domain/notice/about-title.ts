import { m } from "~/content/messages";
import { metricName } from "~/content/metric-name";
import { worksheetOf } from "~/content/steps";
import { numbered } from "~/content/text";
import type { TalkedAbout } from "./notice";

/** What a thread is about, as it is called. `named`: what the target follows, the question of the decision, the words of the task or the
 *  element of the theory; null where that is not known. */
export function aboutTitle({ kind, id }: Pick<TalkedAbout, "kind" | "id">, named: string | null): string {
  const sheet = kind === "worksheet" ? worksheetOf(id) : undefined;
  if (sheet) return numbered(sheet);
  return (kind === "metric" ? metricName(id) : named) ?? m.notice_a_target();
}
