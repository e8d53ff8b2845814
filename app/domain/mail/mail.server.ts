import { createTransport } from "nodemailer";
import { z } from "zod";
import { m } from "~/content/messages";
import { env } from "~/env.server";
import { refuseUnless } from "../refusal";
import { type Letter, oneLine } from "./letter";

/** Whether the planner can send e-mail: where `SMTP_URL` is set. */
export function mailIsOn(): boolean {
  return env.SMTP_URL !== undefined;
}

/** For what only works by e-mail. Refuses "not-found". */
export function refuseWithoutMail(): void {
  refuseUnless(mailIsOn(), "not-found", m.mail_is_off());
}

/** Hands one letter to the mail server; resolves when it has taken it. The letter counts nothing and loads nothing: no
 *  pictures, no links but those in the text.
 *  @throws Refusal "not-found" without a mail server, "invalid" when `to` is not one plain address; an error that names
 *  neither address nor words of the letter when the server does not take it. */
export async function sendMail({ to, subject, text, html, id, unsubscribe }: Letter): Promise<void> {
  refuseWithoutMail();
  refuseUnless(z.email().safeParse(to).success, "invalid", m.http_field_email());
  const known = id === undefined ? {} : { messageId: `<${id}@${senderHost()}>` };
  // One press in the mail program, as RFC 8058 says.
  const stop = unsubscribe === undefined ? {} : { headers: { "List-Unsubscribe": `<${unsubscribe}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } };
  const letter = { to: { name: "", address: to }, subject: oneLine(subject), text, ...(html === undefined ? {} : { html }), ...known, ...stop };
  await mailServer().sendMail(letter).catch((fault: unknown) => {
    throw new Error(`A letter was not sent: ${faultIn(fault)}`);
  });
}

function senderHost(): string {
  return env.MAIL_FROM.slice(env.MAIL_FROM.lastIndexOf("@") + 1).replace(">", "");
}

/** Ends the connections that wait for the next letter. */
export function closeMail(): void {
  server?.close();
  server = undefined;
}

let server: ReturnType<typeof connect> | undefined;
function mailServer() {
  server ??= connect(env.SMTP_URL);
  return server;
}

/** Few connections, kept for a while; a server that hangs is given up. What `SMTP_URL` says after its "?" goes first. A password
 *  never goes over a line that is not encrypted, except to this very machine. */
function connect(url: string | undefined) {
  const { password, hostname } = new URL(url ?? "");
  const here = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return createTransport(
    {
      url,
      pool: true,
      maxConnections: 3,
      idleTimeout: 30_000,
      requireTLS: password !== "" && !here,
      dnsTimeout: 10_000,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from: env.MAIL_FROM, headers: { "Auto-Submitted": "auto-generated" } },
  );
}

/** What went wrong, in codes only: a server's own words often repeat the address. */
function faultIn(fault: unknown): string {
  const known = z.object({ code: z.string().optional(), responseCode: z.number().optional(), command: z.string().optional() }).safeParse(fault);
  const { code, responseCode, command } = known.success ? known.data : {};
  return [code, responseCode, command].filter((part) => part !== undefined).join(" ") || "no reason given";
}
