import { stepNumberOf, worksheetOf } from "~/content/steps";
import { path } from "./path";

/** Where something that is talked about stands itself. */
export function talkedPath(coalition: string, { kind, id }: { readonly kind: "decision" | "task" | "theory" | "metric"; readonly id: string }): string {
  return kind === "theory" ? `${path.theory(coalition)}#row-${id}` : (sourcePath(coalition, { kind, id }) ?? path.home(coalition));
}

/** Where what a task comes from, or a decision or an agenda refers to, stands; null where it has no page of its own. */
export function sourcePath(coalition: string, { kind, id }: { readonly kind: string; readonly id: string }): string | null {
  if (kind === "worksheet") {
    const sheet = worksheetOf(id);
    const step = sheet && stepNumberOf(sheet);
    return sheet && step ? path.worksheet(coalition, step, sheet.key) : null;
  }
  switch (kind) {
    case "workshop": return path.workshops(coalition);
    case "milestone": return path.theory(coalition);
    case "target": return path.target(coalition, id);
    case "metric": return path.metric(coalition, id);
    case "meeting": return path.meeting(coalition, id);
    case "task": return path.task(coalition, id);
    case "vote": return path.vote(coalition, id);
    case "decision": return path.decision(coalition, Number(id));
    default: return null;
  }
}
