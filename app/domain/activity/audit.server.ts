import { asMember, type Db } from "~/db/work.server";
import type { Prisma } from "~/db/generated/client";

/** What has to be accounted for, by the verb it is recorded under. The word before the dot is what the page groups it by. */
export const auditedKinds = {
  roles: ["member.roles_changed", "member.joined", "member.left", "member.lead_appointed", "coalition.created"],
  restricted: ["restricted.seen"],
  exports: ["export.made"],
  approvals: ["approval.signed", "approval.approved", "approval.sent_back", "approval.reopened", "target.agreed", "meeting.approved"],
  attestations: ["attestation.given", "attestation.taken_back"],
  restores: ["answer.restored", "answer.row_restored", "theory.restored", "theory.wording_restored"],
} as const satisfies Record<string, readonly string[]>;

export type AuditGroup = keyof typeof auditedKinds;
export type AuditKind = (typeof auditedKinds)[AuditGroup][number];

const all: ReadonlySet<string> = new Set(Object.values(auditedKinds).flat());

/** Whether something that happened has to be accounted for. */
export function isAudited(kind: string): kind is AuditKind {
  return all.has(kind);
}

type Actor = { readonly coalitionId: string; readonly accountId?: string | undefined; readonly name: string };
type Audited = { readonly subject: string; readonly detail?: Prisma.InputJsonObject };

/** Accounts for an act, inside the transaction that does it: both are there, or neither. `detail`: the words to tell it later; never
 *  secrets, never small counts. */
export async function audit(db: Db, { coalitionId, accountId, name }: Actor, kind: AuditKind, { subject, detail = {} }: Audited): Promise<void> {
  await db.auditEvent.create({ data: { coalitionId, accountId: accountId ?? null, actor: name, kind, subjectId: subject, detail }, select: { id: true } });
}

/** Accounts for a file that is taken out, before it is made: where that cannot be written down, no file leaves. */
export function auditExport(member: Actor, file: string): Promise<void> {
  return asMember(member, (db) => audit(db, member, "export.made", { subject: file, detail: { name: file } }));
}
