import { Chip, type ChipTone } from "~/components/chip";
import type { Icon } from "~/components/icon";
import { PencilLine, Plus, X } from "~/components/icons";
import { ArrowDown } from "~/components/drawn/rarer-icons";
import { Minus } from "~/components/drawn/workshop-icons";
import { m } from "~/content/messages";

export type Mark = "same" | "new" | "changed" | "removed" | "moved";

const looks: Readonly<Record<Mark, { readonly tone: ChipTone; readonly icon: Icon; readonly words: () => string }>> = {
  same: { tone: "wait", icon: Minus, words: m.approval_mark_same },
  new: { tone: "good", icon: Plus, words: m.approval_mark_new },
  changed: { tone: "attention", icon: PencilLine, words: m.approval_mark_changed },
  removed: { tone: "bad", icon: X, words: m.approval_mark_removed },
  moved: { tone: "info", icon: ArrowDown, words: m.approval_mark_moved },
};

/** What became of an answer or a row. */
export function MarkChip({ mark }: { readonly mark: Mark }) {
  const { tone, icon, words } = looks[mark];
  return (
    <Chip tone={tone} icon={icon}>
      {words()}
    </Chip>
  );
}
