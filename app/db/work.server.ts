import { AsyncLocalStorage } from "node:async_hooks";
import pg, { type PoolClient } from "pg";
import type { Prisma } from "./generated/client";
import { changedAnything, noteChanges } from "./ledger.server";
import { pool, prisma } from "./pool.server";
import { NoAnswer, soon } from "./soon";
import { prepared } from "./statement-name.server";

/** A database inside one unit of work: one transaction, one role, one coalition. */
export type Db = Prisma.TransactionClient;

/** Whose rows a unit of work may touch. A `Member` is one; so is a workshop seat. */
export type Tenant = { readonly coalitionId: string };

type Scope = { readonly role: "app_member" | "app_account" | "app_system"; readonly coalition?: string; readonly account?: string };

/** The unit of work that several verbs share, and whose rows it may touch. */
const shared = new AsyncLocalStorage<Tenant & { readonly db: Db }>();

/** Work on one coalition's rows. Row-level security shows and takes nothing of any other, whatever the query says. */
export function asMember<T>(tenant: Tenant, work: (db: Db) => Promise<T>): Promise<T> {
  const joined = shared.getStore();
  return joined?.coalitionId === tenant.coalitionId ? work(joined.db) : within({ role: "app_member", coalition: tenant.coalitionId }, work);
}

/** What `reads` asks of one coalition's rows through the verbs of other domains, all in one unit of work: a page that is made of
 *  everything takes one connection instead of one for each verb. Only for reading: nobody else's failure may undo a change. */
export function readTogether<T>({ coalitionId }: Tenant, reads: () => Promise<T>): Promise<T> {
  return within({ role: "app_member", coalition: coalitionId }, (db) => shared.run({ coalitionId, db }, reads));
}

/** The same for a change that goes through the verbs of other domains and may happen in whole only: where one of them fails, nothing
 *  of it was done. None of them may be caught on the way. */
export function changeTogether<T>({ coalitionId }: Tenant, change: (db: Db) => Promise<T>): Promise<T> {
  return within({ role: "app_member", coalition: coalitionId }, (db) => shared.run({ coalitionId, db }, () => change(db)));
}

/** Work on what belongs to a person: their account and the coalitions they are in. */
export function asAccount<T>(accountId: string, work: (db: Db) => Promise<T>): Promise<T> {
  return within({ role: "app_account", account: accountId }, work);
}

/** Work that has no member yet (signing up, accepting an invitation, joining by code) or belongs to no coalition (releases). */
export function asSystem<T>(work: (db: Db) => Promise<T>): Promise<T> {
  return within({ role: "app_system" }, work);
}

/** The same walls for bulk reads and COPY, which go through `pg` (Prisma is several times slower there). */
export function asMemberSql<T>(tenant: Tenant, work: (client: PoolClient) => Promise<T>): Promise<T> {
  return withinSql({ role: "app_member", coalition: tenant.coalitionId }, work);
}

/** Reads on one coalition's rows that wait for nothing in between, all in one message to the server. The texts hold their values
 *  (see `literals.server.ts`). The results come in the order of the texts, their rows as arrays. */
export function readAsMember(tenant: Tenant, texts: readonly string[]): Promise<pg.QueryArrayResult[]> {
  return readAs({ role: "app_member", coalition: tenant.coalitionId }, texts);
}

/** The same for what has no member yet: which seat a guest's cookie opens. */
export function readAsSystem(texts: readonly string[]): Promise<pg.QueryArrayResult[]> {
  return readAs({ role: "app_system" }, texts);
}

/** The same for what belongs to a person. */
export function readAsAccount(accountId: string, texts: readonly string[]): Promise<pg.QueryArrayResult[]> {
  return readAs({ role: "app_account", account: accountId }, texts);
}

function readAs(scope: Scope, texts: readonly string[]): Promise<pg.QueryArrayResult[]> {
  const text = [opening(scope), ...texts, "commit"].join(";\n");
  return withConnection(async (client) => several(await client.query({ text, rowMode: "array" })).slice(-texts.length - 1, -1));
}

/** A message with several statements has several results, which the types of pg do not say. */
function several(results: unknown): pg.QueryArrayResult[] {
  if (!Array.isArray(results)) throw new Error("Several statements have several results.");
  return results;
}

/** See `asMemberSql`; for what belongs to a person. */
export function asAccountSql<T>(accountId: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
  return withinSql({ role: "app_account", account: accountId }, work);
}

/** See `asMemberSql`; for the data of no coalition. */
export function asSystemSql<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  return withinSql({ role: "app_system" }, work);
}

/** Waits until no other unit of work has its turn at `what` ("sign-up ana@example.org"); ours ends with our transaction. */
export async function takeTurn(db: Db, what: string): Promise<void> {
  await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${what}, 0))`;
}

/** The same for bulk work, which goes through `pg`. */
export async function takeTurnSql(client: PoolClient, what: string): Promise<void> {
  await client.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [what]);
}

/** What begins a unit of work needs no time. When it takes this long, in milliseconds, PostgreSQL does not answer at all (it hangs,
 *  or the way to it is cut), and whoever waits is told. */
const answersWithin = 15_000;

/** One statement outside of all units of work, for what stands before them: who is signed in, whether PostgreSQL is there. */
export function askAlone<R extends pg.QueryResultRow>(text: string, values: readonly string[], patience = answersWithin): Promise<R[]> {
  return withConnection(async (client) => (await soon(client.query<R>(prepared(text, values)), patience)).rows);
}

function within<T>(scope: Scope, work: (db: Db) => Promise<T>): Promise<T> {
  return prisma.$transaction(async (db) => {
    await db.$executeRaw`select set_config('role', ${scope.role}, true), set_config('app.coalition', ${scope.coalition ?? ""}, true), set_config('app.account', ${scope.account ?? ""}, true)`;
    const result = await work(db);
    await noteChanges(() => db.$queryRawUnsafe(changedAnything));
    return result;
  });
}

/** Begins a transaction and takes the role in one message to the server: these stand before every read of every page. */
function opening({ role, coalition = "", account = "" }: Scope): string {
  const set = (name: string, value: string) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`;
  return `begin; select ${set("role", role)}, ${set("app.coalition", coalition)}, ${set("app.account", account)}`;
}

function withinSql<T>(scope: Scope, work: (client: PoolClient) => Promise<T>): Promise<T> {
  return withConnection(async (client) => {
    await soon(client.query(opening(scope)), answersWithin);
    const result = await work(client);
    await noteChanges(async () => (await client.query(changedAnything)).rows);
    await client.query("commit");
    return result;
  });
}

/** A connection of our own for one transaction: rolled back when `use` fails, thrown away when it is broken. */
async function withConnection<T>(use: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // A connection that breaks between two statements must not end the process; the next statement fails, and says so.
  const lost = (failure: Error) => (broken = failure);
  client.on("error", lost);
  try {
    return await use(client);
  } catch (error) {
    if (error instanceof NoAnswer) broken = error;
    else await client.query("rollback").catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    client.off("error", lost);
    client.release(broken);
  }
}
