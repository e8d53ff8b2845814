import type { ActionFunctionArgs, AppLoadContext, ServerBuild } from "@remix-run/node";
import { afterAll, expect, test, vi } from "vitest";
import { asMemberSql } from "../../app/db/work.server";
import type { Member } from "../../app/domain/coalition/member";
import { seating } from "../../app/domain/workshop/seat";
import { facilitate, newDevice } from "../../app/domain/workshop/workshop.server";
import { withRefusals } from "../../app/http/refusal.server";
import { inRequest } from "../../app/http/request-context.server";
import * as joinRoute from "../../app/routes/join";
import { codeOf, lobby } from "../build-workshop";

/** The place of who is being seated, and the line behind: so many of a process wait, the next is told that it is crowded. */
const places = 501;
const tooMany = 8;

/** Another process that serves: it has the same database, and a line of its own. */
async function anotherProcess() {
  vi.resetModules();
  const { joinByCode } = await import("../../app/domain/workshop/workshop.server");
  const { pool, prisma } = await import("../../app/db/pool.server");
  afterAll(async () => {
    await prisma.$disconnect();
    await pool.end();
  });
  return joinByCode;
}

const context: AppLoadContext = { gone: new AbortController().signal, ending: new AbortController().signal, listen: () => () => undefined, follow: () => () => undefined };

/** Sends the form of the join page as the server takes it, from the device with this id; what the router is given. */
async function send(form: Readonly<Record<string, string>>, device: string): Promise<unknown> {
  const build: ServerBuild = {
    ...{ entry: { module: { default: () => new Response() } }, mode: "test", publicPath: "/", assetsBuildDirectory: "", isSpaMode: false, future: { v3_fetcherPersist: true, v3_relativeSplatPath: true, v3_throwAbortReason: true, v3_singleFetch: true, v3_lazyRouteDiscovery: true } },
    assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "" },
    routes: { join: { id: "join", path: "join", module: { ...joinRoute } } },
  };
  const cookie = `device=${encodeURIComponent(Buffer.from(JSON.stringify(device)).toString("base64"))}`;
  const request = new Request("http://planner/join", { method: "POST", body: new URLSearchParams(form), headers: { cookie } });
  const args: ActionFunctionArgs = { request, params: {}, context };
  return inRequest({ requestId: "test", locale: "en", address: "192.0.2.1", nonce: "", byScript: false, answerWith: () => undefined }, async () => withRefusals(build).routes.join?.module.action?.(args));
}

/** Takes the turn in which people are seated, as if one of them took very long; returns how to let go of it. */
async function holdSeating({ coalitionId }: Member, session: string): Promise<() => Promise<void>> {
  let [letGo, took] = [() => {}, () => {}];
  const released = new Promise<void>((done) => (letGo = done));
  const taken = new Promise<void>((done) => (took = done));
  const over = asMemberSql({ coalitionId }, async (db) => {
    await db.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [seating(session)]);
    took();
    await released;
  });
  await taken;
  return () => {
    letGo();
    return over;
  };
}

test("when the line at the door is full the page is told to try again by itself, keeps what was typed, and comes in then; another process has a line of its own", async () => {
  const { facilitator, session } = await lobby({ rooms: ["Room 1"] });
  const code = await codeOf(facilitator, session);
  const joinElsewhere = await anotherProcess();
  const letGo = await holdSeating(facilitator, session);

  // One phone that presses so often ends in one seat.
  const crowd = newDevice();
  const answers: unknown[] = [];
  let [refused, tell] = [0, () => {}];
  const full = new Promise<void>((done) => (tell = done));
  const pressed = Array.from({ length: places + tooMany }, async () => {
    const answer = await send({ code, nickname: "Crowd", language: "en" }, crowd);
    answers.push(answer);
    if (!(answer instanceof Response) && (refused += 1) === tooMany) tell();
  });
  await full;

  const rosa = newDevice();
  const form = { code, nickname: "Rosa", language: "es" };
  const busy = {
    data: { again: 3, result: { initialValue: form, error: { "": [expect.stringContaining("This page tries again by itself in a few seconds")] } } },
    init: { status: 503, headers: { "Retry-After": "3" } },
  };
  expect(await send(form, rosa)).toMatchObject(busy);
  const beto = joinElsewhere({ code, nickname: "Beto", language: "es", device: { id: newDevice(), tokensOf: async () => [] }, address: "192.0.2.2" });
  await letGo();
  await Promise.all(pressed);
  expect((await beto).session).toBe(session);
  expect(answers.filter((answer) => answer instanceof Response && answer.status === 302)).toHaveLength(places);
  expect(await send(form, rosa)).toMatchObject({ status: 302 });
  const { rooms } = await facilitate(facilitator, { session });
  expect(rooms.flatMap(({ people }) => people.map(({ nickname }) => nickname)).toSorted()).toEqual(["Beto", "Crowd", "Rosa"]);
});
