import { SMTPServer } from "smtp-server";

/** A letter as it arrived: whom the mail server was told to give it to, its headers (in lower case, unfolded), its words. */
export type Arrived = { readonly recipients: readonly string[]; readonly headers: ReadonlyMap<string, string>; readonly names: readonly string[]; readonly text: string };

/** A mail server that keeps what it is given, and refuses addresses that begin with "refused", repeating them in its answer. */
export async function openMailBox(): Promise<{ readonly url: string; readonly arrived: Arrived[]; readonly next: () => Promise<Arrived>; readonly close: () => Promise<void> }> {
  const arrived: Arrived[] = [];
  const waiting: ((letter: Arrived) => void)[] = [];
  const server = new SMTPServer({
    logger: false,
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo: ({ address }, _session, answer) => answer(address.startsWith("refused") ? new Error(`no mailbox ${address} here`) : null),
    onData: (stream, { envelope }, answer) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const letter = letterIn(Buffer.concat(chunks).toString("utf8"), envelope.rcptTo.map(({ address }) => address));
        const waits = waiting.shift();
        if (waits) waits(letter);
        else arrived.push(letter);
        answer();
      });
    },
  });
  const listening = server.listen(0, "127.0.0.1");
  await new Promise<void>((ready) => listening.once("listening", ready));
  const address = listening.address();
  if (address === null || typeof address === "string") throw new Error("The mail server has no port.");
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    arrived,
    next: () => {
      const letter = arrived.shift();
      return letter ? Promise.resolve(letter) : new Promise((give) => waiting.push(give));
    },
    close: () => new Promise((done) => server.close(done)),
  };
}

function letterIn(raw: string, recipients: string[]): Arrived {
  const end = raw.indexOf("\r\n\r\n");
  const lines = raw.slice(0, end).replace(/\r\n[ \t]+/g, " ").split("\r\n");
  const pairs = lines.map((line): [string, string] => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]);
  const headers = new Map(pairs);
  return { recipients, headers, names: pairs.map(([name]) => name), text: wordsIn(raw.slice(end + 4), headers) };
}

/** The words of a letter; of one in several forms, those of each form, one after the other. */
function wordsIn(body: string, headers: ReadonlyMap<string, string>): string {
  const boundary = /boundary="([^"]+)"/.exec(headers.get("content-type") ?? "")?.[1];
  if (boundary === undefined) return decoded(body, headers.get("content-transfer-encoding") ?? "7bit");
  const parts = body.split(`--${boundary}`).slice(1, -1);
  return parts.map((part) => decoded(part.slice(part.indexOf("\r\n\r\n") + 4), /^content-transfer-encoding: (\S+)/im.exec(part)?.[1] ?? "7bit")).join("\n");
}

function decoded(body: string, encoding: string): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return body;
  const bytes = body.replace(/=\r\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** The words of a header that may be encoded ("=?UTF-8?Q?Le_invitan?="). */
export function wordsOf(header = ""): string {
  return header
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, kind: string, words: string) =>
      kind.toLowerCase() === "b" ? Buffer.from(words, "base64").toString("utf8") : decoded(words.replaceAll("_", " "), "quoted-printable"),
    );
}
