import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { createServer, type Server } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { selfSigned } from "../../../tests/self-signed";
import { Fetcher } from "./fetcher.server";

/** A real server with a certificate of its own; only these tests trust it and may ask this machine. */
const { key, cert } = selfSigned();
let server: Server;
let port = 0;
let folder = "";
let answer: RequestListener = () => undefined;

beforeAll(async () => {
  server = createServer({ key, cert }, (request, response) => answer(request, response));
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fetched-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const at = (path: string, host = "localhost") => `https://${host}:${port}${path}`;
const loopback = (address: string): boolean => address === "127.0.0.1" || address === "::1";

function fetchIt(address: string, { mostBytes = 1000, longest = 10_000, allows = loopback } = {}) {
  return new Fetcher({ mostBytes, longest }, { allows, port, ca: cert }).fetchTo(folder, address);
}

const reason = (why: string) => expect.objectContaining({ name: "FetchProblem", reason: why });

test("a file comes whole, under its own name", async () => {
  answer = (request, response) => response.end(`path ${request.url}`);
  const path = await fetchIt(at("/release-v2025.01/11_county.csv?x=1"));
  expect(path).toBe(join(folder, "11_county.csv"));
  expect(await readFile(path, "utf8")).toBe("path /release-v2025.01/11_county.csv?x=1");
});

describe("where it may go", () => {
  test("not to this machine or any network of ours, by name or by number", async () => {
    let asked = 0;
    answer = (_request, response) => {
      asked += 1;
      response.end("secret");
    };
    const strict = new Fetcher({ mostBytes: 1000, longest: 10_000 }, { ca: cert, port });
    for (const host of ["localhost", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f000001", "10.0.0.1", "169.254.169.254"]) {
      await expect(strict.fetchTo(folder, at("/", host)), host).rejects.toEqual(reason("not-public"));
    }
    await expect(new Fetcher({ mostBytes: 1000, longest: 10_000 }, { ca: cert, allows: loopback }).fetchTo(folder, at("/"))).rejects.toEqual(reason("not-public"));
    expect(asked).toBe(0);
  });

  test.each(["http://localhost/a.csv", "ftp://localhost/", "file:///etc/passwd", "localhost/a.csv", "", "https://ana:secret@localhost/a.csv"])("only over https without a password: %s", async (address) => {
    await expect(fetchIt(address)).rejects.toEqual(reason("not-https"));
  });

  test("not to a server that nobody vouches for", async () => {
    answer = (_request, response) => response.end("a");
    const unknown = new Fetcher({ mostBytes: 1000, longest: 10_000 }, { allows: loopback, port });
    await expect(unknown.fetchTo(folder, at("/"))).rejects.toEqual(reason("certificate"));
  });
});

describe("redirects", () => {
  const hops = (most: number): RequestListener => (request, response) => {
    const hop = Number(request.url?.slice(1));
    if (hop >= most) response.end("there");
    else response.writeHead(302, { location: `/${hop + 1}` }).end();
  };

  test("three are followed, a fourth is not", async () => {
    answer = hops(3);
    expect(await readFile(await fetchIt(at("/0")), "utf8")).toBe("there");
    answer = hops(4);
    await expect(fetchIt(at("/0"))).rejects.toEqual(reason("too-many-redirects"));
  });

  test.each([
    ["http://example.org/a.csv", "not-https"],
    ["https://127.0.0.1:1/a.csv", "not-public"],
    ["https://10.0.0.1/a.csv", "not-public"],
    ["//169.254.169.254/latest", "not-public"],
    ["https://%zz/", "not-https"],
  ])("each is judged again: %s", async (location, why) => {
    answer = (_request, response) => response.writeHead(301, { location }).end();
    await expect(fetchIt(at("/"))).rejects.toEqual(reason(why));
  });

  test("to a network of ours is refused when the first server was a public one", async () => {
    const asked: string[] = [];
    answer = (request, response) => {
      asked.push(request.url ?? "");
      response.writeHead(302, { location: at("/inside", "127.0.0.1") }).end();
    };
    const allows = (address: string) => asked.length === 0 && loopback(address);
    await expect(fetchIt(at("/"), { allows })).rejects.toEqual(reason("not-public"));
    expect(asked).toEqual(["/"]);
  });
});

describe("limits", () => {
  test("of bytes, announced or not", async () => {
    answer = (_request, response) => response.end("x".repeat(1001));
    await expect(fetchIt(at("/a"))).rejects.toEqual(reason("fetch-too-large"));
    answer = (_request, response) => {
      response.write("x".repeat(600));
      response.end("x".repeat(600));
    };
    await expect(fetchIt(at("/a"))).rejects.toEqual(reason("fetch-too-large"));
  });

  test("of time, also when the server falls silent in the middle", async () => {
    answer = () => undefined;
    await expect(fetchIt(at("/"), { longest: 200 })).rejects.toEqual(reason("fetch-too-slow"));
    answer = (_request, response) => void response.writeHead(200).write("half");
    await expect(fetchIt(at("/"), { longest: 200 })).rejects.toEqual(reason("fetch-too-slow"));
  });

  test("a file that breaks off is not taken for whole", async () => {
    answer = (_request, response) => {
      response.writeHead(200, { "content-length": 900 });
      response.write("half", () => response.destroy());
    };
    await expect(fetchIt(at("/"))).rejects.toEqual(reason("unreachable"));
  });
});

test.each([404, 403, 500, 204])("status %d brings nothing", async (status) => {
  answer = (_request, response) => response.writeHead(status).end(status === 204 ? undefined : "no");
  await expect(fetchIt(at("/"))).rejects.toEqual(reason("not-there"));
  expect(await readdir(folder)).toEqual([]);
});

test("a server that is not there", async () => {
  await expect(fetchIt(at("/", "no-such-name.invalid"))).rejects.toEqual(reason("unreachable"));
});
