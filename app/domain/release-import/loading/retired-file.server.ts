import type { PoolClient } from "pg";

/** How long the rows of a file that nobody is shown any more are kept for who might still be reading them. */
const kept = "30 days";

/** Takes a held file out of sight, and out of the way of one with the same name. Its rows stay: a reader who listed the files
 *  a moment ago still finds them. `by` is the file that takes its place; without it, the file was taken back. */
export async function retire(client: PoolClient, { id, by = null }: { readonly id: number; readonly by?: number | null }): Promise<void> {
  await client.query("update release_file set retired_at = now(), replaced_by = $2 where id = $1", [id, by]);
}

/** Brings back the file that `id` had replaced, when its rows are still there. Returns whether there was one. */
export async function bringBack(client: PoolClient, { id }: { readonly id: number }): Promise<boolean> {
  const { rowCount } = await client.query(
    `update release_file set retired_at = null, replaced_by = null
     where id = (select id from release_file where replaced_by = $1 order by retired_at desc, id desc limit 1)`,
    [id],
  );
  return rowCount === 1;
}

/** Drops what a file that has just retired had itself replaced: an import can be taken back, the one before it no longer. */
export async function dropReplacedBy(client: PoolClient, id: number): Promise<void> {
  const { rows } = await client.query<{ id: number }>("delete from release_file where replaced_by = $1 returning id", [id]);
  await dropRows(client, rows);
}

/** Drops what retired long ago, and releases of which nothing is left and nothing speaks. */
export async function dropLongRetired(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ id: number }>(`delete from release_file where retired_at < now() - interval '${kept}' returning id`);
  await dropRows(client, rows);
  await client.query(
    `delete from release r
     where not exists (select from release_file f where f.release_id = r.id) and not exists (select from baseline b where b.release_id = r.id)
       and not exists (select from baseline_review v where v.release_id = r.id) and not exists (select from measurement e where e.release_id = r.id)`,
  );
}

async function dropRows(client: PoolClient, files: readonly { readonly id: number }[]): Promise<void> {
  for (const { id } of files) await client.query("select drop_observations($1)", [id]);
}
