import { lookup } from "node:dns/promises";
import { createWriteStream } from "node:fs";
import type { IncomingMessage } from "node:http";
import { request, type RequestOptions } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { FetchProblem } from "./fetch-problem";
import { fileNameOf } from "./bringing/file-name";
import { isPublicAddress } from "./bringing/public-address.server";

/** `longest` in milliseconds, from the first question to the last byte. */
export type FetchLimits = { readonly mostBytes: number; readonly longest: number };

/** Which servers are trusted and asked; what is not given is as strict as the open internet demands. */
type Reach = { readonly ca?: string; readonly allows?: (address: string) => boolean; readonly port?: number };

const mostRedirects = 3;

/** Fetches files over https from servers of the open internet only: a name is looked up once, and what it leads to is judged
 *  before the connection is made to that very address, again after each redirect. */
export class Fetcher {
  private readonly allows: (address: string) => boolean;
  private readonly ca: string | undefined;
  private readonly port: number;

  constructor(
    private readonly limits: FetchLimits,
    { ca, allows = isPublicAddress, port = 443 }: Reach = {},
  ) {
    this.allows = allows;
    this.ca = ca;
    this.port = port;
  }

  /** Puts the file at an address into `folder`, under its own name; returns its path. Throws FetchProblem. */
  async fetchTo(folder: string, address: string): Promise<string> {
    const signal = AbortSignal.timeout(this.limits.longest);
    try {
      return await this.follow(folder, this.judged(address), signal);
    } catch (error) {
      throw problemOf(error, signal);
    }
  }

  private async follow(folder: string, first: URL, signal: AbortSignal): Promise<string> {
    let url = first;
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const response = await this.ask(url, signal);
      const next = redirectOf(response);
      if (next === null) return this.keep(response, url, folder, signal);
      response.destroy();
      url = this.judged(next, url);
    }
    throw new FetchProblem("too-many-redirects");
  }

  /** Only https, on its own port, with no name and password in it, to no address of a network of ours. */
  private judged(address: string, from?: URL): URL {
    const url = URL.canParse(address, from?.href) ? new URL(address, from) : null;
    if (url?.protocol !== "https:" || url.username !== "" || url.password !== "") throw new FetchProblem("not-https");
    const host = url.hostname.replace(/^\[|\]$/g, "");
    // A number instead of a name is never looked up, so it is judged here.
    if (Number(url.port || 443) !== this.port || (isIP(host) !== 0 && !this.allows(host))) throw new FetchProblem("not-public");
    return url;
  }

  private ask(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
    const headers = { accept: "*/*", "accept-encoding": "identity", "user-agent": "Mobility-Action-Planner" };
    const options: RequestOptions = { headers, signal, lookup: this.find, agent: false, ...(this.ca !== undefined && { ca: this.ca }) };
    return new Promise((give, fail) => {
      request(url, options, give).once("error", fail).end();
    });
  }

  private readonly find: LookupFunction = (host, options, give) => {
    lookup(host, { all: true, verbatim: true }).then(
      (found) => {
        const [first] = found;
        const open = first !== undefined && found.every(({ address }) => this.allows(address));
        if (!open) give(new FetchProblem("not-public"), "", 0);
        else if (options.all) give(null, found);
        else give(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => give(error, "", 0),
    );
  };

  private async keep(response: IncomingMessage, url: URL, folder: string, signal: AbortSignal): Promise<string> {
    const { statusCode, headers } = response;
    const packed = headers["content-encoding"] ?? "identity";
    if (statusCode !== 200 || packed !== "identity") {
      response.destroy();
      throw new FetchProblem("not-there");
    }
    const path = join(folder, fileNameOf(url, headers["content-disposition"]));
    await pipeline(response, atMost(this.limits.mostBytes), createWriteStream(path), { signal });
    return path;
  }
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | null {
  return [301, 302, 303, 307, 308].includes(statusCode) ? (headers.location ?? "") : null;
}

/** Counts what really arrives; what a server announces can be a lie. */
function atMost(most: number): Transform {
  let arrived = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      arrived += chunk.length;
      if (arrived > most) done(new FetchProblem("fetch-too-large"));
      else done(null, chunk);
    },
  });
}

function problemOf(error: unknown, signal: AbortSignal): unknown {
  if (error instanceof FetchProblem) return error;
  if (signal.aborted) return new FetchProblem("fetch-too-slow");
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (/CERT|SELF_SIGNED|ERR_TLS|UNABLE_TO|ERR_SSL/.test(code)) return new FetchProblem("certificate");
  return /^(E[A-Z_]+|ERR_STREAM_PREMATURE_CLOSE|HPE_.+)$/.test(code) && code !== "ENOSPC" && code !== "EACCES" ? new FetchProblem("unreachable") : error;
}
