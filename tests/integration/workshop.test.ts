import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { asMember, asSystem } from "../../app/db/work.server";
import type { Member } from "../../app/domain/coalition/member";
import { theory } from "../../app/domain/theory/theory.server";
import type { Seat } from "../../app/domain/workshop/seat";
import {
  advance, askHelp, castDots, closeSession, contribute, decide, editCard, extendClock, facilitate, findSeat, goBack, groupCard, harvest, joinByCode,
  listResults, nameGroup, openRooms, openSession, pauseClock, planSession, removeCard, resumeClock, reveal, seatView, setHidden, type SeatView,
} from "../../app/domain/workshop/workshop.server";
import { buildCoalition } from "../build";
import { refusalOf } from "../refusal";

/** A session with two rooms, open for joining. */
async function lobby({ rooms = ["Room 1", "Room 2"] } = {}) {
  const people = await buildCoalition();
  const session = await planSession(people.facilitator, { title: "Work that pays", rooms, dotsEach: 3 });
  await openSession(people.facilitator, { session });
  return { ...people, session };
}

/** A device that has no seat yet. */
const noSeat = async () => null;

async function codeOf(facilitator: Member, session: string): Promise<string> {
  return (await facilitate(facilitator, { session })).code ?? expect.unreachable("The session has no code.");
}

async function sit(facilitator: Member, session: string, nickname = "Guest"): Promise<Seat> {
  const code = await codeOf(facilitator, session);
  const { token } = await joinByCode({ code, nickname, language: "en", tokenOf: noSeat, address: "192.0.2.1" });
  return (await findSeat(session, token)) ?? expect.unreachable("The seat that was just taken is not there.");
}

/** Moves on until the stage of that name is open. */
async function until(facilitator: Member, session: string, key: string): Promise<void> {
  for (let now = await facilitate(facilitator, { session }); now.stage?.plan.key !== key; now = await facilitate(facilitator, { session })) {
    if (now.standing.state === "closed") expect.unreachable(`There is no stage called ${key}.`);
    await advance(facilitator, { session, seen: now.standing.at });
  }
}

/** Adds a note to the question that is open; returns its id as its author sees it. */
async function write(seat: Seat, text: string): Promise<string> {
  await contribute(seat, { clientKey: randomUUID(), stage: questionOf(await seatView(seat)).stage, text, language: "en" });
  return noteIn(await seatView(seat), text).id;
}

function questionOf(view: SeatView) {
  return view.questions[0] ?? expect.unreachable("No question is open.");
}

function textsIn(view: SeatView): string[] {
  return view.questions.flatMap(({ ideas }) => ideas.flatMap(({ notes }) => notes.map(({ text }) => text)));
}

function noteIn(view: SeatView, text: string) {
  const notes = view.questions.flatMap(({ ideas }) => ideas.flatMap((idea) => idea.notes));
  return notes.find((note) => note.text === text) ?? expect.unreachable(`“${text}” is not there.`);
}

function ideaIn(view: SeatView, text: string) {
  const ideas = view.questions.flatMap((question) => question.ideas);
  return ideas.find((idea) => idea.notes.some((note) => note.text === text)) ?? expect.unreachable(`“${text}” is not there.`);
}

