import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Member } from "../../app/domain/coalition/member";
import { Refusal } from "../../app/domain/refusal";
import { moments, type Moment, type SeatActName } from "../../app/domain/workshop/moment";
import type { Seat } from "../../app/domain/workshop/seat";
import type { RunAct } from "../../app/domain/workshop/workshop.form";
import { runWorkshop } from "../../app/domain/workshop/run-workshop.server";
import {
  castDots, changeNickname, closeSession, contribute, decide, editCard, facilitate, groupCard, leaveSeat, letBackIn, letShare, listResults, nameGroup, noteMove, openSession,
  planSession, askHelp, removeCard, removePerson, seatView, sitDownToo, writeForRoom,
} from "../../app/domain/workshop/workshop.server";
import { buildCoalition } from "../build";
import { deviceWith, sitWithToken, textsIn, until, write } from "../build-workshop";

/** Every act in a workshop, at every moment of a session, by everybody: what is done, and why the rest is refused. */

/** The stage of the breakout that stands for each moment. */
const stages: Partial<Record<Moment, string>> = { write: "precondition", read: "read", group: "group", vote: "dots", decide: "decide" };

/** A session at that moment. Ana and Cleo sit in room 1, Ben in room 2; Leo has left, Olga was taken out. Ana has written about
 *  the question at hand, and before it is grouped also a note that stays alone. */
async function at(moment: Moment) {
  const people = await buildCoalition();
  const { facilitator } = people;
  const session = await planSession(facilitator, { title: "Work that pays", rooms: ["Room 1", "Room 2"], dotsEach: 3 });
  if (moment === "planned") return { ...people, session };
  await openSession(facilitator, { session });
  const come = (nickname: string) => sitWithToken(facilitator, session, nickname);
  const [ana, ben, cleo, leo, olga] = [await come("Ana"), await come("Ben"), await come("Cleo"), await come("Leo"), await come("Olga")];
  await leaveSeat(leo.seat);
  await removePerson(facilitator, { session, person: olga.seat.participantId });
  const device = deviceWith(ana.token);
  await letShare(facilitator, { session, person: ana.seat.participantId });
  const seats = { ana: ana.seat, ben: ben.seat, cleo: cleo.seat, leo: leo.seat, olga: olga.seat };
  const scene = { ...people, session, seats, device, card: String(randomUUID()), group: String(randomUUID()), stage: String(randomUUID()) };
  if (moment === "lobby") return scene;
  await until(facilitator, session, moment === "read" ? "vision" : "precondition");
  const stage = (await seatView(ana.seat)).questions[0]?.stage ?? "";
  const card = await write(ana.seat, "Buses run late");
  const other = await write(cleo.seat, "Child care near work");
  if (moment !== "write") await until(facilitator, session, moment === "read" ? "read" : "group");
  if (moment === "closed") await groupCard(ana.seat, { card: other, to: "new" });
  const group = moment === "group" || moment === "closed" ? await grouped(ana.seat, other) : randomUUID();
  if (moment === "closed") await closeSession(facilitator, { session });
  else await until(facilitator, session, stages[moment] ?? "");
  return { ...scene, card, group, stage };
}

/** The group in which a note is; it gets one. */
async function grouped(seat: Seat, card: string): Promise<string> {
  const find = async () => (await seatView(seat)).questions.flatMap(({ ideas }) => ideas).find(({ notes }) => notes.some(({ id }) => id === card))?.group?.id;
  const known = await find();
  if (known !== undefined) return known;
  await groupCard(seat, { card, to: "new" });
  return (await find()) ?? randomUUID();
}

async function outcomeOf(act: () => Promise<unknown>): Promise<string> {
  try {
    await act();
    return "done";
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.reason;
    throw thrown;
  }
}

type Scene = Awaited<ReturnType<typeof at>>;
type Seated = Extract<Scene, { seats: unknown }>;

/** Every act of a seat, on Ana's note and her room's ideas; what ends the seat's own presence comes last. */
function seatActs(scene: Seated, seat: Seat): Readonly<Record<SeatActName, () => Promise<unknown>>> {
  const { card, group, stage, device } = scene;
  return {
    contribute: () => contribute(seat, { clientKey: randomUUID(), stage, text: "One more", language: "en" }),
    edit: () => editCard(seat, { card, seen: 1, text: "Buses run till midnight" }),
    group: () => groupCard(seat, { card, to: "new" }),
    name: () => nameGroup(seat, { group, title: "Getting there" }),
    dots: () => castDots(seat, { idea: `card:${card}`, dots: 1 }),
    decide: () => decide(seat, { idea: `card:${card}`, outcome: "kept", text: "Buses", reason: "" }),
    word: () => decide(seat, { idea: `card:${card}`, text: "Buses until midnight", reason: "" }),
    scribe: () => writeForRoom(seat, { by: "me" }),
    help: () => askHelp(seat),
    rename: () => changeNickname(seat, { nickname: "Another name" }),
    noticed: () => noteMove(seat),
    remove: () => removeCard(seat, { card }),
    another: () => sitDownToo(seat, { device, nickname: "Beto", language: "es" }),
    leave: () => leaveSeat(seat),
  };
}

