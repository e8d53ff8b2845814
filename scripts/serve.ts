import { setMaxListeners } from "node:events";
import { randomBytes, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type NextFunction, type Request, type Response } from "express";
import { buildFolder } from "./build.js";
import { packedAssets } from "./packed-assets";
import type * as EntryModule from "../app/entry.server";

/** The one module graph that serves, as the build's entry hands it out. */
type Entry = typeof EntryModule;
export type Build = Omit<ServerBuild, "entry"> & { entry: { module: Entry } };

/** How the build is had: read once in production, asked for anew on every request while developing. */
export type BuildSource = () => Promise<Build>;

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

export type AppServer = {
  readonly server: Server;
  /** Ends what stays open for as long as a page does: the streams of changes. Browsers come back to the next server. */
  readonly endStreams: () => void;
};

/** The HTTP server: walls first, then files, then Remix; WebSockets on the same port. `before` is for the development server. */
export async function createAppServer(source: BuildSource, before?: express.RequestHandler): Promise<AppServer> {
  const { entry } = await source();
  const app = express();
  app.disable("x-powered-by");
  // Addresses are read by the pages; nobody asks for names that a library has made objects of.
  app.set("query parser", false);
  app.set("trust proxy", entry.module.env.TRUST_PROXY);
  app.use(identify(entry.module), refuseUnreadable, refuseCrossSite(entry.module), limitBody(entry.module));
  app.get("/healthz", (_request, response) => void reportHealth(entry.module, response));
  app.use(compression({ level: 4, filter: (request, response) => response.getHeader("Content-Type") !== "text/event-stream; charset=utf-8" && compression.filter(request, response) }));
  if (before) app.use(before);
  else app.use("/assets", packedAssets(join(buildFolder, "client/assets")), express.static(join(buildFolder, "client/assets"), { immutable: true, maxAge: "1y", fallthrough: false }));
  const files = express.static(before ? "public" : join(buildFolder, "client"), { maxAge: "1h", index: false });
  // Pages have no ending: the disk is asked only for what can be a file.
  app.use((request, response, next) => (/\.\w+$/.test(request.path) ? files(request, response, next) : next()));
  const endOfStreams = new AbortController();
  setMaxListeners(0, endOfStreams.signal);
  app.all("*", serveRemix(source, endOfStreams.signal));
  app.use(answerFault(entry.module));
  const server = createServer(app);
  server.on("upgrade", (request, socket, head) => {
    // Only shared texts speak over sockets; while developing, the development server listens beside us.
    void source().then((build) => {
      const { handleUpgrade, refuseSocket } = build.entry.module;
      if (!handleUpgrade(request, socket, head, refuseSocket) && !before) refuseSocket(socket, "404 Not Found");
    });
  });
  // What is not even HTTP is answered by Node, without our headers, unless we do.
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => entry.module.refuseSocket(socket, error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request"));
  return { server, endStreams: () => endOfStreams.abort() };
}

type Known = { requestId: string; nonce: string };
const locals = (response: Response) => response.locals as Known;

/** A number for the log and the person, a nonce for scripts, headers for everything. */
function identify(entry: Entry): express.RequestHandler {
  return (request, response, next) => {
    const known = Object.assign(response.locals, { requestId: randomUUID(), nonce: randomBytes(16).toString("base64") });
    response.set({ ...entry.securityHeaders(known.nonce), "X-Request-Id": known.requestId });
    const started = performance.now();
    response.once("finish", () => {
      entry.log.info({ request: known.requestId, method: request.method, path: entry.safeForLog(request.originalUrl), status: response.statusCode, ms: Math.round(performance.now() - started) });
    });
    next();
  };
}

/** An address with a NUL in it is none of ours, and no database can look for it. */
const refuseUnreadable: express.RequestHandler = (request, response, next) => {
  if (!/%00/.test(request.originalUrl)) return next();
  plain(response, 400, unreadable);
};

function refuseCrossSite(entry: Entry): express.RequestHandler {
  return (request, response, next) => {
    if (entry.fromOwnPages({ method: request.method, site: request.get("sec-fetch-site"), origin: request.get("origin") }) || entry.takesFromAnywhere(request.path)) return next();
    plain(response, 403, "This request came from another site, so it was not carried out. Nothing was changed. / Este pedido vino de otro sitio. No se cambió nada.");
  };
}

/** Counts what really arrives: a length that is announced can be a lie. */
function limitBody(entry: Entry): express.RequestHandler {
  return (request, response, next) => {
    const most = entry.largestBody(request.path);
    const words = `That is more than we can take at once (${sizeWords(most)}). Nothing was saved. / Es más de lo que podemos recibir de una vez (${sizeWords(most)}). No se guardó nada.`;
    if (Number(request.get("content-length") ?? 0) > most) {
      letPass(request);
      return plain(response, 413, words);
    }
    let arrived = 0;
    const count = request.emit.bind(request);
    request.emit = (event: string, ...values: unknown[]) => {
      if (event === "data" && Buffer.isBuffer(values[0])) arrived += values[0].length;
      if (arrived <= most) return count(event, ...values);
      if (!response.headersSent) plain(response.set("Connection", "close"), 413, words);
      request.destroy();
      return false;
    };
    next();
  };
}

/** What is on its way arrives and vanishes: a sender whose connection breaks while it sends never reads the answer. */
function letPass(request: express.Request): void {
  let left = 32 << 20;
  request.on("data", (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.destroy();
  });
}

function sizeWords(bytes: number): string {
  return bytes < 1 << 20 ? `${Math.round(bytes / 1024)} kB` : `${Math.round(bytes / (1 << 20))} MB`;
}

async function reportHealth(entry: Entry, response: Response) {
  const health = await entry.health(version);
  response.status(health.status === "unavailable" ? 503 : 200).json(health);
}

/** One handler per build: while developing a new build comes with every change. */
function serveRemix(source: BuildSource, ending: AbortSignal): express.RequestHandler {
  const handlers = new WeakMap<Build, express.RequestHandler>();
  return (request, response, next) => {
    void source().then((build) => {
      const { inRequest, languageOf } = build.entry.module;
      const handler = handlers.get(build) ?? handle(build, ending);
      handlers.set(build, handler);
      const { requestId, nonce } = locals(response);
      const locale = languageOf(request.get("cookie"), request.get("accept-language"));
      inRequest({ requestId, nonce, locale, address: request.ip ?? "unknown", byScript: request.path.endsWith(".data"), answerWith: (header, value) => void response.set(header, value) }, () => handler(request, response, next));
    }, next);
  };
}

function handle(build: Build, ending: AbortSignal): express.RequestHandler {
  const wrapped = build.entry.module.withRefusals(build);
  return createRequestHandler({
    build: wrapped,
    mode: build.entry.module.env.NODE_ENV,
    getLoadContext: (_request, response) => {
      const left = new AbortController();
      response.once("close", () => left.abort());
      const { listenToChanges: listen, followChanges: follow } = build.entry.module;
      return { gone: left.signal, ending, listen, follow };
    },
  });
}

/** What nothing else has caught: a body that can not be read, a file that is not there. No stack leaves the house. */
function answerFault(entry: Entry) {
  return (error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status >= 500) entry.log.error({ request: locals(response).requestId, path: entry.safeForLog(request.originalUrl), err: error }, "a request failed");
    if (status === 404) return plain(response, 404, "There is nothing at this address. / No hay nada en esta dirección.");
    if (status < 500) return plain(response, status, unreadable);
    plain(response, 500, `Something went wrong on our side. What you saved before is safe. / Algo falló de nuestro lado. (${locals(response).requestId})`);
  };
}

function statusOf(error: unknown): number {
  if (error instanceof URIError) return 400;
  const status = typeof error === "object" && error !== null && "status" in error ? Number(error.status) : 500;
  return status >= 400 && status < 600 ? status : 500;
}

const unreadable = "What was sent could not be read. Nothing was changed. / No se pudo leer lo que se envió. No se cambió nada.";

function plain(response: Response, status: number, words: string) {
  response.status(status).type("text/plain; charset=utf-8").send(`${words}\n`);
}
