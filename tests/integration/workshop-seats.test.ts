import { describe, expect, test } from "vitest";
import { asMember, takeTurn } from "../../app/db/work.server";
import type { Member } from "../../app/domain/coalition/member";
import {
  castDots, closeSession, facilitate, findSeat, joinByCode, leaveSeat, letShare, listSessions, rejoinCode, removePerson, seatView, sitDownToo, type Device,
} from "../../app/domain/workshop/workshop.server";
import { seating } from "../../app/domain/workshop/seat";
import { codeOf, deviceWith, freshDevice, ideaIn, join, lobby, seatOf, sit, sitWithToken, until, write } from "../build-workshop";
import { refusalOf } from "../refusal";

async function heads(facilitator: Member, session: string): Promise<number> {
  return (await facilitate(facilitator, { session })).rooms.reduce((sum, { people }) => sum + people.length, 0);
}

function joinFrom(device: Device, code: string, nickname = "Ana") {
  return joinByCode({ code, nickname, language: "en", device, address: "192.0.2.1" });
}

describe("one device", () => {
  test("has one seat, however often and however fast it joins, and also when no answer reached it", async () => {
    const { facilitator, session } = await lobby();
    const [device, code] = [freshDevice(), await codeOf(facilitator, session)];
    const tokens = await Promise.all(Array.from({ length: 6 }, () => joinFrom(device, code)));
    expect(new Set(tokens.map(({ token }) => token)).size).toBe(1);
    expect(await heads(facilitator, session)).toBe(1);
  });

  test("comes back to its seat after leaving, with its dots: nobody votes twice by going out and in", async () => {
    const { facilitator, session } = await lobby({ rooms: ["Room 1"] });
    const { seat, token } = await sitWithToken(facilitator, session, "Ana");
    await until(facilitator, session, "precondition");
    await write(seat, "Buses");
    await until(facilitator, session, "dots");
    await castDots(seat, { idea: ideaIn(await seatView(seat), "Buses").key, dots: 3 });
    await leaveSeat(seat);
    const again = await seatOf(session, (await join(await codeOf(facilitator, session), { token })).token);
    expect((await seatView(again)).ballot?.left).toBe(0);
    expect(await refusalOf(castDots(again, { idea: ideaIn(await seatView(again), "Buses").key, dots: 4 }))).toBe("conflict");
    expect((await facilitate(facilitator, { session })).rooms.map(({ dots }) => dots)).toEqual([3]);
  });

  test("keeps its dots when its seat goes to another phone, and gets no second seat", async () => {
    const { facilitator, session } = await lobby({ rooms: ["Room 1"] });
    const { seat, token } = await sitWithToken(facilitator, session, "Ana");
    await until(facilitator, session, "precondition");
    await write(seat, "Buses");
    await until(facilitator, session, "dots");
    await castDots(seat, { idea: ideaIn(await seatView(seat), "Buses").key, dots: 2 });
    const there = await join(rejoinCode(token));
    expect((await seatView(await seatOf(session, there.token))).ballot?.left).toBe(1);
    expect(await refusalOf(join(await codeOf(facilitator, session), { token }))).toBe("conflict");
    const back = await join(rejoinCode(there.token), { token });
    expect((await seatOf(session, back.token)).participantId).toBe(seat.participantId);
    expect(await heads(facilitator, session)).toBe(1);
  });

  test("takes no other seat beside its own, neither by personal code", async () => {
    const { facilitator, session } = await lobby();
    const [ana, ben] = [await sitWithToken(facilitator, session, "Ana"), await sitWithToken(facilitator, session, "Ben")];
    expect(await refusalOf(join(rejoinCode(ben.token), { token: ana.token }))).toBe("conflict");
    expect((await seatOf(session, ben.token)).participantId).toBe(ben.seat.participantId);
  });

  test("is known by a hash that is another one in each session, and is forgotten when the session closes", async () => {
    const [one, other] = [await lobby(), await lobby()];
    const device = freshDevice();
    for (const { facilitator, session } of [one, other]) await joinFrom(device, await codeOf(facilitator, session));
    const hashes = async ({ facilitator, session }: typeof one) =>
      (await asMember(facilitator, (db) => db.participant.findMany({ where: { sessionId: session }, select: { takenOnHash: true, heldOnHash: true } }))).flatMap(Object.values);
    const [here, there] = [await hashes(one), await hashes(other)];
    expect(new Set([...here, ...there]).size).toBe(2);
    expect(JSON.stringify([here, there])).not.toContain(device.id);
    await closeSession(one.facilitator, { session: one.session });
    expect(await hashes(one)).toEqual([null, null]);
  });
});

