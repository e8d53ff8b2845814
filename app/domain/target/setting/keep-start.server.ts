import { locale, m, type Locale } from "~/content/messages";
import { asMember } from "~/db/work.server";
import { tell } from "~/domain/activity/activity.server";
import { toldMeasure } from "~/domain/baseline/told-measure";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { holdTarget } from "./newest-version.server";

type Kept = {
  /** The id of any version of the target. */
  readonly target: string | undefined;
  /** The baseline that took the place of the target's own, as the person saw it. */
  readonly baseline: string;
  readonly because: string;
  readonly language?: Locale | undefined;
};

/** Leaves a target on the baseline it was set on although that one was replaced, for a reason. It is asked about again only
 *  when yet another baseline takes its place. */
export function keepStart(member: Member, { target: id, baseline, because, language = locale() }: Kept): Promise<void> {
  allow(member, "target:propose");
  const { coalitionId, accountId } = member;
  return asMember(member, async (db) => {
    const { id: targetId, newer, indicator } = await holdTarget(db, member, id);
    refuseUnless(newer?.baseline.id === baseline && newer.kept === null, "conflict", m.baseline_start_none());
    await db.keptStart.create({ data: { coalitionId, targetId, baselineId: baseline, reason: because, language, keptById: accountId } });
    await tell(db, member, "target.start_kept", { kind: "target", id: targetId }, { ...toldMeasure(indicator), reason: because });
  });
}
