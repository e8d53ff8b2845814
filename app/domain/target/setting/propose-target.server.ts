import { m } from "~/content/messages";
import { asMember, type Db } from "~/db/work.server";
import { tell } from "~/domain/activity/activity.server";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { oneAtATime } from "./one-at-a-time.server";
import { reachProblems } from "../status/reach";
import type { Baseline, Indicator } from "../target";
import { reachWords } from "../target.form";
import { baselineOf, indicatorOf, isId, withPlace } from "./target-rows.server";

/** What a target can start from: the frozen number and what it measures. */
export type StartingPoint = { readonly baseline: Baseline; readonly indicator: Indicator };

type Proposal = {
  readonly baseline: string;
  /** In the measure's own unit. */
  readonly value: number;
  readonly year: number;
  readonly rationale?: string | undefined;
};

/** Proposes where a frozen number should be by a year. Refused when the baseline is not here, was replaced, or has a target
 *  already, and when the value or year cannot be. Returns the target's id. It stands once somebody else agrees. */
export function proposeTarget(member: Member, { baseline, value, year, rationale = "" }: Proposal): Promise<{ readonly id: string }> {
  allow(member, "target:propose");
  return asMember(member, async (db) => {
    await oneAtATime(db, (await startingPointIn(db, member, baseline)).indicator.id);
    const start = await startingPointIn(db, member, baseline);
    refuseUnreachable(start, { value, year });
    const { coalitionId } = member;
    const { id } = await db.target.create({
      data: { coalitionId, baselineId: baseline, indicatorId: start.indicator.id, value, dueYear: year, rationale, proposedById: member.accountId },
      select: { id: true },
    });
    await tell(db, member, "target.proposed", { kind: "target", id }, { text: start.indicator.name, value, year });
    return { id };
  });
}

/** The baseline a new target would start from; refused when there is none, or it has a target already. */
export function startingPoint(member: Member, { baseline }: { readonly baseline: string }): Promise<StartingPoint> {
  allow(member, "target:propose");
  return asMember(member, (db) => startingPointIn(db, member, baseline));
}

/** Baselines that nobody has set a target for yet, by name. Superseded ones and pairs of numbers are left out. */
export function listStartingPoints(member: Member): Promise<readonly StartingPoint[]> {
  allow(member, "coalition:read");
  return asMember(member, async (db) => {
    const rows = await db.baseline.findMany({
      where: { coalitionId: member.coalitionId, value2: null, targets: { none: {} }, supersededBy: { none: {} } },
      include: { indicator: { include: withPlace } },
      orderBy: { indicator: { name: "asc" } },
    });
    return rows.map((row) => ({ baseline: baselineOf(row), indicator: indicatorOf(row.indicator) }));
  });
}

/** Refuses a value or year that cannot be, in the words of the form. */
export function refuseUnreachable({ baseline, indicator }: StartingPoint, wish: { readonly value: number; readonly year: number }): void {
  const { direction, unit } = indicator;
  const [problem] = reachProblems({ path: { baseline, goal: wish, milestones: [] }, direction, unit });
  refuseUnless(!problem, "invalid", problem ? reachWords(problem, { baseline, direction, unit }) : "");
}

async function startingPointIn(db: Db, { coalitionId }: Member, id: string): Promise<StartingPoint> {
  refuseUnless(isId(id), "not-found", m.target_baseline_not_found());
  const row = await db.baseline.findFirst({
    where: { coalitionId, id },
    include: { indicator: { include: withPlace }, supersededBy: { select: { id: true } }, targets: { select: { id: true } } },
  });
  refuseUnless(row !== null, "not-found", m.target_baseline_not_found());
  refuseUnless(row.supersededBy.length === 0, "conflict", m.target_refused_superseded());
  refuseUnless(row.targets.length === 0, "conflict", m.target_refused_exists());
  refuseUnless(row.value2 === null, "invalid", m.target_refused_pair());
  return { baseline: baselineOf(row), indicator: indicatorOf(row.indicator) };
}
