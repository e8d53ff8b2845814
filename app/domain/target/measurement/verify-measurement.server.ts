import { m } from "~/content/messages";
import { asMember } from "~/db/work.server";
import { tell } from "~/domain/activity/activity.server";
import { toldMeasure } from "~/domain/baseline/told-measure";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { oneAtATime } from "../setting/one-at-a-time.server";

/** Says that a recorded value is right. Never by the person who entered it; never of a value that was corrected since. */
export function verifyMeasurement(member: Member, { measurement: id }: { readonly measurement: string }): Promise<void> {
  allow(member, "progress:enter");
  const { coalitionId, accountId } = member;
  return asMember(member, async (db) => {
    const found = await db.measurement.findFirst({ where: { coalitionId, id }, include: { indicator: { include: { targets: { select: { id: true }, orderBy: { proposedAt: "asc" }, take: 1 } } } } });
    refuseUnless(found !== null, "not-found", m.target_measurement_not_found());
    refuseUnless(found.enteredById !== accountId, "forbidden", m.target_refused_verify_own());
    await oneAtATime(db, found.indicatorId);
    const corrections = await db.measurement.count({ where: { coalitionId, supersedesId: id } });
    refuseUnless(corrections === 0, "stale", m.target_refused_corrected());
    const checks = await db.measurementVerification.count({ where: { coalitionId, measurementId: id } });
    refuseUnless(checks === 0, "conflict", m.target_refused_verified());
    await db.measurementVerification.create({ data: { coalitionId, measurementId: id, accountId } });
    await tell(db, member, "target.verified", { kind: "target", id: found.indicator.targets[0]?.id ?? id }, { ...toldMeasure({ ...found.indicator, column: found.indicator.metric }), value: found.value, year: found.year });
  });
}
