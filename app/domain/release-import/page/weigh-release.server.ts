import type { PoolClient } from "pg";
import { m } from "~/content/messages";
import { asSystemSql } from "~/db/work.server";
import { refuseUnless } from "../../refusal";
import { listHeldFiles } from "../../release/held-files.server";
import { movedSeries, type Moved } from "./moved-series";

/** What putting a release into use would do, at full precision. */
export type Weight = {
  readonly label: string;
  /** Figures shown today that would have another value. */
  readonly changed: number;
  /** Figures shown today that would be the same, but come from this release. */
  readonly same: number;
  /** Figures shown today that this release does not have. */
  readonly gone: number;
  /** Figures where none of that metric, kind of place and breakdown are shown today. */
  readonly added: number;
  /** Frozen baselines whose figure would change, in all coalitions. They stay as they are, and are asked about. */
  readonly baselines: number;
};

/** Weighs a release against what is shown today. Reads whole files, which takes a second or two for a whole release, so it is
 *  asked for, not shown beside every release. */
export function weighRelease({ label }: { readonly label: string }): Promise<Weight> {
  return asSystemSql(async (client) => {
    const files = await listHeldFiles(client);
    refuseUnless(files.some(({ release }) => release.label === label), "not-found", m.release_no_such({ release: label }));
    const weight = { label, changed: 0, same: 0, gone: 0, added: 0, baselines: 0 };
    for (const moved of movedSeries(label, files)) add(weight, moved.from === null ? await addedBy(client, moved) : await changedBy(client, moved));
    return weight;
  });
}

type Counts = Omit<Weight, "label">;

function add(weight: { -readonly [Key in keyof Counts]: number }, counts: Partial<Counts>): void {
  for (const key of ["changed", "same", "gone", "added", "baselines"] as const) weight[key] += counts[key] ?? 0;
}

async function addedBy(client: PoolClient, { to, breakdown, columns }: Moved): Promise<Partial<Counts>> {
  const { rows } = await client.query<{ added: number }>(
    `select count(*)::int as added from observation o join metric_column c on c.id = o.metric_id join subgroup s on s.id = o.subgroup_id
     where o.file_id = $1 and c.key = any($2) and s.breakdown = $3`,
    [to, columns, breakdown],
  );
  return rows[0] ?? {};
}

async function changedBy(client: PoolClient, { from, to, breakdown, columns }: Moved): Promise<Partial<Counts>> {
  const { rows } = await client.query<Counts>(
    `select count(*) filter (where n.value is null)::int as gone, count(*) filter (where (n.value, n.value2) is not distinct from (o.value, o.value2))::int as same,
            count(*) filter (where n.value is not null and (n.value, n.value2) is distinct from (o.value, o.value2))::int as changed
     from observation o join metric_column c on c.id = o.metric_id join subgroup s on s.id = o.subgroup_id
     left join observation n on n.file_id = $2 and n.geography_id = o.geography_id and n.metric_id = o.metric_id and n.subgroup_id = o.subgroup_id and n.year = o.year
     where o.file_id = $1 and c.key = any($3) and s.breakdown = $4`,
    [from, to, columns, breakdown],
  );
  const { rows: frozen } = await client.query<{ baselines: number }>(
    `select count(*)::int as baselines from baseline b join indicator i on i.coalition_id = b.coalition_id and i.id = b.indicator_id
     join metric_column c on c.key = i.metric join subgroup s on s.breakdown = i.breakdown and s.label = i.subgroup
     join observation n on n.file_id = $1 and n.geography_id = i.geography_id and n.metric_id = c.id and n.subgroup_id = s.id and n.year = b.year
     where i.metric = any($2) and i.breakdown = $3 and b.row_key is not null and (n.value, n.value2) is distinct from (b.value, b.value2)
       and not exists (select from baseline later where later.supersedes_id = b.id)`,
    [to, columns, breakdown],
  );
  return { ...rows[0], ...frozen[0] };
}
