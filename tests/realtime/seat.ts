import { vi } from "vitest";
import type { Member } from "../../app/domain/coalition/member";
import { openDocument } from "../../app/realtime/log.server";
import { merge } from "../../app/realtime/merge";
import { plainText, proseOf } from "../../app/realtime/prose";
import { asSystemSql } from "../../app/db/work.server";
import { cookieOf, typist, type Typist } from "./typist";

/** A member with a text open, everything received. */
export async function sitDown(member: Member, { port }: { readonly port: number }): Promise<Typist> {
  const seat = typist({ port, cookie: await cookieOf(member) }, member.coalitionSlug);
  await seat.saved();
  return seat;
}

/** What the database has of the vision, whatever any process has in memory. */
export async function stored({ coalitionId }: Member): Promise<string> {
  const { snapshot, updates } = await openDocument({ coalitionId, name: "vision" });
  return plainText(proseOf(merge(snapshot, updates).document));
}

/** How many rows of the log nobody has folded yet. */
export function rowsOf({ coalitionId }: Member): Promise<number> {
  return asSystemSql(async (db) => {
    const { rows } = await db.query<{ count: string }>("select count(*) from document_update where coalition_id = $1", [coalitionId]);
    return Number(rows[0]?.count);
  });
}

/** Lets the library say on the console that it closed a socket, and returns what it said. */
export function listenToConsole(): string[] {
  const said: string[] = [];
  vi.spyOn(console, "error").mockImplementation((...words) => void said.push(words.map(String).join(" ")));
  return said;
}
