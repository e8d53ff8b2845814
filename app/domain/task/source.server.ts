import { m } from "~/content/messages";
import { worksheetOf } from "~/content/steps";
import { numbered } from "~/content/text";
import type { Db } from "~/db/work.server";
import type { Member } from "../coalition/member";
import { isId } from "../kept-id";
import { mayRead, seesAll } from "../process/sheet-door";
import { refuseUnless } from "../refusal";
import type { SourceKind, Task } from "./task";

type Source = { readonly kind: SourceKind; readonly id: string };

/** Where a task comes from, as it is shown: what it is called, and where it stands. Null where it may not be opened. */
export type ShownSource = Source & { readonly title: string };

/** Whether what a new task comes from is kept for the core team. Refuses "not-found" when it is not there, or closed to who asks. */
export async function isRestricted(db: Db, member: Member, { kind, id }: Source): Promise<boolean> {
  const sheet = kind === "worksheet" ? worksheetOf(id) : undefined;
  const there = kind === "worksheet" ? sheet !== undefined && mayRead(member, sheet) : (await titleOf(db, member, { kind, id })) !== null;
  refuseUnless(there, "not-found", m.task_error_source());
  return sheet !== undefined && (sheet.visibility === "core_only" || sheet.visibility === "restricted");
}

/** Null where there is none, or it is closed to who looks. */
export async function shownSource(db: Db, member: Member, { source }: Pick<Task, "source">): Promise<ShownSource | null> {
  if (source === null) return null;
  if (source.kind === "worksheet") {
    const sheet = worksheetOf(source.id);
    return sheet && seesAll(member, sheet) ? { ...source, id: sheet.id, title: numbered(sheet) } : null;
  }
  const title = await titleOf(db, member, source);
  return title === null ? null : { ...source, title };
}

async function titleOf(db: Db, { coalitionId }: Member, { kind, id }: Source): Promise<string | null> {
  if (kind === "decision") return /^[1-9]\d{0,8}$/.test(id) ? ((await db.decision.findFirst({ where: { coalitionId, number: Number(id) }, select: { question: true } }))?.question ?? null) : null;
  if (!isId(id.toLowerCase())) return null;
  const where = { coalitionId, id };
  switch (kind) {
    case "milestone": return (await db.theoryNode.findFirst({ where, select: { text: true } }))?.text ?? null;
    case "note": return (await db.card.findFirst({ where, select: { text: true } }))?.text ?? null;
    case "workshop": return (await db.workshopSession.findFirst({ where, select: { title: true } }))?.title ?? null;
    case "meeting": return (await db.meeting.findFirst({ where, select: { title: true } }))?.title ?? null;
    case "worksheet": return null;
  }
}
