import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { asMember, asSystem } from "../../app/db/work.server";
import type { Member } from "../../app/domain/coalition/member";
import type { Seat } from "../../app/domain/workshop/seat";
import {
  castDots, changeNickname, closeSession, contribute, facilitate, findSeat, groupCard, joinByCode, leaveSeat, letBackIn, movePerson, newDevice, noteMove, openSession,
  planSession, rejoinCode, removePerson, seatView, setDoor, type Device,
} from "../../app/domain/workshop/workshop.server";
import { buildCoalition } from "../build";
import { codeOf, deviceWith, freshDevice, ideaIn, join, lobby, questionOf, seatOf, sitWithToken, textsIn, until, write } from "../build-workshop";
import { refusalOf } from "../refusal";

/** Who sits where, as the facilitator sees it. */
async function seated(facilitator: Member, session: string): Promise<string[][]> {
  const { rooms } = await facilitate(facilitator, { session });
  return rooms.map(({ people }) => people.map(({ nickname }) => nickname));
}

async function roomCalled(facilitator: Member, session: string, name: string): Promise<string> {
  const { rooms } = await facilitate(facilitator, { session });
  return rooms.find((room) => room.name === name)?.id ?? expect.unreachable(`There is no room called ${name}.`);
}

/** Ana and Cleo in room 1, Ben in room 2; the first question is open. `again` is a seat as its device finds it now. */
async function threePeople() {
  const { facilitator, lead, session } = await lobby();
  const [ana, ben, cleo] = [await sitWithToken(facilitator, session, "Ana"), await sitWithToken(facilitator, session, "Ben"), await sitWithToken(facilitator, session, "Cleo")];
  const other = await roomCalled(facilitator, session, "Room 2");
  const again = ({ token }: { token: string }) => seatOf(session, token);
  const move = ({ seat }: { seat: Seat }, room = other) => movePerson(facilitator, { session, person: seat.participantId, room });
  const takeOut = ({ seat }: { seat: Seat }) => removePerson(facilitator, { session, person: seat.participantId });
  return { facilitator, lead, session, ana, ben, cleo, other, again, move, takeOut };
}

