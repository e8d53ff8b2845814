import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { Member } from "../app/domain/coalition/member";
import type { Seat } from "../app/domain/workshop/seat";
import { advance, contribute, facilitate, findSeat, joinByCode, newDevice, openSession, planSession, seatView, type Device, type SeatView } from "../app/domain/workshop/workshop.server";
import { buildCoalition } from "./build";

/** A session with two rooms, open for joining. */
export async function lobby({ rooms = ["Room 1", "Room 2"] } = {}) {
  const people = await buildCoalition();
  const session = await planSession(people.facilitator, { title: "Work that pays", rooms, dotsEach: 3 });
  await openSession(people.facilitator, { session });
  return { ...people, session };
}

/** A device that has no seat yet. */
export function freshDevice(): Device {
  return { id: newDevice(), tokensOf: async () => [] };
}

/** The device that sat down with each token. */
const devices = new Map<string, Device>();

/** The code of an open session, as the facilitator reads it out. */
export async function codeOf(facilitator: Member, session: string): Promise<string> {
  return (await facilitate(facilitator, { session })).code ?? expect.unreachable("The session has no code.");
}

/** A new guest in the smallest room. */
export async function sit(facilitator: Member, session: string, nickname = "Guest"): Promise<Seat> {
  return (await sitWithToken(facilitator, session, nickname)).seat;
}

/** The same, with what the cookie of their device holds. */
export async function sitWithToken(facilitator: Member, session: string, nickname = "Guest"): Promise<{ readonly seat: Seat; readonly token: string }> {
  const { token } = await join(await codeOf(facilitator, session), { nickname });
  return { seat: await seatOf(session, token), token };
}

type From = { readonly nickname?: string; /** What the device's cookie holds. */ readonly token?: string; readonly address?: string };

/** Types a code on the join page. */
export async function join(code: string, { nickname = "Guest", token, address = "192.0.2.1" }: From = {}) {
  const device = deviceWith(token);
  const joined = await joinByCode({ code, nickname, language: "en", device, address });
  devices.set(joined.token, device);
  return joined;
}

/** The device whose cookie holds this token; a new one without. */
export function deviceWith(token?: string): Device {
  return token === undefined ? freshDevice() : { id: devices.get(token)?.id ?? newDevice(), tokensOf: async () => [token] };
}

/** The seat a token opens. */
export async function seatOf(session: string, token: string): Promise<Seat> {
  return (await findSeat(session, token)) ?? expect.unreachable("There is no such seat.");
}

/** Moves on until the stage of that name is open. */
export async function until(facilitator: Member, session: string, key: string): Promise<void> {
  for (let now = await facilitate(facilitator, { session }); now.stage?.plan.key !== key; now = await facilitate(facilitator, { session })) {
    if (now.standing.state === "closed") expect.unreachable(`There is no stage called ${key}.`);
    await advance(facilitator, { session, seen: now.standing.at });
  }
}

/** Adds a note to the question that is open; returns its id as its author sees it. */
export async function write(seat: Seat, text: string): Promise<string> {
  await contribute(seat, { clientKey: randomUUID(), stage: questionOf(await seatView(seat)).stage, text, language: "en" });
  return noteIn(await seatView(seat), text).id;
}

/** The question that is open for a seat. */
export function questionOf(view: SeatView) {
  return view.questions[0] ?? expect.unreachable("No question is open.");
}

/** Every note a seat is shown. */
export function textsIn(view: SeatView): string[] {
  return view.questions.flatMap(({ ideas }) => ideas.flatMap(({ notes }) => notes.map(({ text }) => text)));
}

/** The note with these words, as a seat is shown it. */
export function noteIn(view: SeatView, text: string) {
  const notes = view.questions.flatMap(({ ideas }) => ideas.flatMap((idea) => idea.notes));
  return notes.find((note) => note.text === text) ?? expect.unreachable(`“${text}” is not there.`);
}

/** The idea that has the note with these words in it. */
export function ideaIn(view: SeatView, text: string) {
  const ideas = view.questions.flatMap((question) => question.ideas);
  return ideas.find((idea) => idea.notes.some((note) => note.text === text)) ?? expect.unreachable(`“${text}” is not there.`);
}
