import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import WebSocket from "ws";
import * as Y from "yjs";
import { pool } from "../../app/db/pool.server";
import { asSystemSql } from "../../app/db/work.server";
import { changeRoles, endMembership } from "../../app/domain/coalition/coalition.server";
import { closeSession } from "../../app/domain/account/session.server";
import { theory } from "../../app/domain/theory/theory.server";
import { compact } from "../../app/realtime/compact.server";
import { openDocument } from "../../app/realtime/log.server";
import { merge } from "../../app/realtime/merge";
import { plainText, proseOf } from "../../app/realtime/prose";
import { rejudge } from "../../app/realtime/rejudge.server";
import { buildCoalition, type BuiltCoalition } from "../build";
import { serveTexts, serveTextsElsewhere } from "./serve";
import { cookieOf, typist, until, type Typist } from "./typist";

let server: Awaited<ReturnType<typeof serveTexts>>;
beforeAll(async () => {
  server = await serveTexts();
});
afterAll(() => server.close());

type Member = BuiltCoalition["lead"];

/** A member with the vision open, everything received. */
async function sitDown(member: Member, { port = server.port, name = "vision" } = {}): Promise<Typist> {
  const seat = typist({ port, cookie: await cookieOf(member) }, member.coalitionSlug, name);
  await seat.saved();
  return seat;
}

/** What the database has, whatever any process has in memory. */
async function stored({ coalitionId }: Member, name = "vision"): Promise<string> {
  const { snapshot, updates } = await openDocument({ coalitionId, name });
  return plainText(proseOf(merge(snapshot, updates).document));
}

const rowsOf = ({ coalitionId }: Member) =>
  asSystemSql(async (db) => Number((await db.query("select count(*) from document_update where coalition_id = $1", [coalitionId])).rows[0].count));

/** Lets the library say on the console that it closed a socket, and returns what it said. */
function listenToConsole(): string[] {
  const said: string[] = [];
  vi.spyOn(console, "error").mockImplementation((...words) => void said.push(words.map(String).join(" ")));
  return said;
}

describe("writing together", () => {
  test("two people type at once and both read both", async () => {
    const { lead, resident } = await buildCoalition();
    const [one, other] = [await sitDown(lead), await sitDown(resident)];
    one.type("Everyone can rest easy about rent.");
    other.type("Everyone has a say.");
    await Promise.all([one.reads("say"), other.reads("rent"), one.saved(), other.saved()]);
    expect(one.text()).toBe(other.text());
    expect(await stored(lead)).toBe(one.text());
    [one, other].forEach((seat) => seat.leave());
  });

  test("the text is there for pages and plan once it is folded, and again for the next who opens it", async () => {
    const { lead, core } = await buildCoalition();
    const one = await sitDown(lead);
    one.type("Everyone can rest easy.");
    await one.saved();
    one.leave();
    await vi.waitFor(async () => expect((await theory(lead)).vision).toBe("Everyone can rest easy."));
    const other = await sitDown(core);
    expect(other.text()).toBe("Everyone can rest easy.");
    other.leave();
  });

  test("people appear under the name the server knows", async () => {
    const { lead, resident } = await buildCoalition();
    const [one, other] = [await sitDown(lead), await sitDown(resident)];
    other.provider.setAwarenessField("user", { id: lead.accountId, name: "The Governor" });
    const seen = () => [...(one.provider.awareness?.getStates().values() ?? [])].map((state) => state["user"]);
    await until((check) => one.provider.on("awarenessChange", check), () => seen().some((user) => user?.id === resident.accountId));
    expect(seen().filter(Boolean)).toEqual([{ id: resident.accountId, name: resident.name }]);
    [one, other].forEach((seat) => seat.leave());
  });

  test("what is written in one process is read in another", async () => {
    const { lead, core } = await buildCoalition();
    const elsewhere = await serveTextsElsewhere();
    const [here, there] = [await sitDown(lead), await sitDown(core, elsewhere)];
    here.type("Typed here.");
    await there.reads("Typed here.");
    there.type("Typed there.");
    await here.reads("Typed there.");
    [here, there].forEach((seat) => seat.leave());
    await elsewhere.kill();
  });
});

