/** The status of a target as people see it: an icon of its own shape, a word and a color, never a color alone. */
import type { ReactElement } from "react";
import { Chip, type ChipTone } from "~/components/chip";
import type { Icon } from "~/components/icon";
import { Check, CircleCheckBig, CircleHelp, CircleSlash, Clock, Footprints, Scale, Split, Undo2 } from "~/components/icons";
import { m } from "~/content/messages";
import type { Status, Verdict } from "./status";

type Look = { readonly tone: ChipTone; readonly icon: Icon; readonly word: () => string };

type Said = Pick<Verdict, "status" | "byValue">;

/** "No new data", "cannot tell" and "no change" are waiting, not failing: these numbers come out late and move slowly. */
const looks: Record<Status, Look> = {
  "not-comparable": { tone: "wait", icon: Split, word: m.target_status_not_comparable },
  "no-new-data": { tone: "wait", icon: Clock, word: m.target_status_no_new_data },
  reached: { tone: "good", icon: CircleCheckBig, word: m.target_status_reached },
  missed: { tone: "bad", icon: CircleSlash, word: m.target_status_missed },
  "cannot-tell": { tone: "wait", icon: CircleHelp, word: m.target_status_cannot_tell },
  "no-change": { tone: "info", icon: Scale, word: m.target_status_no_change },
  "moving-away": { tone: "bad", icon: Undo2, word: m.target_status_moving_away },
  "on-path": { tone: "good", icon: Check, word: m.target_status_on_path },
  "off-path": { tone: "attention", icon: Footprints, word: m.target_status_off_path },
};

/** The words of a verdict in the reader's language; one that no interval stands behind says so. */
export function statusWord({ status, byValue }: Said): string {
  if (!byValue) return looks[status].word();
  return m.target_status_by_value({ status: status === "no-change" ? m.target_status_no_change_printed() : looks[status].word() });
}

/** What could be chance has no color. */
export function TargetStatus({ status, byValue }: Said): ReactElement {
  const { tone, icon } = looks[status];
  return <Chip tone={byValue ? "wait" : tone} icon={icon}>{statusWord({ status, byValue })}</Chip>;
}
