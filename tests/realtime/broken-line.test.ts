import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { afterAll, expect, test } from "vitest";
import { fatal, key, listening } from "../postgres-words";

/** A line to the test's own PostgreSQL that we can cut; `DATABASE_URL` leads over it. */
const own = new URL(process.env.DATABASE_URL ?? "");
const open = new Set<Socket>();
/** The next connections that break, each by what it is just being told: the end comes in one piece with it. */
const breaking: Buffer[] = [];

const line = createServer((here) => {
  const there = connect(Number(own.port), own.hostname);
  for (const [from, to] of [[here, there], [there, here]] as const) {
    open.add(from.on("error", () => to.destroy()).on("close", () => to.destroy()));
  }
  here.pipe(there);
  there.on("data", (piece: Buffer) => {
    const [next] = breaking;
    if (!next || !piece.includes(next)) return here.write(piece);
    breaking.shift();
    here.end(Buffer.concat([piece, fatal("57P01", "terminating connection due to unexpected postmaster exit")]));
  });
});
await new Promise<void>((ready) => line.listen(0, "127.0.0.1", ready));
const { port } = line.address() as AddressInfo;
process.env.DATABASE_URL = Object.assign(new URL(own.href), { port: String(port), hostname: "127.0.0.1" }).href;

const { closeChanges, listenToChanges } = await import("../../app/realtime/changes.server");
const { asSystemSql } = await import("../../app/db/work.server");

afterAll(async () => {
  await closeChanges();
  for (const socket of open) socket.destroy();
  line.close();
});

/** Listens until something announced after the beginning was heard. */
async function hear(): Promise<(string | null)[]> {
  const coalition = crypto.randomUUID();
  const heard: (string | null)[] = [];
  await new Promise<void>((done) => {
    listenToChanges(coalition, ({ topic }) => {
      heard.push(topic);
      if (topic === "target") done();
      // Listening has begun: nothing that is announced from now on may be missed.
      else void asSystemSql((db) => db.query("select pg_notify('changes', $1)", [JSON.stringify({ coalition, topic: "target" })]));
    });
  });
  return heard;
}

test("a connection that ends in the very moment it begins to listen is replaced, and the process lives", async () => {
  breaking.push(listening, key, listening);
  expect(await hear()).toEqual([null, "target"]);
  expect(breaking).toEqual([]);
});

test("a connection that ends in the very moment it is let in fails the question it was for, and the process lives", async () => {
  breaking.push(key, key);
  const ask = () => asSystemSql((db) => db.query("select 1"));
  const asked = await Promise.allSettled(Array.from({ length: 6 }, ask));
  expect(breaking).toEqual([]);
  expect(asked.filter(({ status }) => status === "rejected")).toHaveLength(2);
  await ask();
});
