import { locale, m, type Locale } from "~/content/messages";
import { type Criterion, steps } from "~/content/steps";
import { asMember, type Db, takeTurn } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import { audit } from "../../activity/audit.server";
import type { Member } from "../../coalition/member";
import { refuseUnless } from "../../refusal";
import { mayAttest, mayBeAttested, needsReason, wordsNeeded } from "../gate";
import type { AttestInput } from "../process.form";

/** Somebody says that a criterion is met, or that it no longer is. What the records decide by themselves cannot be said over them;
 *  a gate asks for a reason, and is met with the second person's word. Returns how many more words it needs. */
export async function attest(member: Member, { criterion: id, met, because = "", language = locale() }: AttestInput): Promise<{ readonly missing: number }> {
  const criterion = steps.flatMap((step) => step.criteria).find((known) => known.id === id);
  refuseUnless(criterion && mayBeAttested(criterion), "not-found", m.process_criterion_not_found());
  refuseUnless(mayAttest(member, criterion), "forbidden", member.readOnly ? m.http_example_is_read_only() : m.http_role_does_not_allow());
  return asMember(member, async (db) => {
    await takeTurn(db, `attest ${member.coalitionId} ${criterion.id}`);
    return met ? say(db, member, criterion, { reason: because, language }) : takeBack(db, member, criterion);
  });
}

async function say(db: Db, member: Member, criterion: Criterion, { reason, language }: { readonly reason: string; readonly language: Locale }) {
  refuseUnless(!needsReason(criterion) || reason !== "", "invalid", m.process_gate_needs_reason());
  const { coalitionId, accountId } = member;
  const standing = await db.criterionAttestation.findMany({ where: { coalitionId, criterion: criterion.id, withdrawnAt: null }, select: { accountId: true } });
  const missing = (words: number) => ({ missing: Math.max(0, wordsNeeded(criterion) - words) });
  if (standing.some((word) => word.accountId === accountId)) return missing(standing.length);
  await db.criterionAttestation.create({ data: { coalitionId, criterion: criterion.id, accountId, reason, language } });
  await audit(db, member, "attestation.given", { subject: criterion.id, detail: { reason } });
  const now = missing(standing.length + 1);
  if (missing(standing.length).missing > 0) await tell(db, member, now.missing > 0 ? "criterion.said" : "criterion.met", subjectOf(criterion), { criterion: criterion.id });
  return now;
}

async function takeBack(db: Db, member: Member, criterion: Criterion) {
  const { coalitionId, accountId } = member;
  const { count } = await db.criterionAttestation.updateMany({ where: { coalitionId, criterion: criterion.id, withdrawnAt: null }, data: { withdrawnAt: new Date(), withdrawnById: accountId } });
  if (count > 0) await audit(db, member, "attestation.taken_back", { subject: criterion.id });
  if (count > 0) await tell(db, member, "criterion.reopened", subjectOf(criterion), { criterion: criterion.id });
  return { missing: wordsNeeded(criterion) };
}

function subjectOf({ id }: Criterion) {
  return { kind: "answer", id };
}