describe("nothing that was called saved is lost", () => {
  test("a process that is killed in the middle of typing loses no confirmed word", async () => {
    const { lead } = await buildCoalition();
    const elsewhere = await serveTextsElsewhere();
    const seat = await sitDown(lead, elsewhere);
    const confirmed: string[] = [];
    for (let line = 0; line < 40; line += 1) {
      seat.type(`line ${line}.`);
      if (line % 4 === 3) {
        await seat.saved();
        confirmed.push(...seat.text().split("\n"));
      }
    }
    await elsewhere.kill();
    seat.leave();
    const kept = (await stored(lead)).split("\n");
    expect(kept).toEqual(expect.arrayContaining(confirmed));
  });

  test("while the log cannot be written nothing is called saved; afterwards all of it is", async () => {
    const { lead } = await buildCoalition();
    const seat = await sitDown(lead);
    const said = listenToConsole();
    const rename = (from: string, to: string) => pool.query(`alter table ${from} rename to ${to}`);
    await rename("document_update", "document_update_away");
    seat.type("Written in bad weather.");
    await vi.waitFor(() => expect(said.join()).toContain("closing connection"));
    expect(seat.provider.hasUnsyncedChanges).toBe(true);
    await rename("document_update_away", "document_update");
    await seat.saved();
    expect(await stored(lead)).toBe("Written in bad weather.");
    seat.leave();
  });

  test("folding the log keeps the words, deletes exactly what it merged, and may happen twice at once", async () => {
    const { lead } = await buildCoalition();
    const { id } = await openDocument({ coalitionId: lead.coalitionId, name: "vision" });
    const document = new Y.Doc();
    const updates: Uint8Array[] = [];
    document.on("update", (update: Uint8Array) => updates.push(update));
    for (const word of ["We ", "rest ", "easy"]) document.getText("default").insert(0, word);
    const append = (bytes: Uint8Array) =>
      asSystemSql((db) => db.query("insert into document_update (coalition_id, document_id, bytes) values ($1, $2, $3)", [lead.coalitionId, id, Buffer.from(bytes)]));
    await Promise.all(updates.map(append));
    await append(Uint8Array.of(9, 9, 9));
    const folded = await Promise.all([compact(id), compact(id)]);
    expect(folded.map((done) => done?.unusable.length)).toEqual([1, 1]);
    expect(await rowsOf(lead)).toBe(1);
    const { snapshot } = await openDocument({ coalitionId: lead.coalitionId, name: "vision" });
    expect(merge(snapshot, []).document.getText("default").toString()).toBe("easyrest We ");
  });
});

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
    const one = await sitDown(lead);
    one.type("Ours.");
    await one.saved();
    const before = await rowsOf(lead);
    const reader = await sitDown(viewer);
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
    const seat = await sitDown(core);
    const closed = new Promise<number>((resolve) => seat.provider.on("close", ({ event }: { event: { code: number } }) => resolve(event.code)));
    await endMembership(lead, { membership: core.membershipId });
    expect(await closed).toBe(4403);
    expect(await refusal(seat)).toBe("not-found");
    seat.leave();
  });

  test("whose role no longer writes goes on reading only", async () => {
    const { lead, core } = await buildCoalition();
    const seat = await sitDown(core);
    const scope = new Promise((resolve) => seat.provider.on("authenticated", ({ scope: granted }: { scope: string }) => resolve(granted)));
    await changeRoles(lead, { membership: core.membershipId, roles: ["viewer"], seen: 1 });
    expect(await scope).toBe("readonly");
    seat.leave();
  });

  test("a session that ended loses the socket in the next round", async () => {
    const { lead } = await buildCoalition();
    const cookie = await cookieOf(lead);
    const seat = typist({ port: server.port, cookie }, lead.coalitionSlug);
    await seat.saved();
    const closed = new Promise<number>((resolve) => seat.provider.on("close", ({ event }: { event: { code: number } }) => resolve(event.code)));
    await closeSession(cookie);
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
    const [good, bad] = [await sitDown(lead), await sitDown(core)];
    good.type("Still here.");
    await good.saved();
    const before = await rowsOf(lead);
    const closed = new Promise<number>((resolve) => bad.provider.on("close", ({ event }: { event: { code: number } }) => event.code >= 4000 && resolve(event.code)));
    sendUpdate(bad, Uint8Array.of(255, 1, 2, 3));
    expect(await closed).toBe(4422);
    expect(await rowsOf(lead)).toBeLessThanOrEqual(before);
    [good, bad].forEach((seat) => seat.leave());
    const again = await sitDown(lead);
    expect(again.text()).toBe("Still here.");
    again.leave();
  });

  test("frames that are no messages close their own socket and nobody else's", async () => {
    const { lead, core } = await buildCoalition();
    listenToConsole();
    const good = await sitDown(lead);
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

  test("a frame larger than any edit ends its socket", async () => {
    const { lead } = await buildCoalition();
    const socket = new WebSocket(`ws://localhost:${server.port}/collaboration`, { headers: { cookie: await cookieOf(lead), origin: `http://localhost:${server.port}` } });
    await once(socket, "open");
    socket.send(new Uint8Array(2 * 1024 * 1024));
    const [code] = await once(socket, "close");
    expect(code).toBe(1009);
  });
});