describe("joining", () => {
  test("takes a code and a nickname; the database keeps only hashes of code and seat", async () => {
    const { facilitator, session } = await lobby();
    const code = await codeOf(facilitator, session);
    const { token } = await joinByCode({ code: code.toLowerCase(), nickname: "Ana", language: "es", tokenOf: noSeat, address: "192.0.2.1" });
    const seat = await findSeat(session, token);
    expect(seat?.sessionId).toBe(session);
    const rows = await asSystem((db) => db.participant.findMany({ where: { sessionId: session } }));
    expect(rows).toMatchObject([{ nickname: "Ana", locale: "es", accountId: null }]);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(await findSeat(session, rows[0]?.tokenHash ?? "")).toBeNull();
  });

  test("the same device comes back to its seat", async () => {
    const { facilitator, session } = await lobby();
    const code = await codeOf(facilitator, session);
    const first = await joinByCode({ code, nickname: "Ana", language: "es", tokenOf: noSeat, address: "192.0.2.1" });
    const again = await joinByCode({ code, nickname: "Ana María", language: "en", tokenOf: async () => first.token, address: "192.0.2.1" });
    expect(again.token).toBe(first.token);
    const { rooms } = await facilitate(facilitator, { session });
    expect(rooms.flatMap(({ people }) => people)).toEqual(["Ana María"]);
  });

  test("people who come at once fill the rooms evenly", async () => {
    const { facilitator, session } = await lobby();
    await Promise.all(Array.from({ length: 8 }, (_, number) => sit(facilitator, session, `Guest ${number}`)));
    const { rooms } = await facilitate(facilitator, { session });
    expect(rooms.map(({ people }) => people.length)).toEqual([4, 4]);
  });

  test("a wrong code, and the code of a closed or unopened session, are unknown", async () => {
    const { facilitator, lead, session } = await lobby();
    const join = (code: string) => joinByCode({ code, nickname: "Ana", language: "en", tokenOf: noSeat, address: "192.0.2.1" });
    const code = await codeOf(facilitator, session);
    await closeSession(facilitator, { session });
    expect(await refusalOf(join(code))).toBe("invalid");
    expect(await refusalOf(join("not a code"))).toBe("invalid");
    const unopened = await planSession(lead, { title: "Later", rooms: ["A"], dotsEach: 3 });
    expect((await facilitate(lead, { session: unopened })).code).toBeNull();
  });

  test("wrong codes are limited by address, right ones never", async () => {
    const { facilitator, session } = await lobby();
    const join = (code: string, address: string) => joinByCode({ code, nickname: "Ana", language: "en", tokenOf: noSeat, address });
    const wrong = await Promise.all(Array.from({ length: 62 }, () => refusalOf(join("AAAAAA", "192.0.2.7"))));
    expect(wrong.filter((reason) => reason === "limited")).toHaveLength(2);
    expect(await refusalOf(join("AAAAAA", "192.0.2.8"))).toBe("invalid");
    await join(await codeOf(facilitator, session), "192.0.2.7");
  });

  test("late rooms are open to late people", async () => {
    const { facilitator, session } = await lobby({ rooms: ["Room 1"] });
    await sit(facilitator, session);
    await openRooms(facilitator, { session, rooms: ["Room 2"] });
    await sit(facilitator, session);
    const { rooms } = await facilitate(facilitator, { session });
    expect(rooms.map(({ name, people }) => [name, people.length])).toEqual([["Room 1", 1], ["Room 2", 1]]);
    expect(await refusalOf(openRooms(facilitator, { session, rooms: ["Room 2"] }))).toBe("invalid");
  });
});

