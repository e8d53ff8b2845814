import { m } from "~/content/messages";
import { steps } from "~/content/steps";
import { asMember } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { refuseUnless } from "../../refusal";
import { store } from "../worksheet/answer.server";
import { attestations } from "./attestations";
import type { AttestInput } from "../process.form";
import { mayBeAttested } from "../process";

/** Somebody says that a criterion is met, or no longer is. What the records decide by themselves cannot be said over them. */
export async function attest(member: Member, { criterion, met }: AttestInput): Promise<void> {
  allow(member, "worksheet:fill", "data");
  const known = steps.flatMap((step) => step.criteria).find(({ id }) => id === criterion);
  refuseUnless(known && mayBeAttested(known), "not-found", m.process_criterion_not_found());
  return asMember(member, async (db) => {
    const place = { coalitionId: member.coalitionId, worksheet: attestations, itemId: null, field: criterion };
    const before = await db.answer.findFirst({ where: place, select: { version: true } });
    const saved = await store(db, member, place, met, before?.version ?? 0);
    refuseUnless(saved !== undefined, "stale", m.http_stale());
    await tell(db, member, met ? "criterion.met" : "criterion.reopened", { kind: "answer", id: criterion }, { criterion });
  });
}
