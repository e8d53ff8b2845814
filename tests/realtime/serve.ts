import { type ChildProcess, fork } from "node:child_process";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { closeCollaboration, handleUpgrade } from "../../app/realtime/hub.server";
import { refuseSocket } from "../../app/http/refuse-socket.server";

const address = z.object({ port: z.number() });

/** Serves shared texts in this process. */
export async function serveTexts(): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer((_, response) => response.writeHead(404).end());
  server.on("upgrade", (request, socket, head) => {
    if (!handleUpgrade(request, socket, head, refuseSocket)) socket.destroy();
  });
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  const { port } = address.parse(server.address());
  const close = async () => {
    await closeCollaboration();
    await new Promise((done) => server.close(done));
  };
  return { port, close };
}

/** Serves shared texts in a process of its own, on the same database, so that it can be killed. */
export async function serveTextsElsewhere(): Promise<{ port: number; kill: () => Promise<void> }> {
  const child = fork(fileURLToPath(new URL("./text-server.ts", import.meta.url)), { execArgv: ["--import", "tsx"] });
  const { port } = address.parse(await new Promise((ready) => child.once("message", ready)));
  return { port, kill: () => killed(child) };
}

function killed(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once("exit", () => done());
    child.kill("SIGKILL");
  });
}
