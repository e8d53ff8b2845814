import { m } from "~/content/messages";
import type { Db } from "~/db/work.server";
import type { Member } from "../coalition/member";
import { today } from "../today";
import type { AgendaLine } from "./meeting";

/** A matter that is open somewhere else, as it stands on an agenda. */
export type OpenMatter = Pick<AgendaLine, "text" | "kind"> & { readonly ref: string };

/** The most that one press puts on an agenda of each kind. */
const most = 10;

/** What a meeting could talk about: votes that are open or not recorded, decisions whose day of review has come, tasks that are late,
 *  held up, or nobody's. An agenda is read by everybody, so nothing of what is kept for the core team is on it. */
export async function openMatters(db: Db, { coalitionId }: Member): Promise<readonly OpenMatter[]> {
  const day = new Date(today());
  const votes = await db.decisionVote.findMany({ where: { coalitionId, decisions: { none: {} } }, select: { id: true, question: true }, orderBy: { endsAt: "asc" }, take: most });
  const decisions = await db.decision.findMany({ where: { coalitionId, reviewOn: { lte: day }, supersededBy: { none: {} } }, select: { number: true, question: true }, orderBy: { number: "asc" }, take: most });
  const tasks = await db.task.findMany({ where: { coalitionId, doneAt: null, restricted: false, OR: [{ due: { lt: day } }, { blockedAt: { not: null } }, { ownerId: null }] }, select: { id: true, title: true }, orderBy: [{ due: { sort: "asc", nulls: "last" } }, { id: "asc" }], take: most });
  return [
    ...votes.map(({ id, question }): OpenMatter => ({ kind: "vote", ref: id, text: cut(m.meeting_line_vote({ text: question })) })),
    ...decisions.map(({ number, question }): OpenMatter => ({ kind: "decision", ref: String(number), text: cut(m.meeting_line_decision({ number, text: question })) })),
    ...tasks.map(({ id, title }): OpenMatter => ({ kind: "task", ref: id, text: cut(m.meeting_line_task({ text: title })) })),
  ];
}

/** A matter's name can be as long as a line of the agenda; what stands before it makes it longer. */
function cut(text: string): string {
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}