describe("a phone that several share", () => {
  /** Ana's phone, which the facilitator lets one more person use. */
  async function shared() {
    const { facilitator, session, ...people } = await lobby();
    const ana = await sitWithToken(facilitator, session, "Ana");
    const device = deviceWith(ana.token);
    const another = (nickname: string) => sitDownToo(ana.seat, { device, nickname, language: "es" });
    const allow = () => letShare(facilitator, { session, person: ana.seat.participantId });
    return { ...people, facilitator, session, ana, device, another, allow };
  }

  test("seats one more person for each leave of the facilitator, with ideas, dots and a code of their own", async () => {
    const { facilitator, session, ana, device, another, allow } = await shared();
    expect(await refusalOf(another("Beto"))).toBe("conflict");
    expect((await seatView(ana.seat)).sharing).toBe(false);
    await allow();
    expect((await seatView(ana.seat)).sharing).toBe(true);
    const token = await another("Beto");
    const beto = await seatOf(session, token);
    expect(beto.participantId).not.toBe(ana.seat.participantId);
    expect((await seatView(beto)).seat).not.toBe((await seatView(ana.seat)).seat);
    expect(rejoinCode(token)).not.toBe(rejoinCode(ana.token));
    expect(await refusalOf(another("Cleo"))).toBe("conflict");
    expect(await heads(facilitator, session)).toBe(2);
    expect((await joinFrom({ ...device, tokensOf: async () => [ana.token, token] }, await codeOf(facilitator, session))).token).toBe(ana.token);
  });

  test("uses a leave once, however many ask at the same moment", async () => {
    const { facilitator, session, another, allow } = await shared();
    await allow();
    const outcomes = await Promise.allSettled(["Beto", "Cleo", "Dina"].map(another));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await heads(facilitator, session)).toBe(2);
  });

  test("seats nobody anew once somebody was taken out with it, and nobody after the close", async () => {
    const { facilitator, session, ana, another, allow } = await shared();
    await allow();
    const beto = await seatOf(session, await another("Beto"));
    await allow();
    await removePerson(facilitator, { session, person: beto.participantId });
    expect(await refusalOf(another("Beto again"))).toBe("gone");
    expect(await findSeat(session, ana.token)).toMatchObject({ participantId: ana.seat.participantId });
    const other = await shared();
    await other.allow();
    await closeSession(other.facilitator, { session: other.session });
    expect(await refusalOf(other.another("Beto"))).toBe("conflict");
  });

  test("is the facilitator's to allow, in their own coalition", async () => {
    const { resident, session, ana } = await shared();
    const elsewhere = await lobby();
    const ask = (member: Member) => Promise.resolve().then(() => letShare(member, { session, person: ana.seat.participantId }));
    expect(await refusalOf(ask(resident))).toBe("forbidden");
    expect(await refusalOf(ask(elsewhere.facilitator))).toBe("not-found");
  });
});

describe("a crowd at the door", () => {
  /** Holds the turn in which people are seated until the function that comes back is called. */
  async function hold({ coalitionId }: Member, session: string) {
    let release = () => {};
    const released = new Promise<void>((done) => (release = done));
    let held = () => {};
    const holding = new Promise<void>((done) => (held = done));
    const over = asMember({ coalitionId }, async (db) => {
      await takeTurn(db, seating(session));
      held();
      await released;
    });
    await holding;
    return async () => {
      release();
      await over;
    };
  }

  test("waits without holding what others need: pages are answered while two hundred wait, and all two hundred get in", async () => {
    const { facilitator, session } = await lobby({ rooms: Array.from({ length: 12 }, (_, number) => `Room ${number + 1}`) });
    const code = await codeOf(facilitator, session);
    const release = await hold(facilitator, session);
    const coming = Array.from({ length: 200 }, (_, number) => joinFrom(freshDevice(), code, `Guest ${number}`));
    expect((await listSessions(facilitator)).map(({ id }) => id)).toContain(session);
    expect((await facilitate(facilitator, { session })).standing.state).toBe("lobby");
    await release();
    const joined = await Promise.all(coming);
    expect(new Set(joined.map(({ token }) => token)).size).toBe(200);
    const { rooms } = await facilitate(facilitator, { session });
    expect(new Set(rooms.map(({ people }) => people.length))).toEqual(new Set([16, 17]));
  });

  test("longer than the line is told so at once; the line itself gets in", async () => {
    const { facilitator, session } = await lobby({ rooms: Array.from({ length: 12 }, (_, number) => `Room ${number + 1}`) });
    const [code, device] = [await codeOf(facilitator, session), freshDevice()];
    const release = await hold(facilitator, session);
    const outcomes = Array.from({ length: 520 }, () => refusalOrIn(joinFrom(device, code)));
    const first = await Promise.race(outcomes);
    expect(first).toBe("busy");
    await release();
    const all = await Promise.all(outcomes);
    expect([all.filter((one) => one === "busy").length, all.filter((one) => one === "in").length]).toEqual([19, 501]);
    expect((await sit(facilitator, session)).sessionId).toBe(session);
  });
});

async function refusalOrIn(joining: Promise<unknown>): Promise<string> {
  return joining.then(() => "in", (refusal: { readonly reason: string }) => refusal.reason);
}