describe("notes", () => {
  test("are for their author alone until the reveal, then for the room, never for another room", async () => {
    const { facilitator, session } = await lobby({ rooms: ["Room 1", "Room 2"] });
    const ana = await sit(facilitator, session, "Ana");
    const other = await sit(facilitator, session, "Elsewhere");
    const ben = await sit(facilitator, session, "Ben");
    expect([ana.roomId === ben.roomId, ana.roomId === other.roomId]).toEqual([true, false]);
    await until(facilitator, session, "precondition");
    await write(ana, "The bus stops too early");
    expect(textsIn(await seatView(ben))).toEqual([]);
    const before = await facilitate(facilitator, { session });
    expect(JSON.stringify(before)).not.toContain("The bus stops too early");
    expect(before.rooms.map(({ notes, started }) => [notes, started])).toEqual([[1, 1], [0, 0]]);

    await until(facilitator, session, "group");
    expect(textsIn(await seatView(ben))).toEqual(["The bus stops too early"]);
    expect(noteIn(await seatView(ben), "The bus stops too early").mine).toBe(false);
    expect(textsIn(await seatView(other))).toEqual([]);
    expect(JSON.stringify(await seatView(ben))).not.toContain(ana.participantId);
    expect(JSON.stringify(await facilitate(facilitator, { session }))).not.toContain(ana.participantId);
  });

  test("can be opened early by the facilitator", async () => {
    const { facilitator, session } = await lobby({ rooms: ["Room 1"] });
    const [ana, ben] = [await sit(facilitator, session), await sit(facilitator, session)];
    await until(facilitator, session, "outcome");
    await write(ana, "More shops open at night");
    await reveal(facilitator, { session, stage: questionOf(await seatView(ana)).stage });
    expect(textsIn(await seatView(ben))).toEqual(["More shops open at night"]);
  });

  test("sent twice are one note, and arrive after their stage is over", async () => {
    const { facilitator, session } = await lobby({ rooms: ["Room 1"] });
    const ana = await sit(facilitator, session);
    await until(facilitator, session, "precondition");
    const { stage } = questionOf(await seatView(ana));
    const note = { clientKey: randomUUID(), stage, text: "Fees are too high", language: "en" as const };
    await Promise.all([contribute(ana, note), contribute(ana, note), contribute(ana, note)]);
    await until(facilitator, session, "dots");
    await contribute(ana, note);
    await contribute(ana, { clientKey: randomUUID(), stage, text: "Written while offline", language: "en" as const });
    expect(textsIn(await seatView(ana))).toEqual(["Fees are too high", "Written while offline"]);
  });

  test("are refused before their question is asked, and after the close", async () => {
    const { facilitator, session } = await lobby({ rooms: ["Room 1"] });
    const ana = await sit(facilitator, session);
    await until(facilitator, session, "vision");
    const first = questionOf(await seatView(ana)).stage;
    const later = await asMember(facilitator, (db) => db.workshopStage.findFirstOrThrow({ where: { sessionId: session, key: "next_step" } }));
    expect(await refusalOf(contribute(ana, { clientKey: randomUUID(), stage: later.id, text: "Too soon", language: "en" as const }))).toBe("not-found");
    await closeSession(facilitator, { session });
    expect(await refusalOf(contribute(ana, { clientKey: randomUUID(), stage: first, text: "Too late", language: "en" as const }))).toBe("conflict");
  });

  test("are changed and taken back by their author alone, and a change made in two windows is noticed", async () => {
    const { facilitator, session } = await lobby({ rooms: ["Room 1"] });
    const [ana, ben] = [await sit(facilitator, session), await sit(facilitator, session)];
    await until(facilitator, session, "outcome");
    const card = await write(ana, "Less debt");
    await until(facilitator, session, "choose");
    expect(await refusalOf(editCard(ben, { card, seen: 1, text: "Mine now" }))).toBe("not-found");
    expect(await refusalOf(removeCard(ben, { card }))).toBe("not-found");
    await editCard(ana, { card, seen: 1, text: "Less debt in collections" });
    expect(await refusalOf(editCard(ana, { card, seen: 1, text: "From the other window" }))).toBe("stale");
    expect(textsIn(await seatView(ben))).toEqual(["Less debt in collections"]);
    await removeCard(ana, { card });
    expect(textsIn(await seatView(ben))).toEqual([]);
  });

  test("taken off the board by the facilitator stay in the record", async () => {
    const { facilitator, session } = await lobby({ rooms: ["Room 1"] });
    const [ana, ben] = [await sit(facilitator, session), await sit(facilitator, session)];
    await until(facilitator, session, "outcome");
    const card = await write(ana, "A name that should not be here");
    expect(await refusalOf(setHidden(facilitator, { session, card, hidden: true }))).toBe("not-found");
    await until(facilitator, session, "choose");
    await setHidden(facilitator, { session, card, hidden: true });
    expect(textsIn(await seatView(ben))).toEqual([]);
    expect((await facilitate(facilitator, { session })).rooms[0]?.hidden.map(({ id }) => id)).toEqual([card]);
    await setHidden(facilitator, { session, card, hidden: false });
    expect(textsIn(await seatView(ben))).toEqual(["A name that should not be here"]);
  });

  test("lose their author for good when the session closes", async () => {
    const { facilitator, session } = await lobby({ rooms: ["Room 1"] });
    const ana = await sit(facilitator, session);
    await until(facilitator, session, "vision");
    await write(ana, "A place where work pays");
    await closeSession(facilitator, { session });
    const cards = await asMember(facilitator, (db) => db.card.findMany({ where: { roomId: ana.roomId } }));
    expect(cards.map(({ text, participantId }) => [text, participantId])).toEqual([["A place where work pays", null]]);
  });
});