describe("moving somebody to another room", () => {
  test("seats them there, with notes that only they could see; what their room has read stays in it", async () => {
    const { facilitator, session, ana, ben, cleo, again, move } = await threePeople();
    await until(facilitator, session, "vision");
    await write(ana.seat, "Open soon");
    await until(facilitator, session, "read");
    await until(facilitator, session, "outcome");
    await write(ana.seat, "Still my own");
    expect(await move(ana)).toEqual({ nickname: "Ana", room: "Room 2" });
    expect(await seated(facilitator, session)).toEqual([["Cleo"], ["Ana", "Ben"]]);

    const moved = await again(ana);
    expect(textsIn(await seatView(moved))).toEqual(["Still my own"]);
    expect(textsIn(await seatView(ben.seat))).toEqual([]);
    await until(facilitator, session, "choose");
    expect(textsIn(await seatView(ben.seat))).toEqual(["Still my own"]);
    const all = await asMember(facilitator, (db) => db.card.findMany({ where: { text: "Open soon" }, select: { roomId: true, removedAt: true } }));
    expect(all).toEqual([{ roomId: cleo.seat.roomId, removedAt: null }]);
  });

  test("is told to them until they say that they know", async () => {
    const { ana, again, move } = await threePeople();
    expect((await seatView(ana.seat)).moved).toBe(false);
    await move(ana);
    const moved = await again(ana);
    expect(await seatView(moved)).toMatchObject({ moved: true, nickname: "Ana", room: { name: "Room 2" } });
    await noteMove(moved);
    expect((await seatView(moved)).moved).toBe(false);
  });

  test("gives their dots back while the vote is open", async () => {
    const { facilitator, session, ana, ben, again, move } = await threePeople();
    await until(facilitator, session, "precondition");
    await write(ana.seat, "Buses");
    await write(ben.seat, "Trains");
    await until(facilitator, session, "dots");
    await castDots(ana.seat, { idea: ideaIn(await seatView(ana.seat), "Buses").key, dots: 3 });
    await move(ana);
    const moved = await again(ana);
    expect((await seatView(moved)).ballot).toEqual({ left: 3, placed: {} });
    expect((await facilitate(facilitator, { session })).rooms.map(({ dots }) => dots)).toEqual([0, 0]);
    await castDots(moved, { idea: ideaIn(await seatView(moved), "Trains").key, dots: 2 });
    expect((await facilitate(facilitator, { session })).rooms.map(({ dots }) => dots)).toEqual([0, 2]);
  });

  test("in the middle of what they send loses and doubles nothing: notes follow them, acts on the first room's ideas are refused", async () => {
    const { facilitator, session, ana, cleo, other, again, move } = await threePeople();
    await until(facilitator, session, "precondition");
    const { stage } = questionOf(await seatView(ana.seat));
    const notes = Array.from({ length: 8 }, (_, number) => ({ clientKey: randomUUID(), stage, text: `Note ${number}`, language: "en" as const }));
    await Promise.all([...notes.map((note) => contribute(ana.seat, note)), move(ana)]);
    await Promise.all(notes.map((note) => contribute(ana.seat, note)));
    const cards = await asMember(facilitator, (db) => db.card.findMany({ where: { participantId: ana.seat.participantId }, select: { roomId: true } }));
    expect(cards).toEqual(notes.map(() => ({ roomId: other })));
    await until(facilitator, session, "group");
    const [first] = notes;
    await contribute(await again(ana), { clientKey: first?.clientKey ?? "", stage, text: "Note 0", language: "en" });
    expect(textsIn(await seatView(await again(ana)))).toHaveLength(8);
    const card = await write(cleo.seat, "In room 1");
    expect(await refusalOf(groupCard(await again(ana), { card, to: "new" }))).toBe("not-found");
  });

  test("is refused where there is no seat, no such room or person, and once the session is closed", async () => {
    const { facilitator, session, ana, ben, cleo, other, move } = await threePeople();
    const elsewhere = await lobby();
    expect(await refusalOf(move(ana, await roomCalled(elsewhere.facilitator, elsewhere.session, "Room 1")))).toBe("not-found");
    expect(await refusalOf(movePerson(facilitator, { session, person: randomUUID(), room: other }))).toBe("not-found");
    const { coalitionId } = facilitator;
    const crowd = Array.from({ length: 29 }, () => ({ coalitionId, sessionId: session, roomId: other, nickname: "One of many" }));
    await asMember(facilitator, (db) => db.participant.createMany({ data: crowd }));
    expect(await refusalOf(move(ana))).toBe("conflict");
    expect(await move(ben, cleo.seat.roomId)).toMatchObject({ nickname: "Ben", room: "Room 1" });
    await closeSession(facilitator, { session });
    expect(await refusalOf(move(ana))).toBe("conflict");
  });
});

