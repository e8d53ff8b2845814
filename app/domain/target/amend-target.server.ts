import { m } from "~/content/messages";
import { asMember } from "~/db/work.server";
import { tell } from "~/domain/activity/activity.server";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { milestoneProblems } from "./milestones";
import { holdNewest, type Seen } from "./newest-version.server";
import type { Path } from "./path";
import { refuseUnreachable } from "./propose-target.server";

type Amendment = Seen & {
  /** In the measure's own unit. */
  readonly value: number;
  readonly year: number;
  readonly rationale?: string | undefined;
  readonly reason: string;
};

/** Proposes another value or year, with a reason. The old version stays as it is, and stands until somebody else agrees to
 *  the new one. Milestones that still lie on the way come along. */
export function amendTarget(member: Member, { value, year, rationale, reason, ...wanted }: Amendment): Promise<void> {
  allow(member, "target:propose");
  const { coalitionId, accountId } = member;
  return asMember(member, async (db) => {
    const { target, version } = await holdNewest(db, member, wanted);
    const before = version.path.goal;
    refuseUnreachable(target, { value, year });
    refuseUnless(value !== before.value || year !== before.year, "invalid", m.target_refused_same_change());
    const milestones = stillOnTheWay({ ...version.path, goal: { value, year } });
    const { id } = await db.target.create({
      data: {
        coalitionId, baselineId: target.baseline.id, indicatorId: target.indicator.id, supersedesId: version.id,
        value, dueYear: year, rationale: rationale ?? version.rationale, amendReason: reason, proposedById: accountId,
      },
      select: { id: true },
    });
    await db.milestone.createMany({ data: milestones.map((point) => ({ coalitionId, targetId: id, ...point })) });
    const detail = { text: target.indicator.name, reason, value, year, from: { value: before.value, year: before.year } };
    await tell(db, member, "target.amended", { kind: "target", id: target.id }, detail);
  });
}

function stillOnTheWay(path: Path): Path["milestones"] {
  const problems = milestoneProblems(path);
  return path.milestones.filter((_, at) => problems[at] === null);
}
