import { afterAll, describe, expect, test } from "vitest";
import { pool } from "../../app/db/pool.server";
import type { Member } from "../../app/domain/coalition/member";
import {
  castDots, closeSession, decide, extendClock, groupCard, leaveSeat, movePerson, rejoinCode, removePerson, seatView, watchSeat, writeForRoom, facilitate, type SeatView,
} from "../../app/domain/workshop/workshop.server";
import { closeChanges, listenToChanges } from "../../app/realtime/changes.server";
import { ideaIn, join, lobby, sitWithToken, textsIn, until, write } from "../build-workshop";

afterAll(() => closeChanges());

/** A phone's open stream: what it was shown, and whether it was told that its seat is gone. */
function watch({ coalitionId }: Member, session: string, token: string) {
  const shown: SeatView[] = [];
  const waiting = new Set<() => void>();
  let over = false;
  const check = () => waiting.forEach((one) => one());
  const stop = watchSeat(listenToChanges, { coalitionId, session }, {
    token,
    show: (view) => {
      shown.push(view);
      check();
    },
    gone: () => {
      over = true;
      stop();
      check();
    },
  });
  const holds = (what: () => boolean) => new Promise<void>((done) => {
    const look = () => what() && done();
    waiting.add(look);
    look();
  });
  const newest = () => shown.at(-1);
  return {
    shown, stop, newest, ended: () => holds(() => over), over: () => over,
    sees: (what: (view: SeatView) => boolean) => holds(() => shown.some(what)),
    catchesUp: (asOf: number) => holds(() => (newest()?.asOf ?? 0) >= asOf),
  };
}

/** What a view says apart from when it was made. */
function timeless({ asOf: _moment, clock, ...view }: SeatView) {
  return { ...view, clock: clock && { endsAt: clock.endsAt, duration: clock.duration } };
}

/** Which of these words stand in any of the views. */
function found(shown: readonly SeatView[], words: string): readonly string[] {
  return JSON.stringify(shown).match(new RegExp(words, "g")) ?? [];
}

/** Ana and Cleo in room 1, Ben in room 2, their phones open and known to hear. */
async function hall() {
  const { facilitator, session } = await lobby();
  const seated = [await sitWithToken(facilitator, session, "Ana"), await sitWithToken(facilitator, session, "Ben"), await sitWithToken(facilitator, session, "Cleo")];
  const phones = seated.map(({ seat, token }) => ({ seat, token, screen: watch(facilitator, session, token) }));
  await until(facilitator, session, "vision");
  for (const { screen } of phones) await screen.sees(({ stage }) => stage?.key === "vision");
  const [ana, ben, cleo] = phones;
  if (!ana || !ben || !cleo) expect.unreachable("Three people sit there.");
  return { facilitator, session, ana, ben, cleo, phones };
}

