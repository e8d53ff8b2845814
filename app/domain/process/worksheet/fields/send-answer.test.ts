import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { sendAnswer } from "./send-answer";

let server: Server | undefined;
afterEach(async () => {
  server?.close();
  if (server) await once(server, "close");
});

/** A server that answers everything like this, and its address. */
async function answering(status: number, body: string): Promise<string> {
  server = createServer((request, response) => {
    request.resume();
    request.once("end", () => response.writeHead(status, { Connection: "close" }).end(body));
  }).listen(0, "localhost");
  await once(server, "listening");
  const address = server.address();
  return `http://localhost:${typeof address === "object" && address ? address.port : 0}/answer`;
}

const answer = (value: string) => ({ item: null, field: "econ_local", value, seen: 0 });

test("what the server has is said with its version, also when it was much at once", async () => {
  const path = await answering(200, JSON.stringify({ kind: "saved", version: 4, at: 7 }));
  expect(await sendAnswer(path, answer("é".repeat(60_000)))).toEqual({ kind: "saved", version: 4, at: 7 });
});

test("what is too large for the server is refused with its reason, so that it is not sent again and again", async () => {
  const path = await answering(413, "That is more than we can take at once.");
  expect(await sendAnswer(path, answer("words"))).toEqual({ kind: "refused", message: expect.stringContaining("more than the server takes at once") });
});

test.each([429, 500, 503])("a server that is in trouble (%d) is worth asking again", async (status) => {
  const path = await answering(status, "later");
  await expect(sendAnswer(path, answer("words"))).rejects.toThrow(String(status));
});
