import { describe, expect, test } from "vitest";
import { asMember } from "../../app/db/work.server";
import { theory } from "../../app/domain/theory/theory.server";
import type { Member } from "../../app/domain/coalition/member";
import { advance, castDots, decide, facilitate, goBack, groupCard, harvest, listResults, removeCard, seatView, setHidden } from "../../app/domain/workshop/workshop.server";
import { lobby, sit, until, write, ideaIn } from "../build-workshop";
import { refusalOf } from "../refusal";

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

  /** The stage before, and back again: notes are put together after people have voted. */
  async function regroup(facilitator: Member, session: string, work: () => Promise<void>) {
    const { standing } = await facilitate(facilitator, { session });
    await goBack(facilitator, { session, seen: standing.at });
    await work();
    await advance(facilitator, { session, seen: standing.at - 1 });
  }

  test("go along when the last note of an idea is put together with another, and nobody has spent more or less than before", async () => {
    const { ana, ben, facilitator, session, buses, fees } = await ballot();
    await castDots(ana, { idea: buses, dots: 2 });
    await castDots(ana, { idea: fees, dots: 1 });
    await castDots(ben, { idea: buses, dots: 1 });
    await regroup(facilitator, session, () => groupCard(ben, { card: buses.slice(5), to: fees }));
    const both = ideaIn(await seatView(ana), "Buses");
    expect(both.notes.map(({ text }) => text)).toEqual(["Buses", "Fees"]);
    expect((await seatView(ana)).ballot).toEqual({ left: 0, placed: { [both.key]: 3 } });
    expect((await seatView(ben)).ballot).toEqual({ left: 2, placed: { [both.key]: 1 } });
    await castDots(ana, { idea: both.key, dots: 1 });
    expect((await seatView(ana)).ballot?.left).toBe(2);
    await until(facilitator, session, "decide");
    expect(ideaIn(await seatView(ben), "Fees").tally).toMatchObject({ dots: 2, place: 1 });
  });

  test("stay with a group that still has a note, and with a lone note that is asked to stand alone", async () => {
    const { ana, ben, facilitator, session, buses, fees } = await ballot();
    await castDots(ana, { idea: buses, dots: 2 });
    await regroup(facilitator, session, () => groupCard(ana, { card: buses.slice(5), to: "alone" }));
    expect((await seatView(ana)).ballot?.left).toBe(1);
    await regroup(facilitator, session, () => groupCard(ana, { card: fees.slice(5), to: buses }));
    await regroup(facilitator, session, () => groupCard(ana, { card: buses.slice(5), to: "new" }));
    expect((await seatView(ana)).ballot).toEqual({ left: 1, placed: { [ideaIn(await seatView(ana), "Fees").key]: 2 } });
    expect(ideaIn(await seatView(ben), "Buses").tally).toBeNull();
  });

  test("follow the notes when all of an idea's are moved at the same moment", async () => {
    const { ana, ben, facilitator, session, buses, fees } = await ballot();
    await castDots(ana, { idea: buses, dots: 2 });
    await regroup(facilitator, session, () => groupCard(ben, { card: fees.slice(5), to: buses }));
    await regroup(facilitator, session, async () => {
      await Promise.all([groupCard(ana, { card: buses.slice(5), to: "new" }), groupCard(ben, { card: fees.slice(5), to: "new" })]);
    });
    expect((await seatView(ana)).ballot).toMatchObject({ left: 1 });
    await until(facilitator, session, "decide");
    const { questions: [question] } = await seatView(ana);
    expect(question?.ideas.map(({ tally }) => tally?.dots).sort()).toEqual([0, 2]);
  });

  test("go back to those who placed them when an idea is taken back, or off the board", async () => {
    const { ana, ben, facilitator, session, buses, fees } = await ballot();
    await castDots(ana, { idea: buses, dots: 2 });
    await castDots(ana, { idea: fees, dots: 1 });
    await setHidden(facilitator, { session, card: fees.slice(5), hidden: true });
    expect((await seatView(ana)).ballot?.left).toBe(1);
    await removeCard(ana, { card: buses.slice(5) });
    expect((await seatView(ana)).ballot).toEqual({ left: 3, placed: {} });
    await setHidden(facilitator, { session, card: fees.slice(5), hidden: false });
    const back = ideaIn(await seatView(ben), "Fees").key;
    await castDots(ana, { idea: back, dots: 3 });
    expect((await seatView(ana)).ballot).toEqual({ left: 0, placed: { [back]: 3 } });
  });

  test("take what was decided along, unless something else was decided there", async () => {
    const { ana, facilitator, session, buses, fees } = await ballot();
    await until(facilitator, session, "decide");
    await decide(ana, { idea: buses, outcome: "kept", text: "Buses until midnight", reason: "Shifts end late" });
    const { standing } = await facilitate(facilitator, { session });
    await goBack(facilitator, { session, seen: standing.at });
    await goBack(facilitator, { session, seen: standing.at - 1 });
    await groupCard(ana, { card: buses.slice(5), to: fees });
    await until(facilitator, session, "decide");
    expect(ideaIn(await seatView(ana), "Fees").decision).toMatchObject({ outcome: "kept", text: "Buses until midnight", reason: "Shifts end late" });
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
