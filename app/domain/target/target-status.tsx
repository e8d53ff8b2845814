/** The status of a target as people see it: an icon of its own shape, a word and a color, never a color alone. */
import type { ReactElement } from "react";
import { Chip, type ChipTone } from "~/components/chip";
import type { Icon } from "~/components/icon";
import { Check, CircleCheckBig, CircleSlash, Clock, Footprints, Scale, Split, Undo2 } from "~/components/icons";
import { m } from "~/content/messages";
import type { Status } from "./status";

type Look = { readonly tone: ChipTone; readonly icon: Icon; readonly word: () => string };

/** "No new data" and "no clear change" are waiting, not failing: these numbers come out late and move slowly. */
const looks: Record<Status, Look> = {
  "not-comparable": { tone: "wait", icon: Split, word: m.target_status_not_comparable },
  "no-new-data": { tone: "wait", icon: Clock, word: m.target_status_no_new_data },
  reached: { tone: "good", icon: CircleCheckBig, word: m.target_status_reached },
  missed: { tone: "bad", icon: CircleSlash, word: m.target_status_missed },
  "no-clear-change": { tone: "info", icon: Scale, word: m.target_status_no_clear_change },
  "moving-away": { tone: "bad", icon: Undo2, word: m.target_status_moving_away },
  "on-track": { tone: "good", icon: Check, word: m.target_status_on_track },
  "some-progress": { tone: "attention", icon: Footprints, word: m.target_status_some_progress },
};

/** The word of a status in the reader's language. */
export function statusWord(status: Status): string {
  return looks[status].word();
}

export function TargetStatus({ status }: { readonly status: Status }): ReactElement {
  const { tone, icon, word } = looks[status];
  return <Chip tone={tone} icon={icon}>{word()}</Chip>;
}
