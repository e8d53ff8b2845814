import { m } from "~/content/messages";
import { asMember } from "~/db/work.server";
import { tell } from "~/domain/activity/activity.server";
import { toldMeasure } from "~/domain/baseline/told-measure";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { milestoneProblems } from "../status/milestones";
import { holdNewest, type Seen } from "./newest-version.server";
import type { Point } from "../path";
import { measureOf } from "../measure";
import { isAgreed } from "../target";
import { milestoneWords } from "../target.form";

type Milestones = Seen & {
  /** All of them, in any order; values in the measure's own unit. */
  readonly milestones: readonly Point[];
};

/** Sets the values on the way. They bend the path and so the status: once a target is agreed they change with it only. */
export function setMilestones(member: Member, { milestones, ...wanted }: Milestones): Promise<void> {
  allow(member, "target:propose");
  const { coalitionId } = member;
  return asMember(member, async (db) => {
    const { target, version } = await holdNewest(db, member, wanted);
    refuseUnless(!isAgreed(version), "conflict", m.target_refused_milestones_agreed());
    const path = { ...version.path, milestones };
    const problem = milestoneProblems(path).find((one) => one !== null);
    refuseUnless(!problem, "invalid", problem ? milestoneWords(problem, path, measureOf(target.indicator).years) : "");
    await db.milestone.deleteMany({ where: { coalitionId, targetId: version.id } });
    await db.milestone.createMany({ data: milestones.map(({ year, value }) => ({ coalitionId, targetId: version.id, year, value })) });
    await db.target.update({ where: { coalitionId_id: { coalitionId, id: version.id } }, data: { version: { increment: 1 } } });
    await tell(db, member, "target.milestones_set", { kind: "target", id: target.id }, { ...toldMeasure(target.indicator), count: milestones.length });
  });
}
