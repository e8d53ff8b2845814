import { m } from "~/content/messages";
import { asMember } from "~/db/work.server";
import { tell } from "~/domain/activity/activity.server";
import { toldMeasure } from "~/domain/baseline/told-measure";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { holdNewest, type Seen } from "./newest-version.server";

type Agreement = Seen & { readonly note?: string | undefined };

/** Puts a second name under a target, or under a change of one. Never the proposer's own, never twice, and only under what
 *  the person has seen. */
export function agreeTarget(member: Member, { note = "", ...wanted }: Agreement): Promise<void> {
  allow(member, "target:approve");
  const { coalitionId, accountId } = member;
  return asMember(member, async (db) => {
    const { target, version } = await holdNewest(db, member, wanted);
    refuseUnless(version.proposed.accountId !== accountId, "forbidden", m.target_refused_own());
    refuseUnless(!version.agreements.some((one) => one.accountId === accountId), "conflict", m.target_refused_agreed_already());
    await db.targetAgreement.create({ data: { coalitionId, targetId: version.id, accountId, note } });
    const { value, year } = version.path.goal;
    await tell(db, member, "target.agreed", { kind: "target", id: target.id }, { ...toldMeasure(target.indicator), value, year });
  });
}
