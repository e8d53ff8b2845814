import { m } from "~/content/messages";
import { worksheetOf } from "~/content/steps";
import { say } from "~/content/text";
import type { TalkedAbout } from "./notice";

/** What a thread is about, as it is called. `target`: what the target follows, where that is known. */
export function aboutTitle({ kind, id }: Pick<TalkedAbout, "kind" | "id">, target: string | null): string {
  const sheet = kind === "worksheet" ? worksheetOf(id) : undefined;
  return sheet ? `${sheet.id} ${say(sheet.title)}` : (target ?? m.notice_a_target());
}
