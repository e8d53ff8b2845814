import { m } from "~/content/messages";
import { asMember, type Db } from "~/db/work.server";
import { tell } from "~/domain/activity/activity.server";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { destroyBallot, openBallot } from "../board/ballot.server";
import { extend, left as timeLeft, minute, pause, resume, start, type Clock } from "../clock/clock";
import { course, current, lockedCourse, questionsOf, type Course } from "../course/course.server";
import { record } from "../course/record.server";
import { back, next, opensNotes, type Standing } from "../workshop";

type Seen = { readonly session: string; /** The stage the facilitator was looking at. */ readonly seen: number };

/** Lets people join, by the code it was prepared with. Refuses "conflict" when it was opened before. */
export function openSession(member: Member, { session }: { session: string }): Promise<void> {
  allow(member, "workshop:run");
  return asMember(member, async (db) => {
    const { id, title } = await course(db, member, session);
    const { count } = await db.workshopSession.updateMany({
      where: { coalitionId: member.coalitionId, id, openedAt: null },
      data: { openedAt: new Date(), version: { increment: 1 } },
    });
    refuseUnless(count === 1, "conflict", m.workshop_already_open());
    await record(db, member, { session: id, kind: "session.opened" });
    await tell(db, member, "workshop.opened", { kind: "workshop", id }, { text: title });
  });
}

/** One stage on, for all rooms at once; after the last one the session closes. Opens notes and dots where the next
 *  stage needs them. Refuses "stale" when someone else moved first. */
export function advance(member: Member, { session, seen }: Seen): Promise<void> {
  allow(member, "workshop:run");
  return asMember(member, async (db) => {
    const now = await course(db, member, session);
    const to = next(now.standing, now.stages.length);
    refuseUnless(to !== null && now.standing.state !== "planned", "conflict", m.workshop_no_further());
    await move(db, member, { now, to, seen });
    const left = current(now);
    if (left?.plan.kind === "vote") await destroyBallot(db, member, left);
    if (to.state === "closed") await freeze(db, member, now);
    else await prepare(db, member, { ...now, standing: to });
  });
}

/** One stage back. Nothing is deleted: notes, groups, dots and decisions stay as they are. */
export function goBack(member: Member, { session, seen }: Seen): Promise<void> {
  allow(member, "workshop:run");
  return asMember(member, async (db) => {
    const now = await course(db, member, session);
    const to = back(now.standing);
    refuseUnless(to !== null, "conflict", m.workshop_no_further());
    await move(db, member, { now, to, seen });
    await prepare(db, member, { ...now, standing: to });
  });
}

/** Ends the session from any stage. Everything is kept; the notes lose their authors for good. */
export function closeSession(member: Member, { session }: { session: string }): Promise<void> {
  allow(member, "workshop:run");
  return asMember(member, async (db) => {
    const now = await course(db, member, session);
    refuseUnless(now.standing.state === "running" || now.standing.state === "lobby", "conflict", m.workshop_no_further());
    await move(db, member, { now, to: { state: "closed", at: now.standing.at }, seen: now.standing.at });
    await freeze(db, member, now);
  });
}

/** Opens the notes of a question before the next stage would. */
export function reveal(member: Member, { session, stage }: { session: string; stage: string }): Promise<void> {
  allow(member, "workshop:run");
  return asMember(member, async (db) => {
    const now = await course(db, member, session);
    refuseUnless(now.standing.state === "running", "conflict", m.workshop_not_running());
    const asked = now.stages.find(({ id, position, answers }) => id === stage && answers !== null && position <= now.standing.at);
    refuseUnless(asked !== undefined, "not-found", m.workshop_not_there());
    await openNotes(db, member, now, [asked.id]);
  });
}

export function pauseClock(member: Member, { session }: { session: string }): Promise<void> {
  return setClock(member, { session, kind: "clock.paused", change: pause });
}

