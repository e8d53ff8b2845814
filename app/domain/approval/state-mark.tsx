import { Chip, type ChipTone } from "~/components/chip";
import type { Icon } from "~/components/icon";
import { CircleCheck, CircleCheckBig, CircleDashed, Hourglass, Undo2 } from "~/components/icons";
import { PencilLine } from "~/components/drawn/rarer-icons";
import type { SheetState } from "./sheet-state";
import { stateWords } from "./state-words";

const looks: Readonly<Record<SheetState["kind"], { readonly tone: ChipTone; readonly icon: Icon }>> = {
  empty: { tone: "wait", icon: CircleDashed },
  begun: { tone: "attention", icon: PencilLine },
  ready: { tone: "good", icon: CircleCheckBig },
  waits: { tone: "info", icon: Hourglass },
  "sent-back": { tone: "bad", icon: Undo2 },
  approved: { tone: "good", icon: CircleCheck },
  "approved-draft": { tone: "attention", icon: PencilLine },
};

/** Where a worksheet stands: icon, words and colour. `mine`: it waits for the reader. */
export function StateMark({ state, mine }: { readonly state: SheetState; readonly mine: boolean }) {
  const { tone, icon } = looks[state.kind];
  return (
    <Chip tone={tone} icon={icon}>
      {stateWords(state, mine)}
    </Chip>
  );
}
