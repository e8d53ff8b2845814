import { prepared } from "~/db/statement-name.server";
import { asSystemSql } from "~/db/work.server";
import type { Role } from "./role";

/** Somebody with something open beside a page: by which session (see `sessionKey`), whose, in which coalition. */
export type Visitor = { readonly session: string; readonly accountId: string; readonly coalitionId: string };

/** Which visitors may still be there: their session stands and they are in the coalition. One question for all of them. */
export function stillInside<V extends Visitor>(visitors: readonly V[]): Promise<V[]> {
  return asSystemSql(async (db) => {
    const { rows } = await db.query<{ place: number }>(prepared(
      `select v.place::int as place from unnest($1::text[], $2::uuid[], $3::uuid[]) with ordinality as v (session, account, coalition, place)
       where exists (select from session s where s.id = v.session and s.user_id = v.account and s.expires_at > now())
         and exists (select from membership m where m.coalition_id = v.coalition and m.account_id = v.account and m.left_at is null)`,
      [visitors.map(({ session }) => session), visitors.map(({ accountId }) => accountId), visitors.map(({ coalitionId }) => coalitionId)],
    ));
    const inside = new Set(rows.map(({ place }) => place));
    return visitors.filter((_, at) => inside.has(at + 1));
  });
}

/** The roles that these accounts have in a coalition now; who is not in it stands in no line. */
export function rolesInside(coalitionId: string, accounts: readonly string[]): Promise<ReadonlyMap<string, readonly Role[]>> {
  return asSystemSql(async (db) => {
    const { rows } = await db.query<{ account: string; roles: Role[] }>(prepared(
      "select account_id as account, roles::text[] as roles from membership where coalition_id = $1 and account_id = any($2::uuid[]) and left_at is null",
      [coalitionId, accounts],
    ));
    return new Map(rows.map(({ account, roles }) => [account, roles]));
  });
}
