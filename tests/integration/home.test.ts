import type { LoaderFunctionArgs } from "@remix-run/node";
import pg from "pg";
import { beforeAll, expect, test, vi } from "vitest";
import type { Member } from "../../app/domain/coalition/member";
import { openSession } from "../../app/domain/account/session.server";
import { freezeBaseline, listDecisions } from "../../app/domain/baseline/baseline.server";
import { readEveningsHome, readHome, readResidentHome } from "../../app/domain/home/home.server";
import { loadCommunities } from "../../app/domain/place/place.server";
import { baselineNews } from "../../app/domain/target/baseline-news";
import { listTargets } from "../../app/domain/target/target.server";
import { closeSession, decide, handOver, harvest, listResults } from "../../app/domain/workshop/workshop.server";
import { addTask } from "../../app/domain/task/task.server";
import { inRequest } from "../../app/http/request-context.server";
import { loader as readFrame } from "../../app/routes/$coalition";
import { loader as homePage } from "../../app/routes/$coalition._index";
import { loader as readRoot } from "../../app/root";
import { buildCoalition, type BuiltCoalition } from "../build";
import { fillPlan } from "../build-plan";
import { codeOf, lobby, sit, until, write } from "../build-workshop";
import { loadRelease } from "../load-release";

const employed = { geography: "99001", column: "share_employed", breakdown: "overall", subgroup: "", year: 2025 };

beforeAll(async () => {
  await loadCommunities();
  await loadRelease("v2030.01", { "11_county_overall.csv": ["year,state,county,state_name,county_name,share_employed,share_employed_lb,share_employed_ub,share_employed_quality", ...["001", "003"].map((county) => `2025,99,${county},Example State,County ${county},0.7,0.6,0.9,Strong`)] });
});

const context: LoaderFunctionArgs["context"] = { gone: new AbortController().signal, ending: new AbortController().signal, listen: () => () => undefined, follow: () => () => undefined };

/** What PostgreSQL is asked while somebody's home page is read: the page and the frame around it, as they come in one request. */
async function askedFor(member: Member): Promise<readonly string[]> {
  const cookie = (await openSession(member.accountId)).split(";")[0] ?? "";
  const read = async (seen = "") => {
    const request = new Request(`http://localhost/${member.coalitionSlug}`, { headers: { cookie: `${cookie}; ${seen}` } });
    const args: LoaderFunctionArgs = { request, params: { coalition: member.coalitionSlug }, context };
    return inRequest({ requestId: "home", locale: "en", address: "", nonce: "" }, () => Promise.all([readRoot(args), readFrame(args), homePage(args)]));
  };
  const [, , first] = await read();
  const visit = new Headers("init" in first ? first.init?.headers : undefined).get("Set-Cookie")?.split(";")[0];
  // That somebody came by is noted in what the road is made of, so only then it is kept.
  await read(visit);
  const query = vi.spyOn(pg.Client.prototype, "query");
  await read(visit);
  const asked = query.mock.calls.map(([words]: readonly unknown[]) => (typeof words === "string" ? words : String(Object(words).text)));
  query.mockRestore();
  return asked;
}

/** Some of everything that a home page reads. */
async function fill(built: BuiltCoalition, session: string, times: number, { given = true } = {}): Promise<void> {
  for (let nth = 0; nth < times; nth += 1) {
    await fillPlan(built, `Savings ${nth}`);
    await addTask(built.lead, { title: `Call the clinic ${nth}` });
  }
  await freezeBaseline(built.data, employed);
  await freezeBaseline(built.data, { ...employed, geography: "99003" });
  if (given) await handOver(built.facilitator, { session });
}

/** Somebody writes a note, and the room keeps it. */
async function keep(facilitator: Member, session: string, words: string): Promise<void> {
  const guest = await sit(facilitator, session);
  await until(facilitator, session, "outcome");
  const card = await write(guest, words);
  await until(facilitator, session, "choose");
  await decide(guest, { idea: `card:${card}`, outcome: "kept" });
}

