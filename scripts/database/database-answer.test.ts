import { createServer, type AddressInfo, type Server } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { fatal, letIn } from "../../tests/postgres-words";
import { askDatabase, waitWhileStarting } from "./database-answer";

/** A listener that speaks just enough of PostgreSQL's language to turn somebody away or let them in. */
const open: Server[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => new Promise((done) => server.close(done)))));

/** Answers each who comes with the next of the replies, and with the last from then on; null hangs up. */
async function listener(...replies: readonly (Buffer | null)[]): Promise<{ url: string; asked: () => number }> {
  let asked = 0;
  const server = createServer((socket) => {
    const reply = replies[Math.min(asked++, replies.length - 1)];
    socket.on("error", () => undefined);
    socket.once("data", () => (reply ? socket.write(reply) : socket.destroy()));
  });
  open.push(server);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { url: `postgres://planner:word@127.0.0.1:${port}/planner`, asked: () => asked };
}

describe("what a PostgreSQL says to who wants to connect", () => {
  test.each([
    ["57P03", "the database system is starting up"],
    ["57P03", "the database system is not yet accepting connections"],
    ["57P03", "el sistema de base de datos está en modo de recuperación"],
    ["57P01", "terminating connection due to administrator command"],
    ["57P02", "the database system is terminating after a crash"],
  ])("%s is a matter of time: %s", async (code, words) => {
    expect(await askDatabase((await listener(fatal(code, words))).url)).toBe("not yet");
  });

  test("one that hangs up at once is there, and takes nobody yet", async () => {
    expect(await askDatabase((await listener(null)).url)).toBe("not yet");
  });

  test("it lets in", async () => {
    expect(await askDatabase((await listener(letIn)).url)).toBe("yes");
  });

  test("nobody listens", async () => {
    const { url } = await listener(letIn);
    await new Promise((done) => open.splice(0)[0]?.close(done));
    expect(await askDatabase(url)).toBe("nobody");
  });

  test("a wrong password is no matter of time", async () => {
    const { url } = await listener(fatal("28P01", "password authentication failed"));
    await expect(askDatabase(url)).rejects.toThrow("password authentication failed");
  });
});

describe("waiting while it starts", () => {
  test("ends as soon as it lets in", async () => {
    const starting = fatal("57P03", "the database system is not yet accepting connections");
    const { url, asked } = await listener(starting, starting, null, letIn);
    await waitWhileStarting(url);
    expect(asked()).toBe(4);
  });

  test("does not begin for what is no matter of time", async () => {
    const { url, asked } = await listener(fatal("28P01", "password authentication failed"));
    await waitWhileStarting(url);
    expect(asked()).toBe(1);
  });
});
