import { afterAll, beforeAll, expect, test } from "vitest";
import { changeRoles, endMembership } from "../../app/domain/coalition/coalition.server";
import type { Member } from "../../app/domain/coalition/member";
import type { Role } from "../../app/domain/coalition/role";
import type { Arrival, Told } from "../../app/domain/presence/arrival";
import { standingAt } from "../../app/domain/presence/page-place";
import { sessionKey } from "../../app/domain/account/session.server";
import { closeChanges, followChanges } from "../../app/realtime/changes.server";
import { HereBoard } from "../../app/realtime/here/here-board";
import { announceHere, here, hereChannel } from "../../app/realtime/here/here.server";
import { listen } from "../../app/realtime/listen.server";
import { buildCoalition } from "../build";
import { listening } from "./listening";
import { cookieOf } from "./typist";

const processes: (() => Promise<void>)[] = [];

beforeAll(listening);
afterAll(async () => {
  for (const stop of processes) await stop();
  await closeChanges();
});

/** Another process of the server: its own board, which hears and tells over PostgreSQL. */
async function anotherProcess(name: string) {
  const board = new HereBoard(name, (notices) => void announceHere(notices));
  let stop = () => Promise.resolve();
  await new Promise<void>((begun) => {
    stop = listen({ channels: { [hereChannel]: (payload) => board.follow(JSON.parse(payload)) }, onBegin: begun });
  });
  processes.push(() => stop());
  board.meet();
  return { board, die: () => stop() };
}

/** What one window is told. */
function window() {
  const all: Told[] = [];
  const waiting = new Set<() => void>();
  const show = (told: Told) => {
    all.push(told);
    waiting.forEach((check) => check());
  };
  const sees = (...names: string[]) => new Promise<void>((done) => {
    const check = () => (JSON.stringify(all.at(-1)?.names ?? []) === JSON.stringify(names) ? done() : undefined);
    waiting.add(check);
    check();
  });
  return { all, show, sees };
}

function arrival(member: Member, place: string, show: Arrival["show"]): Arrival {
  const { accountId: id, coalitionId, name, roles } = member;
  return { coalitionId, place, person: { id, name }, roles, judge: (now: readonly Role[]) => standingAt({ ...member, roles: now }, place), show };
}

/** A member opens a page in this process, with a session and a stream as a browser has them. */
async function open(member: Member, place: string) {
  const seen = window();
  const session = sessionKey(await cookieOf(member)) ?? "";
  const leave = followChanges({ ...member, session }, { tell: () => undefined, end: () => leave(), at: arrival(member, place, seen.show) });
  return { ...seen, leave };
}

/** The same in another process. */
function openIn({ board }: { readonly board: HereBoard }, member: Member, place: string) {
  const seen = window();
  return { ...seen, leave: board.sit(arrival(member, place, seen.show)) };
}

test("who opens a page is told to the others there, in every process, until their stream ends; a second window is not a second person", async () => {
  const { lead, core } = await buildCoalition();
  const other = await anotherProcess("second");
  const [mine, twice] = [await open(lead, "step:1"), await open(lead, "step:1")];
  const theirs = openIn(other, core, "step:1");
  await Promise.all([mine.sees(core.name), twice.sees(core.name), theirs.sees(lead.name)]);
  mine.leave();
  theirs.leave();
  await twice.sees();
  expect(theirs.all).toEqual([{ place: "step:1", names: [lead.name], others: false }]);
  const back = openIn(other, core, "step:1");
  await back.sees(lead.name);
  twice.leave();
  await back.sees();
  back.leave();
});

test("nothing crosses coalitions or pages", async () => {
  const [ours, theirs] = [await buildCoalition({ name: "Ours" }), await buildCoalition({ name: "Theirs" })];
  const other = await anotherProcess("third");
  const mine = await open(ours.lead, "plan");
  const strangers = [await open(theirs.core, "plan"), openIn(other, theirs.data, "plan"), openIn(other, ours.data, "theory")];
  await strangers[1]?.sees(theirs.core.name);
  const last = openIn(other, ours.core, "plan");
  await mine.sees(ours.core.name);
  expect(mine.all).toEqual([{ place: "plan", names: [ours.core.name], others: false }]);
  expect(strangers[2]?.all).toEqual([]);
  [mine, last, ...strangers].forEach(({ leave }) => leave());
});

test("a process that begins later asks who is there, and the people of one that died are forgotten", async () => {
  const { lead, core } = await buildCoalition();
  const mine = await open(lead, "theory");
  const dying = await anotherProcess("dying");
  openIn(dying, core, "theory");
  await mine.sees(core.name);
  const late = await anotherProcess("late");
  const theirs = openIn(late, core, "theory");
  await theirs.sees(lead.name);
  theirs.leave();
  await dying.die();
  here.round(Date.now() + 40_000);
  expect(mine.all.at(-1)?.names).toEqual([core.name]);
  here.round(Date.now() + 60_000);
  await mine.sees();
  mine.leave();
});

test("who is taken out of the coalition is gone at once, and sees nothing more", async () => {
  const { lead, core } = await buildCoalition();
  const other = await anotherProcess("fourth");
  const [theirs, mine] = [await open(core, "step:2"), openIn(other, lead, "step:2")];
  await Promise.all([mine.sees(core.name), theirs.sees(lead.name)]);
  await endMembership(lead, { membership: core.membershipId });
  await mine.sees();
  mine.leave();
});

test("who may no longer open the page, by other roles, is neither told nor shown; the page of the others stays", async () => {
  const { lead, core } = await buildCoalition();
  const place = "worksheet:shared_definition";
  const [theirs, mine] = [await open(core, place), await open(lead, place)];
  await Promise.all([mine.sees(core.name), theirs.sees(lead.name)]);
  await changeRoles(lead, { membership: core.membershipId, roles: ["reviewer"], seen: 1 });
  await Promise.all([mine.sees(), theirs.sees()]);
  [mine, theirs].forEach(({ leave }) => leave());
});

test("a resident sees who is there and is not shown", async () => {
  const { lead, core, resident } = await buildCoalition();
  const [looking, mine] = [await open(resident, "step:3"), await open(lead, "step:3")];
  await looking.sees(lead.name);
  const third = await open(core, "step:3");
  await mine.sees(core.name);
  expect(mine.all).toEqual([{ place: "step:3", names: [core.name], others: false }]);
  [looking, mine, third].forEach(({ leave }) => leave());
});
