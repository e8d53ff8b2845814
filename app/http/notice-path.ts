import { stepNumberOf, worksheetOf } from "~/content/steps";
import type { Thing } from "~/domain/comment/comment";
import type { Change, Waiting } from "~/domain/notice/notice";
import { path } from "./path";

/** Where what waits is done. */
export function waitingPath(coalition: string, { kind, ref, about }: Pick<Waiting, "kind" | "ref" | "about">): string {
  switch (kind) {
    case "sign": return sheetPath(coalition, ref, path.worksheetReview);
    case "sent-back": return sheetPath(coalition, ref, path.worksheet);
    case "mention": return about ? threadPath(coalition, about, ref) : path.home(coalition);
    case "task": return path.task(coalition, ref);
    case "vote": return path.vote(coalition, ref);
    case "minutes": return path.meeting(coalition, ref);
  }
}

/** Where a change is seen. */
export function changePath(coalition: string, { ref, about }: Pick<Change, "ref" | "about">): string {
  return about ? threadPath(coalition, about, ref) : path.task(coalition, ref);
}

/** The thread on the page of what it is about. */
export function threadPath(coalition: string, { kind, id }: Thing, thread: string): string {
  return `${talkPath(coalition, { kind, id })}?view=all#thread-${thread}`;
}

/** Where what is said about a thing has a page of its own. */
function talkPath(coalition: string, { kind, id }: Thing): string {
  switch (kind) {
    case "worksheet": return sheetPath(coalition, id, path.worksheetComments);
    case "target": return path.targetComments(coalition, id);
    default: return path.comments(coalition, kind, id);
  }
}

function sheetPath(coalition: string, key: string, to: (coalition: string, step: number, worksheet: string) => string): string {
  const sheet = worksheetOf(key);
  const step = sheet && stepNumberOf(sheet);
  return sheet && step ? to(coalition, step, sheet.key) : path.home(coalition);
}