describe("what a phone is shown", () => {
  test("is at every step what its own page would load, and nothing else", async () => {
    const { facilitator, session, ana, ben, cleo, phones } = await hall();
    const alike = async () => {
      for (const { seat, screen } of phones) {
        const loaded = await seatView(seat);
        await extendClock(facilitator, { session, minutes: 1 });
        await screen.catchesUp(loaded.asOf + 1);
        expect(timeless(screen.newest() ?? loaded)).toEqual(timeless(await seatView(seat)));
      }
    };
    await write(ana.seat, "Ana alone");
    await alike();
    await until(facilitator, session, "precondition");
    const card = await write(ana.seat, "Zebras");
    await write(cleo.seat, "Child care");
    await write(ben.seat, "Trains");
    await alike();
    await until(facilitator, session, "group");
    await groupCard(ana.seat, { card, to: "new" });
    await alike();
    await until(facilitator, session, "dots");
    await castDots(cleo.seat, { idea: ideaIn(await seatView(cleo.seat), "Zebras").key, dots: 2 });
    await alike();
    await until(facilitator, session, "decide");
    await writeForRoom(cleo.seat, { by: "me" });
    await decide(cleo.seat, { idea: ideaIn(await seatView(cleo.seat), "Zebras").key, outcome: "kept", text: "Zebras first", reason: "" });
    await alike();
    await closeSession(facilitator, { session });
    for (const { seat, screen } of phones) {
      await screen.sees(({ state }) => state === "closed");
      expect(timeless(screen.newest() ?? (await seatView(ana.seat)))).toEqual(timeless(await seatView(seat)));
    }
    // Whatever was shown on the way, too: nothing of the other room, and nobody's name in it.
    expect(found(ben.screen.shown, `Ana alone|Zebras|Child care|${ana.seat.participantId}|${cleo.seat.participantId}`)).toEqual([]);
    expect(found(ana.screen.shown, `Trains|${ben.seat.participantId}|${cleo.seat.participantId}`)).toEqual([]);
  });

  test("never has a private note of somebody else in it, however often it is shown", async () => {
    const { facilitator, session, ana, cleo } = await hall();
    await write(ana.seat, "Ana alone");
    await write(cleo.seat, "Cleo alone");
    for (const minutes of [1, 2]) {
      await extendClock(facilitator, { session, minutes });
      for (const { seat, screen } of [ana, cleo]) await screen.catchesUp((await seatView(seat)).asOf);
    }
    await ana.screen.sees((view) => textsIn(view).includes("Ana alone"));
    expect([found(ana.screen.shown, "Cleo alone"), found(cleo.screen.shown, "Ana alone")]).toEqual([[], []]);
    await until(facilitator, session, "read");
    await cleo.screen.sees((view) => textsIn(view).includes("Ana alone"));
  });

  test("is not shown again for what others do in private", async () => {
    const { facilitator, session, ana, cleo } = await hall();
    await write(ana.seat, "Ana alone");
    const before = cleo.screen.shown.length;
    await until(facilitator, session, "value");
    await cleo.screen.sees(({ stage }) => stage?.key === "value");
    expect(cleo.screen.shown.slice(before).map(({ stage }) => stage?.key)).toEqual(["value"]);
  });

  test("follows who is moved into the new room, and hears that one from then on", async () => {
    const { facilitator, session, ana, ben } = await hall();
    await movePerson(facilitator, { session, person: ana.seat.participantId, room: ben.seat.roomId });
    await ana.screen.sees(({ room, moved }) => room.name === "Room 2" && moved);
    await until(facilitator, session, "read");
    await ana.screen.sees(({ stage }) => stage?.key === "read");
    await write(ben.seat, "Said in room 2");
    await ana.screen.sees((view) => textsIn(view).includes("Said in room 2"));
  });
});

describe("a phone whose seat is gone", () => {
  test("is told so and shown nothing more: taken out, left, or on another phone", async () => {
    const { facilitator, session, ana, ben, cleo } = await hall();
    await removePerson(facilitator, { session, person: ana.seat.participantId });
    await ana.screen.ended();
    await join(rejoinCode(ben.token));
    await ben.screen.ended();
    await leaveSeat(cleo.seat);
    const counts = () => [ana, ben].map(({ screen }) => screen.shown.length);
    const before = counts();
    await until(facilitator, session, "read");
    await cleo.screen.ended();
    expect(counts()).toEqual(before);
    expect((await facilitate(facilitator, { session })).stage?.plan.key).toBe("read");
  });

  test("that opens its stream too late is told so at once", async () => {
    const { facilitator, session, ana } = await hall();
    await removePerson(facilitator, { session, person: ana.seat.participantId });
    const late = watch(facilitator, session, ana.token);
    await late.ended();
    expect(late.shown).toEqual([]);
  });
});

test("a change of the stage is read once for a whole hall, not once for each phone", async () => {
  const { facilitator, session } = await lobby();
  const seats = [];
  for (let nth = 0; nth < 40; nth += 1) seats.push(await sitWithToken(facilitator, session, `Guest ${nth}`));
  const screens = seats.map(({ token }) => watch(facilitator, session, token));
  for (const screen of screens) await screen.sees(({ state }) => state === "lobby");
  let taken = 0;
  const count = () => (taken += 1);
  pool.on("acquire", count);
  await until(facilitator, session, "vision");
  for (const screen of screens) await screen.sees(({ stage }) => stage?.key === "vision");
  pool.off("acquire", count);
  // Two for the facilitator's look before and after, one or two for the move, and two at most for the phones.
  expect(taken).toBeLessThan(10);
  for (const screen of screens) screen.stop();
});