describe("groups", () => {
  test("are made by moving notes, named, and undone; only in one's own room and only with open notes", async () => {
    const { facilitator, session } = await lobby();
    const ana = await sit(facilitator, session);
    const elsewhere = await sit(facilitator, session);
    await until(facilitator, session, "precondition");
    const buses = await write(ana, "Buses");
    const trains = await write(ana, "Trains");
    expect(await refusalOf(groupCard(ana, { card: buses, to: "new" }))).toBe("not-found");
    await until(facilitator, session, "group");
    await groupCard(ana, { card: buses, to: `card:${trains}` });
    const { group } = ideaIn(await seatView(ana), "Buses");
    expect(ideaIn(await seatView(ana), "Trains").group?.id).toBe(group?.id);
    await nameGroup(ana, { group: group?.id ?? "", title: "Getting around" });
    expect(ideaIn(await seatView(ana), "Buses").title).toBe("Getting around");
    expect(await refusalOf(nameGroup(elsewhere, { group: group?.id ?? "", title: "Ours" }))).toBe("not-found");
    expect(await refusalOf(groupCard(elsewhere, { card: buses, to: "alone" }))).toBe("not-found");
    await groupCard(ana, { card: buses, to: "alone" });
    expect(ideaIn(await seatView(ana), "Buses").group).toBeNull();
  });
});

describe("dots", () => {
  /** A room with two people and two ideas, its ballot open. */
  async function ballot() {
    const { facilitator, lead, session } = await lobby({ rooms: ["Room 1"] });
    const [ana, ben] = [await sit(facilitator, session), await sit(facilitator, session)];
    await until(facilitator, session, "precondition");
    const [buses, fees] = [await write(ana, "Buses"), await write(ben, "Fees")];
    await until(facilitator, session, "dots");
    return { facilitator, lead, session, ana, ben, buses: `card:${buses}`, fees: `card:${fees}` };
  }

  test("never exceed the budget, however many requests race", async () => {
    const { ana, session, buses, fees } = await ballot();
    const tries = [1, 2, 3].flatMap((dots) => [castDots(ana, { idea: buses, dots }), castDots(ana, { idea: fees, dots })]);
    await Promise.allSettled([...tries, ...tries.map((_, number) => castDots(ana, { idea: number % 2 ? buses : fees, dots: 2 }))]);
    const placed = await asMember(ana, (db) => db.dot.aggregate({ _sum: { count: true }, where: { stage: { sessionId: session } } }));
    expect(placed._sum.count).toBeLessThanOrEqual(3);
    const { ballot: mine } = await seatView(ana);
    expect(mine?.left).toBe(3 - (placed._sum.count ?? 0));
  });

  test("of two people for one lone note fall on one group", async () => {
    const { ana, ben, facilitator, session, buses } = await ballot();
    await Promise.all([castDots(ana, { idea: buses, dots: 2 }), castDots(ben, { idea: buses, dots: 1 })]);
    await until(facilitator, session, "decide");
    expect(ideaIn(await seatView(ana), "Buses").tally).toMatchObject({ dots: 3, place: 1, tied: false });
    expect(ideaIn(await seatView(ana), "Fees").tally).toMatchObject({ dots: 0 });
  });

  test("are hidden while the vote is open, from people and from the facilitator", async () => {
    const { ana, ben, facilitator, session, buses } = await ballot();
    await castDots(ana, { idea: buses, dots: 2 });
    const seen = await seatView(ben);
    expect(seen.questions.flatMap(({ ideas }) => ideas.map(({ tally }) => tally))).toEqual([null, null]);
    expect(seen.ballot).toEqual({ left: 3, placed: {} });
    const { rooms } = await facilitate(facilitator, { session });
    expect(rooms[0]?.dots).toBe(2);
    expect(rooms[0]?.questions.flatMap(({ ideas }) => ideas.map(({ tally }) => tally))).toEqual([null, null]);
  });

  test("stay when the facilitator goes back and forward again", async () => {
    const { ana, facilitator, session, buses } = await ballot();
    await castDots(ana, { idea: buses, dots: 2 });
    const { standing } = await facilitate(facilitator, { session });
    await goBack(facilitator, { session, seen: standing.at });
    await advance(facilitator, { session, seen: standing.at - 1 });
    expect((await seatView(ana)).ballot?.left).toBe(1);
  });

  test("of an earlier round are kept when a closed vote is opened again, and the new round counts", async () => {
    const { ana, ben, facilitator, session, buses, fees } = await ballot();
    await castDots(ana, { idea: buses, dots: 3 });
    await until(facilitator, session, "decide");
    const { standing } = await facilitate(facilitator, { session });
    await goBack(facilitator, { session, seen: standing.at });
    expect((await seatView(ana)).ballot).toEqual({ left: 3, placed: {} });
    await castDots(ben, { idea: fees, dots: 1 });
    await until(facilitator, session, "decide");
    expect(ideaIn(await seatView(ana), "Fees").tally).toMatchObject({ dots: 1, place: 1 });
    expect(await asMember(ana, (db) => db.dot.count({ where: { roomId: ana.roomId } }))).toBe(2);
  });

  test("belong to nobody once the stage is closed", async () => {
    const { ana, facilitator, session, buses } = await ballot();
    await castDots(ana, { idea: buses, dots: 1 });
    await until(facilitator, session, "decide");
    const keys = await asMember(facilitator, (db) => db.workshopStage.findMany({ where: { sessionId: session }, select: { ballotKey: true } }));
    expect(keys.every(({ ballotKey }) => ballotKey === null)).toBe(true);
    const dots = await asMember(facilitator, (db) => db.dot.findMany({ where: { roomId: ana.roomId } }));
    expect(JSON.stringify(dots)).not.toContain(ana.participantId);
    expect(await refusalOf(castDots(ana, { idea: buses, dots: 0 }))).toBe("conflict");
  });
});

