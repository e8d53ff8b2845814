import { locale, m, type Locale } from "~/content/messages";
import { asMember, type Db } from "~/db/work.server";
import { tell } from "~/domain/activity/activity.server";
import { toldMeasure } from "~/domain/baseline/told-measure";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { oneAtATime } from "./one-at-a-time.server";
import { reachProblems } from "../status/reach";
import { newestAfter, seriesOf } from "../released/series.server";
import type { Baseline, Indicator, ReleasedValue } from "../target";
import { reachWords, startOf } from "../target.form";
import { baselineOf, indicatorOf } from "./target-of-rows";
import { isId, withPlace } from "./target-rows.server";

/** What a target can start from: the frozen number and what it measures. */
export type StartingPoint = {
  readonly baseline: Baseline;
  readonly indicator: Indicator;
  /** The newest released number, where it is newer than the baseline. */
  readonly newest: ReleasedValue | null;
};

type Proposal = {
  readonly baseline: string;
  /** In the measure's own unit. */
  readonly value: number;
  readonly year: number;
  readonly rationale?: string | undefined;
  /** Of the rationale; that of the page when absent. */
  readonly language?: Locale | undefined;
  /** The year it is proposed in; this one, but for what is told of the past. */
  readonly thisYear?: number;
};

/** Proposes where a frozen number should be by a year. Refused when the baseline is not here, was replaced, or has a target
 *  already, and when the value or year cannot be. Returns the target's id. It stands once somebody else agrees. */
export function proposeTarget(member: Member, { baseline, value, year, rationale = "", language = locale(), thisYear }: Proposal): Promise<{ readonly id: string }> {
  allow(member, "target:propose");
  return asMember(member, async (db) => {
    await oneAtATime(db, (await startingPointIn(db, member, baseline)).indicator.id);
    const start = await startingPointIn(db, member, baseline);
    refuseUnreachable(start, { value, year, thisYear });
    const { coalitionId } = member;
    const { id } = await db.target.create({
      data: { coalitionId, baselineId: baseline, indicatorId: start.indicator.id, value, dueYear: year, rationale, language, proposedById: member.accountId },
      select: { id: true },
    });
    await tell(db, member, "target.proposed", { kind: "target", id }, { ...toldMeasure(start.indicator), value, year });
    return { id };
  });
}

/** The baseline a new target would start from, and what was released since; refused when there is none, or it has a target
 *  already. */
export async function startingPoint(member: Member, { baseline }: { readonly baseline: string }): Promise<StartingPoint> {
  allow(member, "target:propose");
  const found = await asMember(member, (db) => startingPointIn(db, member, baseline));
  const seriesFor = await seriesOf(member, [found.indicator]);
  return { ...found, newest: newestAfter(found.baseline.year, seriesFor(found.indicator)) };
}

/** Baselines that nobody has set a target for yet, by name. Superseded ones and pairs of numbers are left out. */
export function listStartingPoints(member: Member): Promise<readonly Start[]> {
  allow(member, "coalition:read");
  return asMember(member, async (db) => {
    const rows = await db.baseline.findMany({
      where: { coalitionId: member.coalitionId, value2: null, targets: { none: {} }, supersededBy: { none: {} } },
      include: { indicator: { include: withPlace } },
      orderBy: { indicator: { name: "asc" } },
    });
    return rows.map((row) => ({ baseline: baselineOf(row, row.indicator), indicator: indicatorOf(row.indicator) }));
  });
}

/** Refuses a value or year that cannot be, in the words of the form. */
export function refuseUnreachable({ baseline, indicator }: Start, { value, year, thisYear = new Date().getFullYear() }: Wished): void {
  const start = startOf({ baseline, indicator, newest: null });
  const [problem] = reachProblems({ ...start, path: { baseline, goal: { value, year }, milestones: [] }, thisYear });
  refuseUnless(!problem, "invalid", problem ? reachWords(problem, start) : "");
}

type Wished = { readonly value: number; readonly year: number; readonly thisYear?: number | undefined };
type Start = Omit<StartingPoint, "newest">;

async function startingPointIn(db: Db, { coalitionId }: Member, id: string): Promise<Start> {
  refuseUnless(isId(id), "not-found", m.target_baseline_not_found());
  const row = await db.baseline.findFirst({
    where: { coalitionId, id },
    include: { indicator: { include: withPlace }, supersededBy: { select: { id: true } }, targets: { select: { id: true } } },
  });
  refuseUnless(row !== null, "not-found", m.target_baseline_not_found());
  refuseUnless(row.supersededBy.length === 0, "conflict", m.target_refused_superseded());
  refuseUnless(row.targets.length === 0, "conflict", m.target_refused_exists());
  refuseUnless(row.value2 === null, "invalid", m.target_refused_pair());
  return { baseline: baselineOf(row, row.indicator), indicator: indicatorOf(row.indicator) };
}
