import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { asSystem } from "~/db/work.server";
import { type Stop, stops } from "../rhythm";

/** A link that stops letters is good without signing in and for good, because mail programs press it: account, what it stops, and a
 *  signature of both. It opens nothing else. */
export async function stopToken(accountId: string, stop: Stop): Promise<string> {
  return `${accountId}.${stop}.${signature(await signingKey(), accountId, stop)}`;
}

/** What a token says; null when nobody signed it. */
export async function readStopToken(token: string): Promise<{ readonly accountId: string; readonly stop: Stop } | null> {
  const [accountId = "", word = "", signed = ""] = token.split(".");
  const stop = stops.find((known) => known === word);
  if (!stop || !/^[0-9a-f-]{36}$/.test(accountId)) return null;
  const [given, right] = [signed, signature(await signingKey(), accountId, stop)].map((text) => Buffer.from(text));
  return given && right && given.length === right.length && timingSafeEqual(given, right) ? { accountId, stop } : null;
}

function signature(key: string, accountId: string, stop: Stop): string {
  return createHmac("sha256", key).update(`stop ${stop} ${accountId}`).digest("base64url");
}

let known: Promise<string> | undefined;

/** Made once for each database, by whoever needs it first. */
function signingKey(): Promise<string> {
  known ??= asSystem(async (db) => {
    await db.signingKey.createMany({ data: [{ purpose: "stop letters", key: randomBytes(32).toString("base64url") }], skipDuplicates: true });
    return (await db.signingKey.findUniqueOrThrow({ where: { purpose: "stop letters" } })).key;
  }).catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}
