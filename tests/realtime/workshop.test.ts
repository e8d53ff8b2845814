import { randomUUID } from "node:crypto";
import pg from "pg";
import { expect, test } from "vitest";
import type { Member } from "../../app/domain/coalition/member";
import type { Seat } from "../../app/domain/workshop/seat";
import { reachesSeat, sessionTopic } from "../../app/domain/workshop/topic";
import {
  advance, askHelp, castDots, contribute, extendClock, facilitate, findSeat, goBack, joinByCode, movePerson, openSession, planSession, removePerson, seatView, setDoor,
} from "../../app/domain/workshop/workshop.server";
import { buildCoalition } from "../build";
import { freshDevice } from "../build-workshop";
import { refusalOf } from "../refusal";

/** Two people in two rooms of a session that has just started. */
async function running() {
  const { facilitator } = await buildCoalition();
  const session = await planSession(facilitator, { title: "Work that pays", rooms: ["Room 1", "Room 2"], dotsEach: 3 });
  await openSession(facilitator, { session });
  const { code } = await facilitate(facilitator, { session });
  const [ana, ben] = [await sit(session, code ?? ""), await sit(session, code ?? "")];
  await advance(facilitator, { session, seen: -1 });
  return { facilitator, session, ana, ben };
}

async function sit(session: string, code: string): Promise<Seat> {
  const { token } = await joinByCode({ code, nickname: "Guest", language: "en", device: freshDevice(), address: "192.0.2.1" });
  return (await findSeat(session, token)) ?? expect.unreachable("The seat that was just taken is not there.");
}

/** The topics PostgreSQL announces while `work` is done. */
async function announced({ coalitionId }: Member, work: () => Promise<unknown>): Promise<string[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  const topics: string[] = [];
  client.on("notification", ({ payload = "" }) => {
    const notice: { coalition: string; topic: string } = JSON.parse(payload);
    if (notice.coalition === coalitionId) topics.push(notice.topic);
  });
  await client.connect();
  await client.query("listen changes");
  await work();
  // What was committed before this answer is announced before it.
  await client.query("select 1");
  await client.end();
  return topics;
}

async function write(seat: Seat, text: string): Promise<void> {
  const [question] = (await seatView(seat)).questions;
  await contribute(seat, { clientKey: randomUUID(), stage: question?.stage ?? "", text, language: "en" });
}

const tells = (topics: string[], seat: Seat) => topics.some((topic) => reachesSeat(topic, seat));

test("a private note is announced to facilitators alone, an open one to its room", async () => {
  const { facilitator, session, ana, ben } = await running();
  const hidden = await announced(facilitator, () => write(ana, "A place where work pays"));
  expect([hidden.length, tells(hidden, ana), tells(hidden, ben)]).toEqual([1, false, false]);
  expect(hidden.every((topic) => topic.startsWith(`${sessionTopic(session)}.`))).toBe(true);
  for (const seen of [0, 1]) await advance(facilitator, { session, seen });
  const shown = await announced(facilitator, () => write(ana, "One more, in the open"));
  expect([tells(shown, ana), tells(shown, ben)]).toEqual([true, false]);
});

test("the clock and the stage are announced to every room", async () => {
  const { facilitator, session, ana, ben } = await running();
  for (const act of [() => extendClock(facilitator, { session, minutes: 2 }), () => advance(facilitator, { session, seen: 0 }), () => goBack(facilitator, { session, seen: 1 })]) {
    const topics = await announced(facilitator, act);
    expect([tells(topics, ana), tells(topics, ben)]).toEqual([true, true]);
  }
});

test("who is moved or taken out is told where they sit, the other room is not; the door concerns facilitators alone", async () => {
  const { facilitator, session, ana, ben } = await running();
  const person = ana.participantId;
  const moved = await announced(facilitator, () => movePerson(facilitator, { session, person, room: ben.roomId }));
  expect([tells(moved, ana), tells(moved, ben)]).toEqual([true, false]);
  const there = { ...ana, roomId: ben.roomId };
  const taken = await announced(facilitator, () => removePerson(facilitator, { session, person }));
  expect([tells(taken, there), tells(taken, ana)]).toEqual([true, false]);
  const door = await announced(facilitator, () => setDoor(facilitator, { session, closed: true }));
  expect([door.length, tells(door, ana), tells(door, ben)]).toEqual([1, false, false]);
});

test("what was refused announces nothing", async () => {
  const { facilitator, session, ana } = await running();
  const topics = await announced(facilitator, async () => {
    expect(await refusalOf(advance(facilitator, { session, seen: 7 }))).toBe("stale");
    expect(await refusalOf(castDots(ana, { idea: `card:${randomUUID()}`, dots: 1 }))).toBe("conflict");
  });
  expect(topics).toEqual([]);
});

test("a call for help is announced once, however often it is pressed", async () => {
  const { facilitator, ana, ben } = await running();
  const topics = await announced(facilitator, () => Promise.all([askHelp(ana), askHelp(ana), askHelp(ana)]));
  expect([topics.length, tells(topics, ben)]).toEqual([1, false]);
});