describe("taking somebody out", () => {
  test("keeps what their room has read, takes back unread what only they could see, and tells them", async () => {
    const { facilitator, session, ana, cleo, takeOut } = await threePeople();
    await until(facilitator, session, "vision");
    await write(ana.seat, "Read by the room");
    await until(facilitator, session, "outcome");
    await write(ana.seat, "Nobody reads this");
    expect(await takeOut(ana)).toBe("Ana");
    expect(await seated(facilitator, session)).toEqual([["Cleo"], ["Ben"]]);
    expect(await refusalOf(findSeat(session, ana.token))).toBe("gone");
    expect(await refusalOf(contribute(ana.seat, { clientKey: randomUUID(), stage: questionOf(await seatView(cleo.seat)).stage, text: "Too late", language: "en" }))).toBe("signed-out");
    await until(facilitator, session, "choose");
    expect(textsIn(await seatView(cleo.seat))).toEqual([]);
    const [kept] = await asMember(facilitator, (db) => db.card.findMany({ where: { text: "Read by the room" } }));
    expect([kept?.removedAt, kept?.hiddenAt]).toEqual([null, null]);
    expect(await refusalOf(takeOut(ana))).toBe("not-found");
  });

  test("leaves no way back with that phone until the facilitator lets them in again: then to their own seat", async () => {
    const { facilitator, session, ana, ben, takeOut } = await threePeople();
    await takeOut(ana);
    const code = await codeOf(facilitator, session);
    for (const typed of [code, rejoinCode(ben.token)]) expect(await refusalOf(join(typed, { token: ana.token }))).toBe("gone");
    expect(await refusalOf(join(rejoinCode(ana.token)))).toBe("invalid");
    expect((await facilitate(facilitator, { session })).takenOut).toEqual([{ id: ana.seat.participantId, nickname: "Ana" }]);
    expect(await letBackIn(facilitator, { session, person: ana.seat.participantId })).toBe("Ana");
    expect(await findSeat(session, ana.token)).toBeNull();
    const { token } = await join(code, { token: ana.token });
    expect((await seatOf(session, token)).participantId).toBe(ana.seat.participantId);
    expect((await facilitate(facilitator, { session })).takenOut).toEqual([]);
    expect(await refusalOf(letBackIn(facilitator, { session, person: ana.seat.participantId }))).toBe("not-found");
  });

  test("keeps the phone out also when it has forgotten its seat or who it is", async () => {
    const { facilitator, session, ana, takeOut } = await threePeople();
    await takeOut(ana);
    const code = await codeOf(facilitator, session);
    const device = deviceWith(ana.token);
    const sit = (from: Device) => joinByCode({ code, nickname: "Ana", language: "en", device: from, address: "192.0.2.1" });
    expect(await refusalOf(sit({ ...device, tokensOf: async () => [] }))).toBe("gone");
    expect(await refusalOf(sit({ ...device, id: newDevice() }))).toBe("gone");
  });

  test("and moving and the door are the facilitator's alone, in their own coalition, and the record names nobody", async () => {
    const { facilitator, session, ana, ben, other, move, takeOut } = await threePeople();
    const { resident, viewer } = await buildCoalition();
    const { lead: stranger } = await buildCoalition({ name: "Elsewhere" });
    const acts = (member: Member) => [
      () => movePerson(member, { session, person: ana.seat.participantId, room: other }),
      () => removePerson(member, { session, person: ana.seat.participantId }),
      () => setDoor(member, { session, closed: true }),
    ];
    for (const member of [resident, viewer]) for (const act of acts(member)) expect(await refusalOf(Promise.resolve().then<unknown>(act))).toBe("forbidden");
    for (const act of acts(stranger)) expect(await refusalOf(Promise.resolve().then<unknown>(act))).toBe("not-found");
    await move(ana);
    await changeNickname(ana.seat, { nickname: "Anita" });
    await takeOut(ana);
    await leaveSeat(ben.seat);
    const events = await asMember(facilitator, (db) => db.sessionEvent.findMany({ where: { sessionId: session }, orderBy: { seq: "asc" } }));
    expect(events.map(({ kind }) => kind).slice(-4)).toEqual(["person.moved", "person.renamed", "person.removed", "person.left"]);
    expect(JSON.stringify(events.map(({ detail }) => detail))).not.toMatch(new RegExp(`${ana.seat.participantId}|${ben.seat.participantId}|An[ai]`));
  });
});

describe("the door", () => {
  test("lets nobody new in while it is closed, and everyone back to their seat", async () => {
    const { facilitator, session, ana } = await threePeople();
    const code = await codeOf(facilitator, session);
    await setDoor(facilitator, { session, closed: true });
    expect((await facilitate(facilitator, { session })).doorClosed).toBe(true);
    expect(await refusalOf(join(code))).toBe("conflict");
    expect((await join(code, { token: ana.token })).token).toBe(ana.token);
    expect((await seatOf(session, ana.token)).participantId).toBe(ana.seat.participantId);
    await setDoor(facilitator, { session, closed: true });
    await setDoor(facilitator, { session, closed: false });
    await join(code);
    const events = await asMember(facilitator, (db) => db.sessionEvent.findMany({ where: { sessionId: session, kind: { startsWith: "door." } }, orderBy: { seq: "asc" } }));
    expect(events.map(({ kind }) => kind)).toEqual(["door.closed", "door.opened"]);
  });

  test("that closes while people come in lets each of them in whole or not at all", async () => {
    const { facilitator, session } = await lobby();
    const code = await codeOf(facilitator, session);
    const coming = Array.from({ length: 6 }, (_, number) => joinByCode({ code, nickname: `Guest ${number}`, language: "en", device: freshDevice(), address: "192.0.2.1" }));
    const [, ...outcomes] = await Promise.allSettled([setDoor(facilitator, { session, closed: true }), ...coming]);
    const inside = outcomes.filter(({ status }) => status === "fulfilled").length;
    expect((await seated(facilitator, session)).flat()).toHaveLength(inside);
    expect(await refusalOf(join(code))).toBe("conflict");
  });

  test("is there only while a workshop is open", async () => {
    const { facilitator } = await buildCoalition();
    const session = await planSession(facilitator, { title: "Later", rooms: ["A"], dotsEach: 3 });
    expect(await refusalOf(setDoor(facilitator, { session, closed: true }))).toBe("conflict");
    await openSession(facilitator, { session });
    await closeSession(facilitator, { session });
    expect(await refusalOf(setDoor(facilitator, { session, closed: true }))).toBe("conflict");
  });
});