test("home asks eight times, however much there is, and none of it by the row", async () => {
  const { session, ...built } = await lobby({ rooms: ["Room 1"] });
  const bare = await askedFor(built.lead);
  await until(built.facilitator, session, "outcome");
  await closeSession(built.facilitator, { session });
  await fill(built, session, 3);
  const asked = await askedFor(built.lead);
  expect(asked).toHaveLength(8);
  expect(bare.length).toBeLessThanOrEqual(8);
});

test("a resident's home and a facilitator's ask no more often", async () => {
  const { session, ...built } = await lobby({ rooms: ["Room 1"] });
  await fill(built, session, 1, { given: false });
  expect((await askedFor(built.resident)).length).toBeLessThanOrEqual(8);
  expect((await askedFor(built.facilitator)).length).toBeLessThanOrEqual(8);
});

test("a facilitator finds the open workshop with its code, then what its rooms kept until it is handed over", async () => {
  const { session, ...built } = await lobby({ rooms: ["Room 1"] });
  const { facilitator } = built;
  const open = await readEveningsHome(facilitator);
  expect(open.next).toMatchObject([{ id: session, state: "lobby", rooms: 1, people: 0, code: await codeOf(facilitator, session), parts: [{ block: 0 }, { block: 1 }, { block: 2 }] }]);
  expect(open.contacts.map(({ name, role }) => [name, role])).toEqual([[built.lead.name, "lead"]]);
  await keep(facilitator, session, "Less debt");
  await closeSession(facilitator, { session });
  expect(await readEveningsHome(facilitator)).toMatchObject({ next: [], owed: [{ id: session, kept: 1, code: null }], given: [] });
  await handOver(facilitator, { session });
  expect(await readEveningsHome(facilitator)).toMatchObject({ owed: [], given: [{ id: session }] });
});

test("a resident reads what was said and what became of it, without a code and without names", async () => {
  const { session, ...built } = await lobby({ rooms: ["Room 1"] });
  const { resident, facilitator, lead } = built;
  expect(await readResidentHome(resident)).toMatchObject({ heard: [], next: { id: session, code: null }, mayJoin: true });
  await keep(facilitator, session, "Less debt");
  await closeSession(facilitator, { session });
  expect(await readResidentHome(resident)).toMatchObject({ next: null, heard: [{ text: "Less debt", outcome: "kept", became: null, room: "Room 1" }] });
  await handOver(facilitator, { session });
  const [result] = (await listResults(lead, { session })).results;
  await harvest(lead, { session, take: [{ decision: result?.decision ?? "", text: "Fewer families with debt" }] });
  const { heard, contacts, sheets } = await readResidentHome(resident);
  expect(heard).toMatchObject([{ text: "Less debt", became: { text: "Fewer families with debt" } }]);
  expect(contacts.map(({ name }) => name).toSorted()).toEqual([lead.name, facilitator.name].toSorted());
  expect(sheets).toBeGreaterThan(0);
  const foreign = await buildCoalition({ name: "Elsewhere" });
  expect(await readResidentHome(foreign.resident)).toMatchObject({ heard: [], next: null });
});

test("home shows what the single doors say", async () => {
  const { session, ...built } = await lobby({ rooms: ["Room 1"] });
  await until(built.facilitator, session, "outcome");
  await closeSession(built.facilitator, { session });
  await fill(built, session, 2);
  const { lead } = built;
  const home = await readHome(lead, { since: null });
  expect(home.targets).toEqual(await listTargets(lead));
  expect(home.targets).toHaveLength(2);
  expect(home.decisions).toEqual(baselineNews({ targets: home.targets, revisions: await listDecisions(lead) }));
  expect(home.given).toMatchObject([{ session, by: built.facilitator.name }]);
  expect(home.tasks.due.map(({ title }) => title)).toEqual(["Call the clinic 0", "Call the clinic 1"]);
  expect(home.changes.map(({ words }) => words).join()).toContain(built.data.name);
});
