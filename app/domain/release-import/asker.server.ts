import { asSystemSql } from "~/db/work.server";
import { env } from "~/env.server";
import { type Asker, keepingOf } from "./keeper";

// Kept free of words for people, like `import-entry`: the background process loads it.

/** Whether the person who asked for an import may still bring releases in: a file can wait in line for longer than a right lasts. */
export async function askerStillKeeps({ coalitionId, accountId }: { readonly coalitionId: string; readonly accountId: string }): Promise<boolean> {
  return asSystemSql(async (client) => {
    const { rows } = await client.query<Asker>(
      `select m.roles::text[] as roles, c.read_only_since is not null as "readOnly", a.email, a.confirmed_by as "confirmedBy"
       from membership m join coalition c on c.id = m.coalition_id join account a on a.id = m.account_id
       where m.coalition_id = $1 and m.account_id = $2 and m.left_at is null`,
      [coalitionId, accountId],
    );
    return rows.some((asker) => keepingOf(asker, env.RELEASE_KEEPERS ?? []) === "keeps");
  });
}