/** What each act of a seat comes to, by moment: done, [c]onflict (not the time for it), [n]ot found. */
const seatMoments = ["lobby", "write", "read", "group", "vote", "decide", "closed"] as const;
const ofAna: Readonly<Record<SeatActName, string>> = {
  contribute: "c✓✓✓✓✓c",
  edit: "c✓✓✓✓✓c",
  remove: "c✓✓✓✓✓c",
  group: "cnc✓ccc",
  name: "ccc✓ccc",
  dots: "cccc✓cc",
  decide: "ccccc✓c",
  word: "ccccc✓c",
  scribe: "ccccc✓c",
  help: "✓✓✓✓✓✓c",
  rename: "✓✓✓✓✓✓c",
  noticed: "✓✓✓✓✓✓c",
  another: "✓✓✓✓✓✓c",
  leave: "✓✓✓✓✓✓c",
};
/** Ben sits in the other room: Ana's note and her room's ideas do not exist for him, and her phone is not his. */
const ofBen: Readonly<Record<SeatActName, string>> = {
  ...ofAna,
  edit: "cnnnnnc",
  remove: "cnnnnnc",
  group: "cnnnnnc",
  name: "cccnccc",
  dots: "ccccncc",
  decide: "cccccnc",
  word: "cccccnc",
  another: "ssssssc",
};
/** Leo has left, Olga was taken out: what would be the time for it is refused because they have no [s]eat. */
const ofNobody: Readonly<Record<SeatActName, string>> = {
  contribute: "csssssc",
  edit: "csssssc",
  remove: "csssssc",
  group: "csssssc",
  name: "cccsccc",
  dots: "ccccscc",
  decide: "cccccsc",
  word: "cccccsc",
  scribe: "cccccsc",
  help: "ssssssc",
  rename: "ssssssc",
  noticed: "ssssssc",
  another: "ssssssc",
  leave: "ssssssc",
};
const words: Readonly<Record<string, string>> = { "✓": "done", c: "conflict", n: "not-found", s: "signed-out", g: "gone", f: "forbidden" };

function expected<Act extends string>(table: Readonly<Record<Act, string>>, place: number): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries<string>(table).map(([act, row]) => [act, words[[...row][place] ?? ""]]));
}

async function outcomes(acts: Readonly<Record<string, () => Promise<unknown>>>): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, act] of Object.entries(acts)) found[name] = await outcomeOf(act);
  return found;
}

async function seatedAt(moment: (typeof seatMoments)[number]): Promise<Seated> {
  const scene = await at(moment);
  return "seats" in scene ? scene : expect.unreachable("Nobody sits there yet.");
}

describe.each(seatMoments)("what seats do when it is %s", (moment) => {
  const place = seatMoments.indexOf(moment);

  test("by one who left and one who was taken out, by one of the other room, and by its own people", async () => {
    const scene = await seatedAt(moment);
    const { leo, olga, ben, ana } = scene.seats;
    expect(await outcomes(seatActs(scene, leo))).toEqual(expected(ofNobody, place));
    expect(await outcomes(seatActs(scene, olga))).toEqual(expected(ofNobody, place));
    expect(await outcomes(seatActs(scene, ben))).toEqual(expected(ofBen, place));
    expect(await outcomes(seatActs(scene, ana))).toEqual(expected(ofAna, place));
  });

  test("reading is always allowed, and shows no other room", async () => {
    const { seats, facilitator, session } = await seatedAt(moment);
    expect(textsIn(await seatView(seats.ben))).toEqual([]);
    expect((await seatView(seats.ana)).room.name).toBe("Room 1");
    expect((await facilitate(facilitator, { session })).rooms).toHaveLength(2);
    expect((await listResults(facilitator, { session })).results).toEqual([]);
    for (const gone of [seats.leo, seats.olga]) expect(await outcomeOf(() => seatView(gone))).toBe("signed-out");
  });
});

