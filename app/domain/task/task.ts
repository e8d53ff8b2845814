import type { Locale } from "~/content/messages";
import type { Member } from "../coalition/member";
import { can, grantOf } from "../coalition/permission";
import { today } from "../today";

/** A task and who may do what with it. Rules only; they run in a browser. */

/** Where a task comes from. */
export const sourceKinds = ["worksheet", "milestone", "note", "workshop", "meeting", "decision"] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A person in the coalition; who left keeps their name. */
export type Person = { readonly id: string; readonly name: string; readonly left: boolean };

/** Dates are days ("2026-12-01"), moments are ISO. */
export type Task = {
  readonly id: string;
  readonly title: string;
  readonly language: Locale | null;
  readonly owner: Person | null;
  readonly deputy: Person | null;
  readonly addedBy: Person;
  readonly accepted: boolean;
  readonly due: string | null;
  readonly source: { readonly kind: SourceKind; readonly id: string } | null;
  readonly restricted: boolean;
  readonly blocked: string | null;
  readonly doneAt: string | null;
  readonly proof: string | null;
  readonly proofLink: string | null;
  readonly version: number;
};

/** One thing that happened to a task. */
export type TaskEvent = { readonly id: string; readonly kind: string; readonly by: string; readonly words: string; /** Of the words, where they are a reason or a proof. */ readonly language: Locale | null; readonly at: string };

export const taskActs = ["accept", "hand-back", "assign", "block", "unblock", "finish", "reopen", "change"] as const;
export type TaskAct = (typeof taskActs)[number];

export type TaskState = "done" | "blocked" | "nobody" | "waiting" | "overdue" | "open";

/** What is to be said of a task first. `today` is a day. */
export function stateOf({ doneAt, blocked, owner, accepted, due }: Pick<Task, "doneAt" | "blocked" | "owner" | "accepted" | "due">, today: string): TaskState {
  if (doneAt !== null) return "done";
  if (blocked !== null) return "blocked";
  if (owner === null || owner.left) return "nobody";
  if (!accepted) return "waiting";
  return due !== null && due < today ? "overdue" : "open";
}

/** Past its day and not done, whatever else is to be said of it. */
export function isOverdue({ doneAt, due }: Pick<Task, "doneAt" | "due">, today: string): boolean {
  return doneAt === null && due !== null && due < today;
}

type Actor = Pick<Member, "membershipId" | "roles" | "readOnly">;
type Held = Pick<Task, "owner" | "deputy" | "addedBy" | "accepted" | "doneAt" | "blocked">;

/** What a member may do with a task now: who has it accepts, hands back, says what holds it up and that it is done; who gave it, and
 *  those who write tasks for the whole coalition, give it to somebody else. */
export function actsFor(member: Actor, task: Held): readonly TaskAct[] {
  return taskActs.filter((act) => isTime(act, task) && isTheirs(act, member, task));
}

function isTime(act: TaskAct, { accepted, owner, doneAt, blocked }: Held): boolean {
  if (act === "reopen") return doneAt !== null;
  if (doneAt !== null) return false;
  if (act === "accept") return owner !== null && !accepted;
  if (act === "finish" || act === "block") return accepted && (act === "finish" || blocked === null);
  return act === "unblock" ? blocked !== null : true;
}

function isTheirs(act: TaskAct, member: Actor, { owner, deputy, addedBy }: Held): boolean {
  if (!can(member, "task:write")) return false;
  const me = member.membershipId;
  const owns = owner?.id === me;
  if (act === "accept" || act === "hand-back") return owns;
  const steward = grantOf(member, "task:write") === "yes" || addedBy.id === me;
  if (act === "assign" || act === "change") return steward || owns || (owner === null && act === "assign");
  return owns || deputy?.id === me || ((act === "unblock" || act === "reopen") && steward);
}

/** Whether a task is shown to somebody: one that comes from what is kept for the core team only to them, and to whom it was given. */
export function seesTask(member: Actor, { restricted, owner, deputy, addedBy }: Pick<Task, "restricted" | "owner" | "deputy" | "addedBy">): boolean {
  return !restricted || can(member, "restricted:read") || [owner, deputy, addedBy].some((person) => person?.id === member.membershipId);
}

export type TaskView = "mine" | "all" | "overdue" | "done";
export type TaskGroup = "due" | "owner";

/** The tasks of one view. Mine are those I own, or stand in for. */
export function inView(tasks: readonly Task[], view: TaskView, { me, day }: { readonly me: string; readonly day: string }): readonly Task[] {
  if (view === "done") return tasks.filter(({ doneAt }) => doneAt !== null);
  const open = tasks.filter(({ doneAt }) => doneAt === null);
  if (view === "overdue") return open.filter((task) => isOverdue(task, day));
  return view === "all" ? open : open.filter(({ owner, deputy }) => owner?.id === me || deputy?.id === me);
}

export type DueBand = "late" | "week" | "later" | "none";

/** How near a task's day is: past, within seven days from today, later, or not set. */
export function bandOf({ due }: Pick<Task, "due">, day: string): DueBand {
  if (due === null) return "none";
  if (due < day) return "late";
  return due <= today(new Date(Date.parse(day) + 7 * 86_400_000)) ? "week" : "later";
}
