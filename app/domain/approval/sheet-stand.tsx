import type { SheetStand } from "../process/sheet-paths";
import type { ApprovalLine } from "./approval.server";
import { actWords } from "./sheet-act";
import { StateMark } from "./state-mark";

type Ways = { readonly sheet: string; readonly review: string };

/** A worksheet in a list: where it stands, and the way to what its reader does next. Null where that is not told to them. */
export function sheetStand(line: ApprovalLine | undefined, { sheet, review }: Ways): SheetStand | null {
  if (!line) return null;
  const { state, words, act } = line;
  return { mark: <StateMark state={state} words={words} />, act: actWords(act), to: act === "review" ? review : act === "send" ? `${sheet}#approval` : sheet };
}
