import { Chip, type ChipTone } from "~/components/chip";
import type { Icon } from "~/components/icon";
import { CircleCheck, CircleCheckBig, CircleDashed, Hourglass, PencilLine, Undo2 } from "~/components/icons";
import type { SheetState } from "./sheet-state";

const looks: Readonly<Record<SheetState["kind"], { readonly tone: ChipTone; readonly icon: Icon }>> = {
  empty: { tone: "wait", icon: CircleDashed },
  begun: { tone: "attention", icon: PencilLine },
  ready: { tone: "good", icon: CircleCheckBig },
  waits: { tone: "info", icon: Hourglass },
  "sent-back": { tone: "bad", icon: Undo2 },
  approved: { tone: "good", icon: CircleCheck },
  "approved-draft": { tone: "attention", icon: PencilLine },
};

/** Where a worksheet stands: icon, words (those that came with it) and colour. */
export function StateMark({ state, words }: { readonly state: Pick<SheetState, "kind">; readonly words: string }) {
  return <Chip {...looks[state.kind]}>{words}</Chip>;
}
