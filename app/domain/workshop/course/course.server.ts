import { z } from "zod";
import { languageOf } from "~/content/language";
import { m, type Locale } from "~/content/messages";
import type { Db, Tenant } from "~/db/work.server";
import { refuseUnless } from "~/domain/refusal";
import type { Clock } from "../clock/clock";
import { planned, type Answers, type PlannedStage } from "../template";
import { standingOf, type Standing } from "../workshop";

export type CourseStage = {
  readonly id: string;
  readonly position: number;
  readonly plan: PlannedStage;
  readonly minutes: number;
  /** What is asked, in both languages; empty for stages that ask nothing. */
  readonly question: { readonly en: string; readonly es: string };
  /** Which answers its notes are; only writing stages have notes. */
  readonly answers: Answers | null;
  readonly revealed: boolean;
  readonly ballotKey: Uint8Array | null;
};

/** A session as a sequence of stages, and where it stands in it. */
export type Course = {
  readonly id: string;
  readonly title: string;
  /** In which language the title is; null where nobody can tell. */
  readonly language: Locale | null;
  readonly code: string | null;
  readonly dotsEach: number;
  readonly version: number;
  readonly createdById: string;
  /** Nobody new comes in. */
  readonly doorClosed: boolean;
  readonly standing: Standing;
  readonly clock: Clock | null;
  readonly stages: readonly CourseStage[];
};

/** The session of that id in this coalition. Refuses "not-found". */
export async function course(db: Db, { coalitionId }: Tenant, id: string): Promise<Course> {
  refuseUnless(z.uuid().safeParse(id).success, "not-found", m.workshop_not_there());
  const row = await db.workshopSession.findFirst({ where: { coalitionId, id }, include: { stages: { orderBy: { position: "asc" } } } });
  refuseUnless(row !== null, "not-found", m.workshop_not_there());
  return courseOf(row);
}

/** What the tables know of a session. */
export type SessionRow = {
  readonly id: string;
  readonly title: string;
  readonly language: string | null;
  readonly code: string | null;
  readonly dotsEach: number;
  readonly version: number;
  readonly createdById: string;
  readonly doorClosedAt: Date | null;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly currentStage: number;
  readonly endsAt: Date | null;
  readonly pausedRemainingMs: number | null;
  /** By position. */
  readonly stages: readonly StageRow[];
};

/** A session's rows as a course. */
export function courseOf(row: SessionRow): Course {
  const { id, title, code, dotsEach, version, createdById } = row;
  return { id, title, language: languageOf(row.language), code, dotsEach, version, createdById, doorClosed: row.doorClosedAt !== null, standing: standingOf(row), clock: clockOf(row), stages: row.stages.map(stageOf) };
}

/** The same, held still until the transaction ends: a stage cannot change under a note or a dot that is being saved.
 *  Many people may hold it at once; a facilitator's move waits for them, they wait for it. */
export async function steadyCourse(db: Db, tenant: Tenant, id: string): Promise<Course> {
  await holdCourse(db, tenant, id);
  return course(db, tenant, id);
}

/** Holds a session still until the transaction ends. What is asked afterwards is what stands. */
export async function holdCourse(db: Db, { coalitionId }: Tenant, id: string): Promise<void> {
  refuseUnless(z.uuid().safeParse(id).success, "not-found", m.workshop_not_there());
  await db.$queryRaw`select 1 from workshop_session where coalition_id = ${coalitionId}::uuid and id = ${id}::uuid for share`;
}

/** The same in one's turn at `what`, still in one question: it stands before everything that two hundred people do. */
export async function holdCourseInTurn(db: Db, { coalitionId }: Tenant, { id, what }: { readonly id: string; readonly what: string }): Promise<void> {
  refuseUnless(z.uuid().safeParse(id).success, "not-found", m.workshop_not_there());
  await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${what}, 0)) from workshop_session where coalition_id = ${coalitionId}::uuid and id = ${id}::uuid for share`;
}

/** The same for one change at a time. */
export async function lockedCourse(db: Db, tenant: Tenant, id: string): Promise<Course> {
  const before = await course(db, tenant, id);
  await db.$queryRaw`select 1 from workshop_session where coalition_id = ${tenant.coalitionId}::uuid and id = ${before.id}::uuid for update`;
  return course(db, tenant, id);
}

/** The stage that is open now, null before the first and after the last. */
export function current({ standing, stages }: Course): CourseStage | null {
  return standing.state === "running" ? (stages[standing.at] ?? null) : null;
}

/** The writing stages whose notes a stage works on; its own for a writing stage. */
export function questionsOf({ stages }: Course, stage: CourseStage): readonly CourseStage[] {
  return stages.filter(({ answers }) => answers !== null && stage.plan.about.includes(answers));
}

function clockOf({ endsAt, pausedRemainingMs }: { endsAt: Date | null; pausedRemainingMs: number | null }): Clock | null {
  if (pausedRemainingMs !== null) return { running: false, remaining: pausedRemainingMs };
  return endsAt === null ? null : { running: true, endsAt };
}

type StageRow = {
  readonly id: string;
  readonly position: number;
  readonly key: string;
  readonly minutes: number;
  readonly promptEn: string;
  readonly promptEs: string;
  readonly revealedAt: Date | null;
  readonly ballotKey: Uint8Array | null;
};

function stageOf({ id, position, key, minutes, promptEn, promptEs, revealedAt, ballotKey }: StageRow): CourseStage {
  const plan = planned(key);
  const answers = plan.kind === "write" ? (plan.about[0] ?? null) : null;
  return { id, position, plan, minutes, question: { en: promptEn, es: promptEs }, answers, revealed: revealedAt !== null, ballotKey };
}
