import { m, type Locale } from "~/content/messages";
import { asMember, type Db } from "~/db/work.server";
import { tell } from "~/domain/activity/activity.server";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { appendNode } from "~/domain/theory/theory.server";
import type { Outcome } from "../board/board";
import { course, lockedCourse, type Course } from "../course/course.server";
import { record } from "../course/record.server";
import { answerHandOver } from "./hand-over.server";
import { roomRows, shownIdeas } from "../board/room-rows.server";
import type { Answers } from "../template";

const sourceKind = "group" as const;

/** A decision of a room, on its way to the theory-of-change worksheet. */
export type Result = {
  readonly decision: string;
  readonly group: string;
  readonly room: string;
  readonly roomId: string;
  readonly answers: Answers;
  readonly outcome: Outcome;
  readonly text: string;
  /** In which language the room wrote it; absent where nobody can tell. */
  readonly language?: Locale | null;
  readonly reason: string;
  readonly dots: number | null;
  /** It arrived there before; it cannot arrive twice. */
  readonly inWorksheet: boolean;
};

/** Where the results of a session are on their way: `running` while it is not over; `mine` until who ran it gives them away;
 *  `given` while they wait for who may put them into the worksheet; `answered` once those have. */
export type Way = "running" | "mine" | "given" | "answered";

/** What the rooms of a session decided, room by room, for choosing what goes to the worksheet. */
export function listResults(member: Member, { session }: { session: string }): Promise<{ readonly title: string; readonly way: Way; readonly results: readonly Result[] }> {
  return asMember(member, async (db) => {
    const now = await course(db, member, session);
    const given = await db.workshopHandover.findUnique({ where: { coalitionId_sessionId: { coalitionId: member.coalitionId, sessionId: now.id } }, select: { answeredAt: true } });
    return { title: now.title, way: wayOf(now, given), results: await resultsOf(db, member, now) };
  });
}

function wayOf({ standing }: Course, given: { readonly answeredAt: Date | null } | null): Way {
  if (standing.state !== "closed") return "running";
  if (given === null) return "mine";
  return given.answeredAt === null ? "given" : "answered";
}

type Take = { readonly decision: string; readonly text: string };

/** Adds the chosen results to the worksheet, each with its origin; nothing that stands there is touched. All arrive or
 *  none. Returns how many. Refuses "not-found" for what no room of this session kept; skips what arrived before. */
export function harvest(member: Member, { session, take }: { session: string; take: readonly Take[] }): Promise<number> {
  allow(member, "workshop:accept");
  return asMember(member, async (db) => {
    const now = await lockedCourse(db, member, session);
    const results = await resultsOf(db, member, now);
    const chosen = take.map(({ decision, text }) => {
      const result = results.find((one) => one.decision === decision && one.outcome === "kept");
      refuseUnless(result !== undefined, "not-found", m.workshop_not_there());
      return { ...result, text: text.trim() || result.text };
    });
    const fresh = chosen.filter(({ inWorksheet }) => !inWorksheet);
    for (const result of fresh) await appendNode(db, member, nodeOf(now, result));
    if (fresh.length > 0) await harvested(db, member, { now, groups: fresh.map(({ group }) => group) });
    return fresh.length;
  });
}

function nodeOf({ id, title, language: titled }: Course, { answers, text, language, group, room, roomId }: Result) {
  return {
    kind: answers,
    text,
    ...(language && { language }),
    origin: { sourceKind, sourceId: group, sessionId: id, roomId, label: m.workshop_origin({ session: title, room }), language: titled },
  };
}

async function harvested(db: Db, member: Member, { now, groups }: { now: Course; groups: string[] }): Promise<void> {
  await db.workshopSession.update({ where: { coalitionId_id: { coalitionId: member.coalitionId, id: now.id } }, data: { harvestedAt: new Date() } });
  await answerHandOver(db, member, now.id);
  await record(db, member, { session: now.id, kind: "results.accepted", detail: { groups }, reaches: "facilitators" });
  await tell(db, member, "workshop.harvested", { kind: "workshop", id: now.id }, { text: now.title, count: groups.length });
}

async function resultsOf(db: Db, member: Member, now: Course): Promise<readonly Result[]> {
  const { coalitionId } = member;
  const rooms = await db.workshopRoom.findMany({ where: { coalitionId, sessionId: now.id }, orderBy: { position: "asc" }, select: { id: true, name: true } });
  const asked = now.stages.filter(({ answers }) => answers !== null);
  const rows = await roomRows(db, member, { rooms: rooms.map(({ id }) => id), stages: asked.map(({ id }) => id) });
  const arrived = await db.provenance.findMany({ where: { coalitionId, sessionId: now.id, sourceKind }, select: { sourceId: true } });
  const there = new Set(arrived.map(({ sourceId }) => sourceId));
  return rooms.flatMap((room) =>
    asked.flatMap((question) =>
      shownIdeas(rows, { now, room: room.id, question, reader: null }).flatMap(({ decision, tally }) =>
        decision === null || question.answers === null
          ? []
          : [{
              decision: decision.id,
              group: decision.group,
              room: room.name,
              roomId: room.id,
              answers: question.answers,
              outcome: decision.outcome,
              text: decision.text,
              language: decision.language ?? null,
              reason: decision.reason,
              dots: tally?.dots ?? null,
              inWorksheet: there.has(decision.group),
            }],
      ),
    ),
  );
}
