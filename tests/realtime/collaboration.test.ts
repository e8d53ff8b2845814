import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import * as Y from "yjs";
import { pool } from "../../app/db/pool.server";
import { asMember, asSystemSql } from "../../app/db/work.server";
import { theory } from "../../app/domain/theory/theory.server";
import { compact } from "../../app/realtime/compact.server";
import { openDocument } from "../../app/realtime/log.server";
import { merge } from "../../app/realtime/merge";
import { buildCoalition } from "../build";
import { listenToConsole, rowsOf, sitDown, stored } from "./seat";
import { serveTexts, serveTextsElsewhere } from "./serve";
import { until } from "./typist";

let server: Awaited<ReturnType<typeof serveTexts>>;
beforeAll(async () => {
  server = await serveTexts();
});
afterAll(() => server.close());

describe("writing together", () => {
  test("two people type at once and both read both", async () => {
    const { lead, resident } = await buildCoalition();
    const [one, other] = [await sitDown(lead, server), await sitDown(resident, server)];
    one.type("Everyone can rest easy about rent.");
    other.type("Everyone has a say.");
    await Promise.all([one.reads("say"), other.reads("rent"), one.saved(), other.saved()]);
    expect(one.text()).toBe(other.text());
    expect(await stored(lead)).toBe(one.text());
    [one, other].forEach((seat) => seat.leave());
  });

  test("the text is there for pages and plan once it is folded, and again for the next who opens it", async () => {
    const { lead, core } = await buildCoalition();
    const one = await sitDown(lead, server);
    one.type("Everyone can rest easy.");
    await one.saved();
    one.leave();
    await vi.waitFor(async () => expect((await theory(lead)).vision).toBe("Everyone can rest easy."));
    await vi.waitFor(async () => expect(await asMember(lead, (db) => db.activity.count({ where: { kind: "theory.vision_written", actor: lead.name } }))).toBe(1));
    const other = await sitDown(core, server);
    expect(other.text()).toBe("Everyone can rest easy.");
    other.leave();
  });

  test("people appear under the name the server knows", async () => {
    const { lead, resident } = await buildCoalition();
    const [one, other] = [await sitDown(lead, server), await sitDown(resident, server)];
    other.provider.setAwarenessField("user", { id: lead.accountId, name: "The Governor" });
    const seen = () => [...(one.provider.awareness?.getStates().values() ?? [])].map((state) => state["user"]);
    await until((check) => one.provider.on("awarenessChange", check), () => seen().some((user) => user?.id === resident.accountId));
    expect(seen().filter(Boolean)).toEqual([{ id: resident.accountId, name: resident.name }]);
    [one, other].forEach((seat) => seat.leave());
  });

  test("what is written in one process is read in another", async () => {
    const { lead, core } = await buildCoalition();
    const elsewhere = await serveTextsElsewhere();
    const [here, there] = [await sitDown(lead, server), await sitDown(core, elsewhere)];
    here.type("Typed here.");
    await there.reads("Typed here.");
    there.type("Typed there.");
    await here.reads("Typed there.");
    [here, there].forEach((seat) => seat.leave());
    await elsewhere.kill();
  });
});

describe("who is there", () => {
  type Seated = Awaited<ReturnType<typeof sitDown>>;
  const othersAt = ({ provider: { awareness, document } }: Seated) => [...(awareness?.getStates() ?? [])].flatMap(([client, { user }]) => (client === document.clientID ? [] : [user?.name])).sort();
  const sees = (seat: Seated, ...others: readonly string[]) => until((check) => seat.provider.on("awarenessChange", check), () => othersAt(seat).join() === others.toSorted().join());
  const appear = ({ provider }: Seated, name: string) => provider.setAwarenessField("user", { name });

  test("is seen in another process, under the name the server knows, by who came before and by who comes later", async () => {
    const { lead, core, resident } = await buildCoalition();
    const elsewhere = await serveTextsElsewhere();
    const [here, there] = [await sitDown(lead, server), await sitDown(core, elsewhere)];
    appear(here, "The Governor");
    appear(there, "The Mayor");
    await Promise.all([sees(here, core.name), sees(there, lead.name)]);
    const later = await sitDown(resident, elsewhere);
    appear(later, "Nobody");
    await Promise.all([sees(here, core.name, resident.name), sees(there, lead.name, resident.name), sees(later, lead.name, core.name)]);
    there.leave();
    await Promise.all([sees(here, resident.name), sees(later, lead.name)]);
    later.leave();
    await sees(here);
    const back = await sitDown(core, elsewhere);
    appear(back, "The Mayor");
    await Promise.all([sees(here, core.name), sees(back, lead.name)]);
    [here, back].forEach((seat) => seat.leave());
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
    const seat = await sitDown(lead, server);
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
