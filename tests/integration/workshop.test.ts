import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { asMember, asSystem } from "../../app/db/work.server";
import { advance, askHelp, castDots, closeSession, contribute, decide, extendClock, facilitate, findSeat, goBack, harvest, joinByCode, listResults, openRooms, pauseClock, planSession, resumeClock, seatView } from "../../app/domain/workshop/workshop.server";
import { buildCoalition } from "../build";
import { lobby, freshDevice, codeOf, sit, until, write, questionOf, textsIn, ideaIn } from "../build-workshop";
import { refusalOf } from "../refusal";

describe("joining", () => {
  test("takes a code and a nickname; the database keeps only hashes of code and seat", async () => {
    const { facilitator, session } = await lobby();
    const code = await codeOf(facilitator, session);
    const { token } = await joinByCode({ code: code.toLowerCase(), nickname: "Ana", language: "es", device: freshDevice(), address: "192.0.2.1" });
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
    const device = freshDevice();
    const first = await joinByCode({ code, nickname: "Ana", language: "es", device, address: "192.0.2.1" });
    const again = await joinByCode({ code, nickname: "Ana María", language: "en", device, address: "192.0.2.1" });
    expect(again.token).toBe(first.token);
    const { rooms } = await facilitate(facilitator, { session });
    expect(rooms.flatMap(({ people }) => people.map(({ nickname }) => nickname))).toEqual(["Ana María"]);
  });

  test("people who come at once fill the rooms evenly", async () => {
    const { facilitator, session } = await lobby();
    await Promise.all(Array.from({ length: 8 }, (_, number) => sit(facilitator, session, `Guest ${number}`)));
    const { rooms } = await facilitate(facilitator, { session });
    expect(rooms.map(({ people }) => people.length)).toEqual([4, 4]);
  });

  test("a wrong code, and the code of a closed session, are unknown; that of an unopened one lets nobody in", async () => {
    const { facilitator, lead, session } = await lobby();
    const join = (code: string) => joinByCode({ code, nickname: "Ana", language: "en", device: freshDevice(), address: "192.0.2.1" });
    const code = await codeOf(facilitator, session);
    await closeSession(facilitator, { session });
    expect(await refusalOf(join(code))).toBe("invalid");
    expect(await refusalOf(join("not a code"))).toBe("invalid");
    const unopened = await planSession(lead, { title: "Later", rooms: ["A"], dotsEach: 3 });
    expect(await refusalOf(join(await codeOf(lead, unopened)))).toBe("conflict");
    expect((await facilitate(lead, { session: unopened })).rooms[0]?.people).toEqual([]);
  });

  test("wrong codes are limited by address, right ones never", async () => {
    const { facilitator, session } = await lobby();
    const join = (code: string, address: string) => joinByCode({ code, nickname: "Ana", language: "en", device: freshDevice(), address });
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