/** Every act of who runs a session, in an order in which none stands in the way of the next. */
async function runActs(scene: Scene, member: Member): Promise<Readonly<Record<RunAct["intent"], () => Promise<unknown>>>> {
  const { facilitator, session } = scene;
  const { standing, rooms } = await facilitate(facilitator, { session });
  const [here = randomUUID(), there = randomUUID()] = rooms.map(({ id }) => id);
  const { card, stage, seats } = "seats" in scene ? scene : { card: randomUUID(), stage: randomUUID(), seats: null };
  const [person, out] = [seats?.cleo.participantId ?? randomUUID(), seats?.olga.participantId ?? randomUUID()];
  const run = (act: RunAct) => Promise.resolve().then(() => runWorkshop(member, { session, act }));
  return {
    pause: () => run({ intent: "pause" }),
    resume: () => run({ intent: "resume" }),
    extend: () => run({ intent: "extend", minutes: 2 }),
    helped: () => run({ intent: "helped", room: here }),
    "close-door": () => run({ intent: "close-door" }),
    "open-door": () => run({ intent: "open-door" }),
    rooms: () => run({ intent: "rooms", rooms: ["Room 3"] }),
    scribe: () => run({ intent: "scribe", room: here, person }),
    "all-write": () => run({ intent: "all-write", room: here }),
    "share-phone": () => run({ intent: "share-phone", person }),
    "let-in": () => run({ intent: "let-in", person: out }),
    hide: () => run({ intent: "hide", card }),
    show: () => run({ intent: "show", card }),
    move: () => run({ intent: "move", person, room: there }),
    "take-out": () => run({ intent: "take-out", person }),
    reveal: () => run({ intent: "reveal", stage }),
    back: () => run({ intent: "back", seen: standing.at }),
    next: () => run({ intent: "next", seen: standing.state === "running" ? standing.at - 1 : standing.at }),
    close: () => run({ intent: "close" }),
    open: () => run({ intent: "open" }),
  };
}

/** What each act of the facilitator comes to, by moment: planned, lobby, write, read, group, vote, decide, closed. After going
 *  back one, `next` goes on from there. */
const ofFacilitator: Readonly<Record<RunAct["intent"], string>> = {
  pause: "cc✓✓✓✓✓c",
  resume: "cc✓✓✓✓✓c",
  extend: "cc✓✓✓✓✓c",
  helped: "✓✓✓✓✓✓✓c",
  "close-door": "c✓✓✓✓✓✓c",
  "open-door": "c✓✓✓✓✓✓c",
  rooms: "✓✓✓✓✓✓✓c",
  scribe: "n✓✓✓✓✓✓c",
  "all-write": "✓✓✓✓✓✓✓c",
  "share-phone": "n✓✓✓✓✓✓c",
  "let-in": "n✓✓✓✓✓✓c",
  hide: "nnn✓✓✓✓c",
  show: "nnn✓✓✓✓c",
  move: "n✓✓✓✓✓✓c",
  "take-out": "n✓✓✓✓✓✓c",
  reveal: "cc✓✓✓✓✓c",
  open: "✓ccccccc",
  back: "cc✓✓✓✓✓c",
  next: "c✓✓✓✓✓✓c",
  close: "c✓✓✓✓✓✓c",
};

describe.each(moments)("who runs a session when it is %s", (moment) => {
  test("is refused without the right to, in another coalition finds nothing, and with it does what has its time", async () => {
    const scene = await at(moment);
    const { lead: stranger } = await buildCoalition({ name: "Elsewhere" });
    for (const member of [scene.resident, scene.viewer, scene.data, scene.reviewer, scene.exec]) {
      expect(new Set(Object.values(await outcomes(await runActs(scene, member))))).toEqual(new Set(["forbidden"]));
    }
    expect(new Set(Object.values(await outcomes(await runActs(scene, stranger))))).toEqual(new Set(["not-found"]));
    expect(await outcomes(await runActs(scene, scene.facilitator))).toEqual(expected(ofFacilitator, moments.indexOf(moment)));
  });
});

test("who was let in again is found by the facilitator's act alone", async () => {
  const scene = await seatedAt("lobby");
  const { facilitator, session, seats } = scene;
  expect(await outcomeOf(() => letBackIn(facilitator, { session, person: seats.ana.participantId }))).toBe("not-found");
  expect(await outcomeOf(() => letBackIn(facilitator, { session, person: seats.olga.participantId }))).toBe("done");
  expect(await outcomeOf(() => letBackIn(facilitator, { session, person: seats.olga.participantId }))).toBe("not-found");
});
