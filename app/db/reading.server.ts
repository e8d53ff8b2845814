import { readAsMember, type Db, type Tenant } from "./work.server";

/** Something that can be read of a coalition: SQL whose one row has one column of JSON, and what that is. The SQL names no coalition:
 *  it holds for the rows of `ownCoalition`, so that its text is the same for everybody. */
export type Reading<T> = { readonly sql: string; readonly of: (found: unknown) => T };

/** The coalition whose rows the unit of work at hand may touch. An SQL expression. */
export const ownCoalition = "(select current_coalition())";

type Ask = <T>(reading: Reading<T>) => Promise<T>;

/** Reads that wait for nothing in between, all in one message to the server: each message costs more of our time than most answers.
 *  `gather` asks for all of them at once, before it waits for any. */
export function readAtOnce<T>(tenant: Tenant, gather: (ask: Ask) => Promise<T>): Promise<T> {
  const texts: string[] = [];
  let send = () => {};
  const gathered = new Promise<void>((done) => (send = done));
  const answers = gathered.then(() => readAsMember(tenant, texts));
  const all = gather(async ({ sql, of }) => {
    const at = texts.push(sql) - 1;
    return of((await answers)[at]?.rows[0]?.[0]);
  });
  send();
  return all;
}

/** The same inside a unit of work that also changes something. */
export async function readWithin<T>(db: Db, { sql, of }: Reading<T>): Promise<T> {
  const [row] = await db.$queryRawUnsafe<{ found: unknown }[]>(`select (${sql}) as found`);
  return of(row?.found);
}
