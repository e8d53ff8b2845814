import { m } from "~/content/messages";
import type { SheetState } from "./sheet-state";

/** What somebody does next with a worksheet: reads it, writes in it, sends it, looks at what was sent, or mends what came back. */
export type SheetAct = "open" | "start" | "go-on" | "send" | "review" | "mend";

/** What comes next, for somebody who may do `may` of it; who may only read opens it. `signs`: it waits for them. */
export function actOn({ kind }: Pick<SheetState, "kind">, may: { readonly writes: boolean; readonly sends: boolean; readonly signs: boolean }): SheetAct {
  if (kind === "waits" && may.signs) return "review";
  if (!may.writes) return "open";
  if (kind === "empty") return "start";
  if (kind === "begun" || kind === "approved-draft") return "go-on";
  if (kind === "ready" && may.sends) return "send";
  return kind === "sent-back" && may.sends ? "mend" : "open";
}

const words: Readonly<Record<SheetAct, () => string>> = {
  open: m.approval_open,
  start: m.approval_start,
  "go-on": m.approval_go_on,
  send: m.approval_act_send,
  review: m.approval_review,
  mend: m.approval_mend,
};

export function actWords(act: SheetAct): string {
  return words[act]();
}