describe("the facilitator's moves", () => {
  test("happen once when two people press at the same moment", async () => {
    const { facilitator, lead, session } = await lobby();
    const outcomes = await Promise.allSettled([facilitator, lead, facilitator, lead].map((member) => advance(member, { session, seen: -1 })));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await facilitate(lead, { session })).standing).toEqual({ state: "running", at: 0 });
    expect(await refusalOf(advance(lead, { session, seen: -1 }))).toBe("stale");
  });

  test("add time, also when two people add it at once; a pause keeps what was left", async () => {
    const { facilitator, lead, session } = await lobby();
    await until(facilitator, session, "vision");
    await Promise.all([extendClock(facilitator, { session, minutes: 2 }), extendClock(lead, { session, minutes: 5 })]);
    await pauseClock(facilitator, { session });
    const paused = (await facilitate(facilitator, { session })).clock;
    expect(paused?.endsAt).toBeNull();
    expect(paused?.remaining).toBeGreaterThan(8.9 * 60_000);
    expect(paused?.remaining).toBeLessThanOrEqual(9 * 60_000);
    await resumeClock(facilitator, { session });
    expect((await facilitate(facilitator, { session })).clock?.endsAt).not.toBeNull();
  });

  test("back delete nothing", async () => {
    const { facilitator, session } = await lobby({ rooms: ["Room 1"] });
    const ana = await sit(facilitator, session);
    await until(facilitator, session, "outcome");
    const card = await write(ana, "Less debt");
    await until(facilitator, session, "choose");
    await decide(ana, { idea: `card:${card}`, outcome: "kept", text: "Less debt", reason: "It comes first" });
    await goBack(facilitator, { session, seen: 5 });
    expect(textsIn(await seatView(ana))).toEqual(["Less debt"]);
    await until(facilitator, session, "choose");
    expect(ideaIn(await seatView(ana), "Less debt").decision).toMatchObject({ outcome: "kept", reason: "It comes first" });
  });

  test("wait for nobody: a note sent while the stage changes is kept", async () => {
    const { facilitator, session } = await lobby({ rooms: ["Room 1"] });
    const ana = await sit(facilitator, session);
    await until(facilitator, session, "precondition");
    const { stage } = questionOf(await seatView(ana));
    const notes = Array.from({ length: 12 }, (_, number) => ({ clientKey: randomUUID(), stage, text: `Note ${number}`, language: "en" as const }));
    const { standing } = await facilitate(facilitator, { session });
    await Promise.all([...notes.map((note) => contribute(ana, note)), advance(facilitator, { session, seen: standing.at })]);
    expect(textsIn(await seatView(ana))).toHaveLength(12);
  });

  test("are the facilitator's alone", async () => {
    const { viewer, resident, data, session } = await lobby();
    for (const member of [viewer, resident, data]) {
      const attempts = [() => advance(member, { session, seen: -1 }), () => facilitate(member, { session }), () => closeSession(member, { session })];
      for (const attempt of attempts) expect(await refusalOf(Promise.resolve().then<unknown>(attempt))).toBe("forbidden");
    }
  });

  test("are in the record, without a word about who wrote or voted", async () => {
    const { facilitator, session } = await lobby({ rooms: ["Room 1"] });
    const ana = await sit(facilitator, session);
    await until(facilitator, session, "precondition");
    const card = await write(ana, "Buses");
    await until(facilitator, session, "dots");
    await castDots(ana, { idea: `card:${card}`, dots: 1 });
    await askHelp(ana);
    const events = await asMember(facilitator, (db) => db.sessionEvent.findMany({ where: { sessionId: session }, orderBy: { seq: "asc" } }));
    expect(events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["session.opened", "stage.entered", "note.added", "notes.opened", "dots.changed", "help.asked"]));
    expect(JSON.stringify(events.map(({ detail }) => detail))).not.toContain(ana.participantId);
    await expect(asMember(facilitator, (db) => db.sessionEvent.updateMany({ where: { sessionId: session }, data: { kind: "other" } }))).rejects.toThrow("append-only");
  });
});

