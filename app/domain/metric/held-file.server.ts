import type { PoolClient } from "pg";
import { finding, type Finding } from "./finding";
import { citationOf } from "./release-citation";
import type { ReleaseFile } from "./release-file";
import type { Report } from "./report";

/** A file whose observations are in place, with what is kept about it. */
export type NewFile = {
  readonly id: number;
  readonly name: string;
  readonly sha256: string;
  readonly file: ReleaseFile;
  /** Keys of the columns that have a value in it. */
  readonly columns: readonly string[];
  readonly report: Report;
  readonly fictional: boolean;
};

/** Enters a file in the list of its release (made when it is new). An earlier file of the same name gives way. What
 *  contradicts the release is returned as problems; the caller then ends the transaction. */
export async function keepFile(client: PoolClient, label: string, held: NewFile): Promise<{ replaced: boolean; problems: Finding[] }> {
  const release = await openRelease(client, label, held.fictional);
  if (release.fictional !== held.fictional) {
    return { replaced: false, problems: [finding("release_fiction", null, null, label)] };
  }
  const replaced = await removeEarlier(client, release.id, held.name);
  const problems = await overlaps(client, release.id, held);
  if (problems.length === 0) await insert(client, release.id, held);
  return { replaced, problems };
}

type OpenRelease = { readonly id: number; readonly fictional: boolean };

async function openRelease(client: PoolClient, label: string, fictional: boolean): Promise<OpenRelease> {
  await client.query(
    "insert into release (label, fictional, citation) values ($1, $2, $3) on conflict (label) do nothing",
    [label, fictional, citationOf(label, fictional)],
  );
  const { rows } = await client.query<OpenRelease>("select id, fictional from release where label = $1", [label]);
  return rows[0] ?? { id: 0, fictional };
}

async function removeEarlier(client: PoolClient, releaseId: number, name: string): Promise<boolean> {
  const { rows } = await client.query<{ id: number }>(
    "delete from release_file where release_id = $1 and name = $2 returning id",
    [releaseId, name],
  );
  for (const { id } of rows) await client.query("select drop_observations($1)", [id]);
  return rows.length > 0;
}

/** One release says each thing once: a column of a kind of place and a breakdown comes from one file. */
async function overlaps(client: PoolClient, releaseId: number, { file, columns }: NewFile): Promise<Finding[]> {
  const { rows } = await client.query<{ name: string; shared: string }>(
    `select name, (select min(c) from unnest(columns) c where c = any($4)) as shared from release_file
     where release_id = $1 and geography_kind = $2 and breakdown = $3 and columns && $4::text[] order by name`,
    [releaseId, file.geography, file.breakdown, columns],
  );
  return rows.map(({ name, shared }) => finding("overlap", null, shared, name));
}

async function insert(client: PoolClient, releaseId: number, { id, name, sha256, file, columns, report }: NewFile): Promise<void> {
  await client.query(
    `insert into release_file (id, release_id, name, sha256, geography_kind, breakdown, columns, rows, "values", report)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, releaseId, name, sha256, file.geography, file.breakdown, columns, report.rows, report.values, JSON.stringify(report)],
  );
}
