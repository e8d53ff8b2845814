import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import WebSocket from "ws";
import { asSystem } from "../../app/db/work.server";
import { accountOf, closeSession, endSessions } from "../../app/domain/account/session.server";
import { changeRoles, endMembership } from "../../app/domain/coalition/coalition.server";
import type { Member } from "../../app/domain/coalition/member";
import { rejudge } from "../../app/realtime/rejudge.server";
import { buildCoalition } from "../build";
import { listenToConsole, rowsOf, sitDown, stored } from "./seat";
import { serveTexts } from "./serve";
import { cookieOf, typist, until, type Typist } from "./typist";

let server: Awaited<ReturnType<typeof serveTexts>>;
beforeAll(async () => {
  server = await serveTexts();
});
afterAll(() => server.close());

describe("who may", () => {
  /** How the server answers a socket: the HTTP status it is refused with, or 101. */
  async function upgraded(headers: Record<string, string>): Promise<number> {
    const socket = new WebSocket(`ws://localhost:${server.port}/collaboration`, { headers });
    const answer = await Promise.race([once(socket, "open").then(() => 101), once(socket, "unexpected-response").then(([, response]) => response.statusCode)]);
    socket.on("error", () => undefined);
    socket.terminate();
    return answer;
  }

  /** Why the server would not give the text. */
  function refusal(seat: Typist): Promise<string> {
    return new Promise((resolve) => seat.provider.on("authenticationFailed", ({ reason }: { reason: string }) => resolve(reason)));
  }

  test("only our own pages with a session get a socket", async () => {
    const { lead } = await buildCoalition();
    const cookie = await cookieOf(lead);
    const origin = `http://localhost:${server.port}`;
    expect(await upgraded({ cookie, origin })).toBe(101);
    expect(await upgraded({ cookie, origin: "https://evil.example" })).toBe(403);
    expect(await upgraded({ cookie })).toBe(403);
    expect(await upgraded({ origin })).toBe(401);
    expect(await upgraded({ cookie: "session=made-up", origin })).toBe(401);
    await closeSession(cookie);
    expect(await upgraded({ cookie, origin })).toBe(401);
  });

  test("an account has twenty sockets open, and another when one of them is closed", async () => {
    const { lead, core } = await buildCoalition();
    const headers = { cookie: await cookieOf(lead), origin: `http://localhost:${server.port}` };
    const sockets = Array.from({ length: 20 }, () => new WebSocket(`ws://localhost:${server.port}/collaboration`, { headers }));
    await Promise.all(sockets.map((socket) => once(socket, "open")));
    expect(await upgraded(headers)).toBe(429);
    expect(await upgraded({ ...headers, cookie: await cookieOf(lead) })).toBe(429);
    expect(await upgraded({ ...headers, cookie: await cookieOf(core) })).toBe(101);
    const [first] = sockets;
    const closed = first && once(first, "close");
    first?.close();
    await closed;
    expect(await upgraded(headers)).toBe(101);
    sockets.forEach((socket) => socket.terminate());
  });

  test("a socket that is asked for wrongly is refused with the headers of every answer", async () => {
    const cookie = await cookieOf((await buildCoalition()).lead);
    const headers = { cookie, origin: `http://localhost:${server.port}`, connection: "Upgrade", upgrade: "websocket", "sec-websocket-version": "13", "sec-websocket-key": "none" };
    for (const method of ["GET", "POST"]) {
      const [answer]: IncomingMessage[] = await once(request({ port: server.port, path: "/collaboration", method, headers }).end(), "response");
      expect(answer?.statusCode).toBe(400);
      expect(answer?.headers).toMatchObject({ "x-content-type-options": "nosniff", "content-security-policy": expect.stringContaining("frame-ancestors 'none'") });
      answer?.resume();
    }
  });

  test("another coalition's text looks like one that does not exist", async () => {
    const [ours, theirs] = [await buildCoalition(), await buildCoalition()];
    const door = { port: server.port, cookie: await cookieOf(ours.lead) };
    const asked = [typist(door, theirs.lead.coalitionSlug), typist(door, "no-such-coalition"), typist(door, ours.lead.coalitionSlug, "secrets")];
    expect(await Promise.all(asked.map(refusal))).toEqual(["not-found", "not-found", "not-found"]);
    asked.forEach((seat) => seat.leave());
  });

  test("who may not read the coalition's drafts gets no text", async () => {
    const { facilitator, reviewer } = await buildCoalition();
    for (const member of [facilitator, reviewer]) {
      const seat = typist({ port: server.port, cookie: await cookieOf(member) }, member.coalitionSlug);
      expect(await refusal(seat)).toBe("forbidden");
      seat.leave();
    }
  });

  test("a viewer reads and writes nothing, neither now nor after opening it again", async () => {
    const { lead, viewer } = await buildCoalition();
    const one = await sitDown(lead, server);
    one.type("Ours.");
    await one.saved();
    const before = await rowsOf(lead);
    const reader = await sitDown(viewer, server);
    await reader.reads("Ours.");
    reader.type("Theirs.");
    await until((check) => reader.provider.on("unsyncedChanges", check), () => reader.provider.unsyncedChanges >= 0);
    one.type("More.");
    await reader.reads("More.");
    expect(one.text()).toBe("Ours.\nMore.");
    expect(await stored(lead)).toBe("Ours.\nMore.");
    expect(await rowsOf(lead)).toBeLessThanOrEqual(before + 1);
    [one, reader].forEach((seat) => seat.leave());
  });

  test("whose membership ends loses the socket at once", async () => {
    const { lead, core } = await buildCoalition();
    const seat = await sitDown(core, server);
    const closed = new Promise<number>((resolve) => seat.provider.on("close", ({ event }: { event: { code: number } }) => resolve(event.code)));
    await endMembership(lead, { membership: core.membershipId });
    expect(await closed).toBe(4403);
    expect(await refusal(seat)).toBe("not-found");
    seat.leave();
  });

  test("whose role no longer writes goes on reading only", async () => {
    const { lead, core } = await buildCoalition();
    const seat = await sitDown(core, server);
    const scope = new Promise((resolve) => seat.provider.on("authenticated", ({ scope: granted }: { scope: string }) => resolve(granted)));
    await changeRoles(lead, { membership: core.membershipId, roles: ["viewer"], seen: 1 });
    expect(await scope).toBe("readonly");
    seat.leave();
  });

  /** Somebody at the text, and the code their socket closes with. */
  async function atTheText(member: Member) {
    const cookie = await cookieOf(member);
    const seat = typist({ port: server.port, cookie }, member.coalitionSlug);
    await seat.saved();
    const closed = new Promise<number>((resolve) => seat.provider.on("close", ({ event }: { event: { code: number } }) => resolve(event.code)));
    return { seat, cookie, closed };
  }

  test("who signs out loses the socket at once, and nobody else does", async () => {
    const { lead, core } = await buildCoalition();
    const [one, elsewhere, other] = [await atTheText(lead), await atTheText(lead), await atTheText(core)];
    await closeSession(one.cookie);
    expect(await one.closed).toBe(4403);
    elsewhere.seat.type("Still here.");
    await Promise.all([elsewhere.seat.saved(), other.seat.reads("Still here.")]);
    [one, elsewhere, other].forEach(({ seat }) => seat.leave());
  });

  test("a new password ends the sockets of every device at once", async () => {
    const { lead } = await buildCoalition();
    const devices = [await atTheText(lead), await atTheText(lead)];
    await asSystem((db) => endSessions(db, lead.accountId));
    expect(await Promise.all(devices.map(({ closed }) => closed))).toEqual([4403, 4403]);
    devices.forEach(({ seat }) => seat.leave());
  });

  test("a text that is open does not take the longer cookie away from the next page", async () => {
    const { lead } = await buildCoalition();
    const cookie = await cookieOf(lead);
    const soon = new Date(Date.now() + 60_000);
    await asSystem((db) => db.session.updateMany({ where: { userId: lead.accountId }, data: { expiresAt: soon } }));
    const seat = typist({ port: server.port, cookie }, lead.coalitionSlug);
    await seat.saved();
    await rejudge();
    expect((await accountOf(cookie)).setCookie).toContain("Max-Age=");
    seat.leave();
  });

  test("a session that ran out loses the socket in the next round", async () => {
    const { lead } = await buildCoalition();
    const { seat, closed } = await atTheText(lead);
    await asSystem((db) => db.session.updateMany({ where: { userId: lead.accountId }, data: { expiresAt: new Date() } }));
    await rejudge();
    expect(await closed).toBe(4403);
    seat.leave();
  });
});

