import type { PoolClient } from "pg";

/** One thing that is to be told to one person. */
export type Due = { readonly coalitionId: string; readonly membershipId: string; readonly key: string; readonly kind: string; readonly ref: string };

/** Makes one letter for each person of what they were not told yet; what was told once is left out. Several processes may ask at the same
 *  moment: the key of a thing is taken once. */
export async function makeLetters(db: PoolClient, rhythm: "once" | "daily" | "weekly", due: readonly Due[]): Promise<number> {
  if (due.length === 0) return 0;
  const column = <Key extends keyof Due>(key: Key) => due.map((one) => one[key]);
  const { rowCount } = await db.query(makeSql, [rhythm, column("coalitionId"), column("membershipId"), column("key"), column("kind"), column("ref")]);
  return rowCount ?? 0;
}

const makeSql = `
with due as (
  select distinct on (membership_id, key) * from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[]) as d (coalition_id, membership_id, key, kind, ref)
), fresh as (
  select d.* from due d where not exists (select from letter_about a where a.membership_id = d.membership_id and a.key = d.key)
), made as (
  insert into letter (id, coalition_id, membership_id, rhythm) select gen_random_uuid(), coalition_id, membership_id, $1 from fresh group by coalition_id, membership_id returning id, membership_id
)
insert into letter_about (coalition_id, membership_id, key, kind, ref, letter_id)
select f.coalition_id, f.membership_id, f.key, f.kind, f.ref, made.id from fresh f join made on made.membership_id = f.membership_id
on conflict do nothing`;
