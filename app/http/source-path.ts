import { stepNumberOf, worksheetOf } from "~/content/steps";
import { path } from "./path";

/** Where what a task comes from stands; null where it has no page of its own. */
export function sourcePath(coalition: string, { kind, id }: { readonly kind: string; readonly id: string }): string | null {
  if (kind === "worksheet") {
    const sheet = worksheetOf(id);
    const step = sheet && stepNumberOf(sheet);
    return sheet && step ? path.worksheet(coalition, step, sheet.key) : null;
  }
  if (kind === "workshop") return path.workshops(coalition);
  return kind === "milestone" ? path.theory(coalition) : null;
}
