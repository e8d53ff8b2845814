import { locale, m, type Locale } from "~/content/messages";
import { asMember, type Db } from "~/db/work.server";
import { tell } from "~/domain/activity/activity.server";
import { toldMeasure } from "~/domain/baseline/told-measure";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { milestoneProblems } from "../status/milestones";
import { holdNewest, type Seen } from "./newest-version.server";
import type { Path } from "../path";
import { refuseUnreachable } from "./propose-target.server";
import { type Baseline, startsFor, type Target } from "../target";

type Amendment = Seen & {
  /** In the measure's own unit. */
  readonly value: number;
  readonly year: number;
  readonly rationale?: string | undefined;
  /** Of the rationale and the reason; that of the page when absent. */
  readonly language?: Locale | undefined;
  readonly reason: string;
  /** The baseline to start from; where the version starts from when absent. */
  readonly baseline?: string | undefined;
};

/** Proposes another value or year, or a move to the baseline in use of the same measure, with a reason. The old version stays
 *  as it is, and stands until somebody else agrees to the new one. Milestones that still lie on the way come along. */
export function amendTarget(member: Member, { value, year, rationale, reason, language = locale(), baseline: wantedStart, version: wantedVersion, seen }: Amendment): Promise<void> {
  allow(member, "target:propose");
  const { coalitionId, accountId } = member;
  return asMember(member, async (db) => {
    const { target, version } = await holdNewest(db, member, { version: wantedVersion, seen });
    const before = version.path.goal;
    const baseline = await startIn(db, member, target, wantedStart ?? version.baseline.id);
    refuseUnreachable({ baseline, indicator: target.indicator }, { value, year });
    refuseUnless(value !== before.value || year !== before.year || baseline.id !== version.baseline.id, "invalid", m.target_refused_same_change());
    const milestones = stillOnTheWay({ ...version.path, baseline, goal: { value, year } });
    const { id } = await db.target.create({
      data: {
        coalitionId, baselineId: baseline.id, indicatorId: target.indicator.id, supersedesId: version.id,
        value, dueYear: year, rationale: rationale ?? version.rationale, amendReason: reason, language, proposedById: accountId,
      },
      select: { id: true },
    });
    await db.milestone.createMany({ data: milestones.map((point) => ({ coalitionId, targetId: id, ...point })) });
    const detail = { ...toldMeasure(target.indicator), reason, value, year, from: { value: before.value, year: before.year } };
    await tell(db, member, "target.amended", { kind: "target", id: target.id }, detail);
  });
}

/** The baseline that a change starts from: one of those the target may, and not another target's. */
async function startIn(db: Db, { coalitionId }: Member, target: Target, id: string): Promise<Baseline> {
  const start = startsFor(target).find((one) => one.id === id);
  refuseUnless(start, "invalid", m.baseline_start_refused());
  const own = target.versions.map((version) => version.id);
  const taken = await db.target.count({ where: { coalitionId, baselineId: id, id: { notIn: own } } });
  refuseUnless(taken === 0, "conflict", m.target_refused_exists());
  return start;
}

function stillOnTheWay(path: Path): Path["milestones"] {
  const problems = milestoneProblems(path);
  return path.milestones.filter((_, at) => problems[at] === null);
}