describe("bad input", () => {
  /** Sends bytes as an edit of the vision, past the provider's own making. */
  function sendUpdate(seat: Typist, update: Uint8Array): void {
    const name = new TextEncoder().encode(seat.provider.configuration.name);
    seat.provider.configuration.websocketProvider.webSocket?.send(Uint8Array.from([name.length, ...name, 0, 2, ...lengthOf(update), ...update]));
  }

  function lengthOf({ length }: Uint8Array): number[] {
    const bytes: number[] = [];
    let left = length;
    for (; left > 127; left >>>= 7) bytes.push((left & 127) | 128);
    return [...bytes, left];
  }

  test("an edit that is none is refused, the socket closes, and the text still opens", async () => {
    const { lead, core } = await buildCoalition();
    listenToConsole();
    const [good, bad] = [await sitDown(lead, server), await sitDown(core, server)];
    good.type("Still here.");
    await good.saved();
    const before = await rowsOf(lead);
    const closed = new Promise<number>((resolve) => bad.provider.on("close", ({ event }: { event: { code: number } }) => event.code >= 4000 && resolve(event.code)));
    sendUpdate(bad, Uint8Array.of(255, 1, 2, 3));
    expect(await closed).toBe(4422);
    expect(await rowsOf(lead)).toBeLessThanOrEqual(before);
    [good, bad].forEach((seat) => seat.leave());
    const again = await sitDown(lead, server);
    expect(again.text()).toBe("Still here.");
    again.leave();
  });

  test("frames that are no messages close their own socket and nobody else's", async () => {
    const { lead, core } = await buildCoalition();
    listenToConsole();
    const good = await sitDown(lead, server);
    const headers = { cookie: await cookieOf(core), origin: `http://localhost:${server.port}` };
    for (const frame of [[], [255, 255, 255], [3, 1, 2], [0, 0], Array.from({ length: 4000 }, (_, at) => (at * 37) % 256)]) {
      const socket = new WebSocket(`ws://localhost:${server.port}/collaboration`, { headers });
      await once(socket, "open");
      socket.send(Uint8Array.from(frame));
      socket.close();
      await once(socket, "close");
    }
    good.type("Undisturbed.");
    await good.saved();
    expect(await stored(lead)).toBe("Undisturbed.");
    good.leave();
  });

  /** A socket of a member that says these frames, and the code it is closed with. */
  async function closedAfter(member: Member, frames: readonly (readonly number[])[]): Promise<number> {
    const socket = new WebSocket(`ws://localhost:${server.port}/collaboration`, { headers: { cookie: await cookieOf(member), origin: `http://localhost:${server.port}` } });
    await once(socket, "open");
    for (const frame of frames) socket.send(Uint8Array.from(frame));
    const [code] = await once(socket, "close");
    return code;
  }

  test("a text called by a name longer than any, or one text too many, ends the socket", async () => {
    const { lead } = await buildCoalition();
    const asking = (name: string) => [...lengthOf(new TextEncoder().encode(name)), ...new TextEncoder().encode(name), 2, 0, 0];
    expect(await closedAfter(lead, [asking("n".repeat(400_000))])).toBe(1008);
    expect(await closedAfter(lead, Array.from({ length: 11 }, (_, at) => asking(`${lead.coalitionSlug}/plan.part_${"abcdefghijk"[at]}`)))).toBe(1008);
  });

  test("besides a cursor nothing is passed on of who is present, and not of many at once", async () => {
    const { lead, core } = await buildCoalition();
    const [one, other] = [await sitDown(lead, server), await sitDown(core, server)];
    const seen = () => [...(other.provider.awareness?.getStates() ?? new Map())].filter(([client]) => client !== other.provider.awareness?.clientID).map(([, state]) => state);
    one.provider.awareness?.setLocalState({ user: { id: "somebody", name: "Somebody else" }, cursor: { anchor: 1, head: 2 }, secret: "x".repeat(1_000) });
    await until((check) => other.provider.on("awarenessChange", check), () => seen().some(({ cursor }) => cursor !== undefined));
    expect(seen()).toEqual([{ user: { id: lead.accountId, name: "Lena Lead" }, cursor: { anchor: 1, head: 2 } }]);
    one.provider.awareness?.setLocalState({ cursor: { anchor: "x".repeat(3_000) } });
    await until((check) => other.provider.on("awarenessChange", check), () => seen().some(({ cursor }) => cursor === undefined));
    expect(seen()).toEqual([{ user: { id: lead.accountId, name: "Lena Lead" } }]);
    [one, other].forEach((seat) => seat.leave());
  });

  test("a frame larger than any edit ends its socket", async () => {
    const { lead } = await buildCoalition();
    const socket = new WebSocket(`ws://localhost:${server.port}/collaboration`, { headers: { cookie: await cookieOf(lead), origin: `http://localhost:${server.port}` } });
    await once(socket, "open");
    socket.send(new Uint8Array(2 * 1024 * 1024));
    const [code] = await once(socket, "close");
    expect(code).toBe(1009);
  });
});
