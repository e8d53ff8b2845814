import { m } from "~/content/messages";
import { steps, worksheetOf } from "~/content/steps";
import { criterionDone } from "~/content/steps/criterion-done";
import { say } from "~/content/text";
import { toldName } from "../../baseline/told-measure";

/** Something that happened, as it is recorded: who, what (a verb in the past), to what, and the words to tell it. */
export type Happening = {
  readonly actor: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly detail: unknown;
};

type Told = (words: { readonly actor: string; readonly text: string }) => string;

const sentences: Readonly<Record<string, Told>> = {
  "answer.changed": m.process_activity_answer_changed,
  "answer.row_added": m.process_activity_answer_row_added,
  "answer.row_moved": m.process_activity_answer_row_moved,
  "answer.row_removed": m.process_activity_answer_row_removed,
  "answer.row_restored": m.process_activity_answer_row_restored,
  "answer.restored": m.history_activity_restored,
  "answer.named": m.history_activity_named,
  "approval.sent": m.approval_activity_sent,
  "approval.signed": m.approval_activity_signed,
  "approval.approved": m.approval_activity_approved,
  "approval.sent_back": m.approval_activity_sent_back,
  "approval.reopened": m.approval_activity_reopened,
  "criterion.said": m.process_activity_criterion_said,
  "criterion.met": m.process_activity_criterion_met,
  "criterion.reopened": m.process_activity_criterion_reopened,
  "baseline.frozen": m.process_activity_baseline_frozen,
  "baseline.kept": m.process_activity_baseline_kept,
  "peers.saved": m.insight_activity_peers,
  "standout.kept": m.insight_activity_reading,
  "target.proposed": m.process_activity_target_proposed,
  "target.agreed": m.process_activity_target_agreed,
  "target.amended": m.process_activity_target_amended,
  "target.start_kept": m.baseline_activity_start_kept,
  "target.milestones_set": m.process_activity_target_milestones_set,
  "target.measured": m.process_activity_target_measured,
  "target.verified": m.process_activity_target_verified,
  "theory.added": m.process_activity_theory_added,
  "theory.revised": m.process_activity_theory_revised,
  "theory.removed": m.process_activity_theory_removed,
  "theory.restored": m.process_activity_theory_restored,
  "theory.moved": m.process_activity_theory_moved,
  "theory.put_first": m.process_activity_theory_put_first,
  "theory.put_back": m.process_activity_theory_put_back,
  "theory.linked": m.process_activity_theory_linked,
  "theory.unlinked": m.process_activity_theory_unlinked,
  "theory.assumed": m.process_activity_theory_assumed,
  "theory.assumption_dropped": m.process_activity_theory_assumption_dropped,
  "theory.measured": m.process_activity_theory_measured,
  "theory.unmeasured": m.process_activity_theory_unmeasured,
  "theory.vision_written": m.process_activity_theory_vision_written,
  "workshop.planned": m.process_activity_workshop_planned,
  "workshop.opened": m.process_activity_workshop_opened,
  "workshop.closed": m.process_activity_workshop_closed,
  "workshop.given": m.process_activity_workshop_given,
  "workshop.settled": m.process_activity_workshop_settled,
  "workshop.harvested": m.process_activity_workshop_harvested,
  "task.added": m.task_activity_added,
  "task.assigned": m.task_activity_assigned,
  "task.accepted": m.task_activity_accepted,
  "task.handed_back": m.task_activity_handed_back,
  "task.blocked": m.task_activity_blocked,
  "task.unblocked": m.task_activity_unblocked,
  "task.finished": m.task_activity_finished,
  "task.reopened": m.task_activity_reopened,
  "decision.recorded": m.decision_activity_recorded,
  "decision.vote_opened": m.decision_activity_vote_opened,
  "decision.vote_closed": m.decision_activity_vote_closed,
  "meeting.planned": m.meeting_activity_planned,
  "meeting.approved": m.meeting_activity_approved,
  "comment.opened": m.comment_activity_opened,
  "member.joined": m.process_activity_member_joined,
  "member.invited": m.process_activity_member_invited,
  "member.lead_appointed": m.process_activity_member_lead_appointed,
  "member.organization_joined": m.process_activity_member_speaks_for,
  "member.roles_changed": m.process_activity_member_roles,
  "member.left": m.process_activity_member_left,
  "member.invitation_withdrawn": m.process_activity_member_withdrawn,
  "organization.added": m.organization_activity_added,
  "organization.changed": m.organization_activity_changed,
  "organization.merged": m.organization_activity_merged,
  "coalition.created": m.process_activity_coalition_created,
  "local.defined": m.local_activity_defined,
  "local.loaded": m.local_activity_loaded,
  "local.undone": m.local_activity_undone,
  "local.raw_seen": m.local_activity_raw_seen,
  "release.used": m.release_activity_used,
  "release.undone": m.release_activity_undone,
};

/** Kinds that differ too finely to be told apart on one line, by their first word. */
const families: Readonly<Record<string, Told>> = {
  theory: m.process_activity_theory_changed,
  plan: m.process_activity_plan,
};

/** The same, where nothing was recorded to call it by. */
const withoutText: Readonly<Record<string, Told>> = {
  "member.organization_joined": m.process_activity_member_speaks_for_nobody,
};

/** A person's word about a criterion that has words of its own. */
const aboutCriterion: Readonly<Record<string, Told>> = {
  "criterion.met": m.process_activity_criterion_done,
  "criterion.said": m.process_activity_criterion_done_by_one,
};

/** What happened, as a sentence in the reader's language. A kind nobody has given words yet is still told, plainly; what has
 *  nothing to be called by ends before its colon. */
export function activityWords({ actor, kind, subjectId, detail }: Happening): string {
  const done = criterionDone[subjectId];
  const spoken = done && aboutCriterion[kind]?.({ actor, text: say(done) });
  if (spoken) return spoken;
  const text = textOf(subjectId, detail);
  const tell = (text === "" ? withoutText[kind] : undefined) ?? sentences[kind] ?? families[kind.split(".")[0] ?? ""] ?? m.process_activity_other;
  return tell({ actor, text }).replace(/\s*(?:: ?|“”)$/, "");
}

/** Whether a kind of happening has a sentence of its own. */
export function isTold(kind: string): boolean {
  return kind in sentences;
}

function textOf(subjectId: string, detail: unknown): string {
  const sheet = worksheetOf(subjectId);
  if (sheet) return say(sheet.title);
  const criterion = steps.flatMap((step) => step.criteria).find(({ id }) => id === subjectId);
  if (criterion) return say(criterion.text);
  return toldName(detail) ?? wordOf(detail, "text") ?? wordOf(detail, "name") ?? wordOf(detail, "invitee") ?? "";
}

function wordOf(detail: unknown, key: string): string | undefined {
  if (typeof detail !== "object" || detail === null) return undefined;
  const found = Object.entries(detail).find(([name]) => name === key)?.[1];
  return typeof found === "string" ? found : undefined;
}