export function resumeClock(member: Member, { session }: { session: string }): Promise<void> {
  return setClock(member, { session, kind: "clock.resumed", change: resume });
}

/** Adds minutes; two people pressing at once both count. */
export function extendClock(member: Member, { session, minutes }: { session: string; minutes: number }): Promise<void> {
  return setClock(member, { session, kind: "clock.extended", change: (clock, now) => extend(clock, minutes, now) });
}

type ClockChange = { session: string; kind: string; change: (clock: Clock, now: Date) => Clock };

function setClock(member: Member, { session, kind, change }: ClockChange): Promise<void> {
  allow(member, "workshop:run");
  return asMember(member, async (db) => {
    const { id, clock, standing } = await lockedCourse(db, member, session);
    refuseUnless(standing.state === "running" && clock !== null, "conflict", m.workshop_not_running());
    const now = new Date();
    const changed = change(clock, now);
    await db.workshopSession.update({ where: { coalitionId_id: { coalitionId: member.coalitionId, id } }, data: { ...clockRow(changed), version: { increment: 1 } } });
    await record(db, member, { session: id, kind, detail: { left: timeLeft(changed, now) } });
  });
}

function clockRow(clock: Clock) {
  return clock.running ? { endsAt: clock.endsAt, pausedRemainingMs: null } : { endsAt: null, pausedRemainingMs: clock.remaining };
}

/** Moves the row only if it still stands where the facilitator saw it. */
async function move(db: Db, member: Member, { now, to, seen }: { now: Course; to: Standing; seen: number }): Promise<void> {
  const minutes = to.state === "running" ? (now.stages[to.at]?.minutes ?? 0) : 0;
  const clock = to.state === "running" ? clockRow(start(minutes * minute, new Date())) : { endsAt: null, pausedRemainingMs: null };
  const closing = to.state === "closed" ? { closedAt: new Date(), codeHash: null } : {};
  const { count } = await db.workshopSession.updateMany({
    where: { coalitionId: member.coalitionId, id: now.id, currentStage: seen, openedAt: { not: null }, closedAt: null },
    data: { currentStage: to.at, ...clock, ...closing, version: { increment: 1 } },
  });
  refuseUnless(count === 1, "stale", m.workshop_mixed_people());
  await record(db, member, { session: now.id, kind: "stage.entered", detail: { from: seen, to: to.at, state: to.state } });
}

/** What must be true when a stage begins: its notes are open, its ballot is ready. */
async function prepare(db: Db, member: Member, now: Course): Promise<void> {
  const stage = current(now);
  if (stage === null) return;
  if (opensNotes(stage.plan.kind)) await openNotes(db, member, now, questionsOf(now, stage).map(({ id }) => id));
  if (stage.plan.kind === "vote" && stage.ballotKey === null) await openBallot(db, member, stage);
}

async function openNotes(db: Db, member: Member, { id }: Course, stages: string[]): Promise<void> {
  const { count } = await db.workshopStage.updateMany({
    where: { coalitionId: member.coalitionId, sessionId: id, id: { in: stages }, revealedAt: null },
    data: { revealedAt: new Date() },
  });
  if (count > 0) await record(db, member, { session: id, kind: "notes.opened", detail: { stages } });
}

/** Closing cuts every thread from a note or a dot to a person, and from a seat to the device it was taken with. */
async function freeze(db: Db, member: Member, { id, title, stages }: Course): Promise<void> {
  const { coalitionId } = member;
  await db.participant.updateMany({ where: { coalitionId, sessionId: id }, data: { takenOnHash: null, heldOnHash: null, sharingAt: null } });
  for (const stage of stages) if (stage.ballotKey !== null) await destroyBallot(db, member, stage);
  await db.card.updateMany({ where: { coalitionId, stageId: { in: stages.map((stage) => stage.id) } }, data: { participantId: null } });
  await tell(db, member, "workshop.closed", { kind: "workshop", id }, { text: title });
}
