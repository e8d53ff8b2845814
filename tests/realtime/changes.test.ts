import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { pool } from "../../app/db/pool.server";
import { asMember, asSystem } from "../../app/db/work.server";
import { closeSession, endSessions, openSession, sessionKey } from "../../app/domain/account/session.server";
import { announce } from "../../app/domain/activity/activity.server";
import { changeRoles, endMembership } from "../../app/domain/coalition/coalition.server";
import type { Member } from "../../app/domain/coalition/member";
import { closeChanges, followChanges } from "../../app/realtime/changes.server";
import { askAgain } from "../../app/realtime/followers.server";
import { addMember, buildCoalition } from "../build";
import { listening } from "./listening";
import { cookieOf } from "./typist";

beforeAll(listening);
afterAll(() => closeChanges());

/** A member's open stream: what it was told, and when it ended. */
async function follow(member: Member, cookie?: string) {
  const session = sessionKey(cookie ?? (await cookieOf(member))) ?? "";
  const told: (string | null)[] = [];
  const waiting = new Set<() => void>();
  let over = false;
  const stop = followChanges({ ...member, session }, {
    tell: ({ topic }) => {
      told.push(topic);
      waiting.forEach((check) => check());
    },
    end: () => {
      over = true;
      stop();
      waiting.forEach((check) => check());
    },
  });
  const holds = (what: () => boolean) => new Promise<void>((done) => {
    const check = () => what() && done();
    waiting.add(check);
    check();
  });
  return { told, stop, over: () => over, ended: () => holds(() => over), hears: (topic: string) => holds(() => told.includes(topic)) };
}

function say({ coalitionId }: Member, topic: string): Promise<void> {
  return asMember({ coalitionId }, (db) => announce(db, coalitionId, topic));
}

/** Two people whose streams are open and known to hear. */
async function two() {
  const { lead, core } = await buildCoalition();
  const [one, other] = [await follow(lead), await follow(core)];
  await say(lead, "begin");
  await Promise.all([one.hears("begin"), other.hears("begin")]);
  return { lead, core, one, other };
}

test("whose membership ends is told so and hears nothing more; the others stay", async () => {
  const { lead, core, one, other } = await two();
  await endMembership(lead, { membership: core.membershipId });
  await other.ended();
  await say(lead, "target");
  await one.hears("target");
  expect(other.told.slice(other.told.indexOf("begin"))).toEqual(["begin", "member", null]);
  expect(one.over()).toBe(false);
  one.stop();
});

test("other roles end no stream", async () => {
  const { lead, core, one, other } = await two();
  await changeRoles(lead, { membership: core.membershipId, roles: ["viewer"], seen: 1 });
  await other.hears("member");
  await askAgain();
  expect(other.over()).toBe(false);
  [one, other].forEach(({ stop }) => stop());
});

test("who signs out hears nothing more in that browser, and goes on in another", async () => {
  const { lead } = await buildCoalition();
  const cookie = (await openSession(lead.accountId)).split(";")[0] ?? "";
  const [here, elsewhere] = [await follow(lead, cookie), await follow(lead)];
  await say(lead, "begin");
  await Promise.all([here.hears("begin"), elsewhere.hears("begin")]);
  await closeSession(cookie);
  await here.ended();
  await askAgain();
  expect(elsewhere.over()).toBe(false);
  elsewhere.stop();
});

test("a new password ends every stream of the account and no other", async () => {
  const { lead, one, other } = await two();
  await asSystem((db) => endSessions(db, lead.accountId));
  await one.ended();
  await askAgain();
  expect(other.over()).toBe(false);
  other.stop();
});

test("a session that ran out ends in the next round", async () => {
  const { lead, one, other } = await two();
  await asSystem((db) => db.session.updateMany({ where: { userId: lead.accountId }, data: { expiresAt: new Date() } }));
  await askAgain();
  expect([one.over(), other.over()]).toEqual([true, false]);
  other.stop();
});

test("a change costs no question; one about members costs one, however many listen", async () => {
  const { lead } = await buildCoalition();
  const people = await Promise.all(Array.from({ length: 12 }, () => addMember(lead, ["core"])));
  const streams = await Promise.all(people.map((person) => follow(person)));
  await say(lead, "begin");
  await Promise.all(streams.map(({ hears }) => hears("begin")));
  await askAgain();
  const connections = vi.spyOn(pool, "connect");
  const taken = async (topic: string) => {
    const before = connections.mock.calls.length;
    await say(lead, topic);
    await Promise.all(streams.map(({ hears }) => hears(topic)));
    await askAgain(() => false);
    return connections.mock.calls.length - before;
  };
  const announcing = 1;
  expect([await taken("answer"), await taken("target"), await taken("member")]).toEqual([announcing, announcing, announcing + 1]);
  streams.forEach(({ stop }) => stop());
});
