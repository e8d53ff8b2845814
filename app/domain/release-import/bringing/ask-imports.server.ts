import type { PoolClient } from "pg";
import { v7 as newId } from "uuid";
import { m } from "~/content/messages";
import { asSystemSql } from "~/db/work.server";
import { announceToAll } from "../../activity/activity.server";
import type { Member } from "../../coalition/member";
import { releaseNamedBy } from "../../release/release";
import { refuseUnless } from "../../refusal";
import { lineUp } from "../import-entry.server";
import { discard, type SentFile } from "./import-folder.server";
import { allowKeeping } from "./keepers.server";
import { filesToLoad } from "./released-folder.server";
import { mostWaiting } from "../release-import";
import type { ImportWish } from "../release-import.form";

/** Files that were sent, or an address, and how to read them. */
export type AskedImports = ImportWish & { readonly files: readonly SentFile[] };

/** Puts files in line to be read in the background; returns how many. When it refuses, nothing of what was sent is kept. */
export async function askImports(member: Member, wish: AskedImports): Promise<number> {
  try {
    await allowKeeping(member);
    const asked = sourcesOf(wish);
    refuseUnless(asked.length > 0, "invalid", m.release_nothing_chosen());
    refuseUnless(wish.release !== undefined || asked.every(({ origin }) => namesItself(origin)), "invalid", m.release_label_needed());
    return await putInLine(member, asked, wish);
  } catch (error) {
    await discard(wish.files);
    throw error;
  }
}

/** Puts what the server can reach by itself in line: the released files that are not loaded yet; returns how many. */
export async function askReleased(member: Member): Promise<number> {
  await allowKeeping(member);
  const files = await filesToLoad();
  refuseUnless(files.length > 0, "conflict", m.release_folder_loaded());
  return putInLine(member, files.slice(0, mostWaiting).map(({ origin }) => ({ id: newId(), source: "folder", origin })), {});
}

function putInLine(member: Member, asked: readonly Source[], wish: ImportWish): Promise<number> {
  return asSystemSql(async (client) => {
    await refuseCrowd(client, member, asked.length);
    for (const source of asked) await enter(client, member, { ...source, ...wish });
    await announceToAll(client, "import");
    return asked.length;
  });
}

type Source = { readonly id: string; readonly source: "upload" | "address" | "folder"; readonly origin: string };

function sourcesOf({ files, address }: AskedImports): Source[] {
  const sent = files.map(({ id, name }) => ({ id, source: "upload" as const, origin: name }));
  return address === undefined ? sent : [...sent, { id: newId(), source: "address", origin: address }];
}

/** A zip may name the release in the folder its files lie in; that is seen when it is opened. */
function namesItself(origin: string): boolean {
  return releaseNamedBy(origin) !== null || /\.zip$/i.test(origin);
}

/** Counted over all coalitions of the person, which only the system sees; who asks twice at the same moment is counted one after
 *  the other. */
async function refuseCrowd(client: PoolClient, { coalitionId, accountId }: Member, more: number): Promise<void> {
  await lineUp(client);
  const { rows } = await client.query<{ coalition: number; person: number }>(
    `select count(*) filter (where coalition_id = $1)::int as coalition, count(*) filter (where account_id = $2)::int as person
     from release_import where state in ('waiting', 'running') and (coalition_id = $1 or account_id = $2)`,
    [coalitionId, accountId],
  );
  const { coalition = 0, person = 0 } = rows[0] ?? {};
  refuseUnless(coalition + more <= mostWaiting, "limited", m.release_too_many_waiting({ most: mostWaiting }));
  refuseUnless(person + more <= mostWaiting, "limited", m.release_too_many_of_yours({ most: mostWaiting }));
}

async function enter(client: PoolClient, { coalitionId, accountId, name }: Member, { id, source, origin, release, only, dryRun }: Source & ImportWish): Promise<void> {
  await client.query(
    `insert into release_import (id, batch, coalition_id, account_id, actor, source, origin, label, places, dry_run)
     values ($1, $1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, coalitionId, accountId, name, source, origin, release ?? null, [...(only ?? [])], dryRun === "on"],
  );
}
