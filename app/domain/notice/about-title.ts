import { m } from "~/content/messages";
import { worksheetOf } from "~/content/steps";
import { numbered } from "~/content/text";
import type { TalkedAbout } from "./notice";

/** What a thread is about, as it is called. `target`: what the target follows, where that is known. */
export function aboutTitle({ kind, id }: Pick<TalkedAbout, "kind" | "id">, target: string | null): string {
  const sheet = kind === "worksheet" ? worksheetOf(id) : undefined;
  return sheet ? numbered(sheet) : (target ?? m.notice_a_target());
}
