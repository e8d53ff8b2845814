import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { asMember } from "../../app/db/work.server";
import { closeSession, contribute, editCard, facilitate, groupCard, nameGroup, removeCard, reveal, seatView, setHidden } from "../../app/domain/workshop/workshop.server";
import { lobby, sit, until, write, questionOf, textsIn, noteIn, ideaIn } from "../build-workshop";
import { refusalOf } from "../refusal";

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
    const { rooms } = await facilitate(facilitator, { session });
    expect(JSON.stringify(rooms.map(({ people: _seated, ...written }) => written))).not.toContain(ana.participantId);
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

  test("are a hundred from one person at most, also when several arrive at once, and one that is there already is no new one", async () => {
    const { facilitator, session } = await lobby({ rooms: ["Room 1"] });
    const ana = await sit(facilitator, session);
    await until(facilitator, session, "vision");
    const { stage } = questionOf(await seatView(ana));
    const { coalitionId, roomId, participantId } = ana;
    const written = Array.from({ length: 99 }, (_, number) => ({ coalitionId, roomId, participantId, stageId: stage, clientKey: randomUUID(), text: `Idea ${number}` }));
    await asMember(ana, (db) => db.card.createMany({ data: written }));
    const sent = Array.from({ length: 5 }, (_, number) => ({ clientKey: randomUUID(), stage, text: `At once ${number}`, language: "en" as const }));
    const answers = await Promise.allSettled(sent.map((note) => contribute(ana, note)));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await asMember(ana, (db) => db.card.count({ where: { coalitionId, participantId } }))).toBe(100);
    const kept = sent[answers.findIndex(({ status }) => status === "fulfilled")] ?? expect.unreachable("One of them was taken.");
    await contribute(ana, kept);
    expect(await refusalOf(contribute(ana, { ...kept, clientKey: randomUUID() }))).toBe("limited");
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