describe("the harvest", () => {
  async function decided() {
    const { facilitator, lead, session, ...people } = await lobby({ rooms: ["Room 1", "Room 2"] });
    const ana = await sit(facilitator, session);
    await until(facilitator, session, "outcome");
    const [kept, aside] = [await write(ana, "Less debt"), await write(ana, "More parking")];
    await until(facilitator, session, "choose");
    await decide(ana, { idea: `card:${kept}`, outcome: "later", text: "Less debt", reason: "" });
    await decide(ana, { idea: `card:${kept}`, outcome: "kept", text: "Fewer families with debt", reason: "It blocks the rest" });
    await decide(ana, { idea: `card:${aside}`, outcome: "not_now", text: "More parking", reason: "Not about mobility" });
    return { ...people, facilitator, lead, session, ana };
  }

  test("brings kept results to the worksheet, once, with session and room as their origin", async () => {
    const { lead, session } = await decided();
    const { results } = await listResults(lead, { session });
    expect(results.map(({ text, outcome }) => [text, outcome])).toEqual([["Fewer families with debt", "kept"], ["More parking", "not_now"]]);
    const take = results.slice(0, 1).map(({ decision }) => ({ decision, text: "Fewer families have debt in collections" }));
    const counts = await Promise.all([harvest(lead, { session, take }), harvest(lead, { session, take })]);
    expect(counts.sort()).toEqual([0, 1]);
    const { nodes } = await theory(lead);
    expect(nodes.map(({ kind, text }) => [kind, text])).toEqual([["outcome", "Fewer families have debt in collections"]]);
    expect(nodes[0]?.origin).toMatchObject({ sessionId: session, label: "Work that pays, Room 1" });
    expect((await listResults(lead, { session })).results[0]?.inWorksheet).toBe(true);
  });

  test("overwrites nothing that was agreed", async () => {
    const { lead, session } = await decided();
    const { results } = await listResults(lead, { session });
    await harvest(lead, { session, take: results.slice(0, 1) });
    const before = await theory(lead);
    await harvest(lead, { session, take: results.slice(0, 1) });
    expect(await theory(lead)).toEqual(before);
  });

  test("takes only what a room kept, and only from those who may accept", async () => {
    const { lead, facilitator, session } = await decided();
    const { results } = await listResults(lead, { session });
    expect(await refusalOf(harvest(lead, { session, take: results }))).toBe("not-found");
    expect((await theory(lead)).nodes).toEqual([]);
    expect(await refusalOf(Promise.resolve().then(() => harvest(facilitator, { session, take: results.slice(0, 1) })))).toBe("forbidden");
  });
});

describe("another coalition", () => {
  test("finds nothing of a session, whatever it asks", async () => {
    const { session } = await lobby();
    const { lead: stranger } = await buildCoalition({ name: "Elsewhere" });
    const attempts = [
      () => facilitate(stranger, { session }),
      () => advance(stranger, { session, seen: -1 }),
      () => extendClock(stranger, { session, minutes: 2 }),
      () => openRooms(stranger, { session, rooms: ["Ours"] }),
      () => listResults(stranger, { session }),
      () => harvest(stranger, { session, take: [] }),
      () => facilitate(stranger, { session: "not-an-id" }),
    ];
    for (const attempt of attempts) expect(await refusalOf(Promise.resolve().then<unknown>(attempt))).toBe("not-found");
  });
});