describe("one's own seat", () => {
  test("can be left: notes stay and are opened with all others, the seat is free, and the code leads back to it", async () => {
    const { facilitator, session, ana, cleo } = await threePeople();
    await until(facilitator, session, "outcome");
    await write(ana.seat, "Opened later");
    await leaveSeat(ana.seat);
    expect(await seated(facilitator, session)).toEqual([["Cleo"], ["Ben"]]);
    expect(await findSeat(session, ana.token)).toBeNull();
    expect(textsIn(await seatView(cleo.seat))).toEqual([]);
    await until(facilitator, session, "choose");
    expect(textsIn(await seatView(cleo.seat))).toEqual(["Opened later"]);
    const { token } = await join(await codeOf(facilitator, session), { token: ana.token });
    expect((await seatOf(session, token)).participantId).toBe(ana.seat.participantId);
  });

  test("keeps its dots when it is left, and is not left after the close", async () => {
    const { facilitator, session, ana, ben } = await threePeople();
    await until(facilitator, session, "precondition");
    await write(ana.seat, "Buses");
    await until(facilitator, session, "dots");
    await castDots(ana.seat, { idea: ideaIn(await seatView(ana.seat), "Buses").key, dots: 2 });
    await leaveSeat(ana.seat);
    expect((await facilitate(facilitator, { session })).rooms.map(({ dots }) => dots)).toEqual([2, 0]);
    await closeSession(facilitator, { session });
    expect(await refusalOf(leaveSeat(ben.seat))).toBe("conflict");
  });

  test("goes by another name, which the facilitator sees", async () => {
    const { facilitator, session, ana } = await threePeople();
    await changeNickname(ana.seat, { nickname: "Ana María" });
    expect(await seated(facilitator, session)).toEqual([["Ana María", "Cleo"], ["Ben"]]);
    expect((await seatView(ana.seat)).nickname).toBe("Ana María");
  });
});

describe("the personal code", () => {
  test("leads back to the same seat once, from another device, also while the door is closed", async () => {
    const { facilitator, session, ana } = await threePeople();
    await until(facilitator, session, "vision");
    await write(ana.seat, "My own idea");
    await setDoor(facilitator, { session, closed: true });
    const code = rejoinCode(ana.token);
    const { token } = await join(code.toLowerCase(), { nickname: "Ana" });
    const back = await seatOf(session, token);
    expect(back.participantId).toBe(ana.seat.participantId);
    expect(textsIn(await seatView(back))).toEqual(["My own idea"]);
    expect(await findSeat(session, ana.token)).toBeNull();
    expect(await refusalOf(join(code))).toBe("invalid");
    expect(rejoinCode(token)).not.toBe(code);
  });

  test("used on two devices at once opens one", async () => {
    const { ana } = await threePeople();
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => join(rejoinCode(ana.token))));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("is kept as a hash alone, has ten characters, and is as limited as the other when it is wrong", async () => {
    const { session, ana } = await threePeople();
    const code = rejoinCode(ana.token);
    expect(code).toMatch(/^[ACDEFGHJKMNPQRTWXY34679]{10}$/);
    const rows = await asSystem((db) => db.participant.findMany({ where: { sessionId: session } }));
    expect(JSON.stringify(rows)).not.toContain(code);
    const wrong = await Promise.all(Array.from({ length: 62 }, () => refusalOf(join("AAAAAAAAAA", { address: "192.0.2.9" }))));
    expect(wrong.filter((reason) => reason === "limited")).toHaveLength(2);
    expect(await seatOf(session, (await join(code, { address: "192.0.2.9" })).token)).toMatchObject({ participantId: ana.seat.participantId });
  });
});
