import type { PoolClient } from "pg";
import { announceToAll } from "../../activity/activity.server";
import type { FilePart } from "../reading/file-part";
import { finding, type Finding } from "../finding";
import { citationOf } from "../../release/release-citation";
import type { ReleaseFile } from "../reading/release-file";
import type { Report } from "../report";
import { followed, keepCorrection } from "./correction.server";
import { dropLongRetired, dropReplacedBy, retire } from "./retired-file.server";

/** A file whose observations are in place, with what is kept about it. */
export type NewFile = {
  readonly id: number;
  readonly name: string;
  readonly sha256: string;
  readonly file: ReleaseFile;
  readonly parts: readonly FilePart[];
  readonly report: Report;
  readonly fictional: boolean;
};

/** Enters a file in the list of its release (made when it is new). An earlier file of the same name retires. What
 *  contradicts the release is returned as problems; the caller then ends the transaction. */
export async function keepFile(client: PoolClient, label: string, held: NewFile): Promise<{ replaced: boolean; problems: Finding[] }> {
  const release = await openRelease(client, label, held.fictional);
  if (release.fictional !== held.fictional) {
    return { replaced: false, problems: [finding("release_fiction", null, null, label)] };
  }
  const replaced = await heldUnder(client, release.id, held.name);
  const before = replaced !== undefined && release.inUse ? await followed(client, held.file.geography) : [];
  if (replaced !== undefined) await retire(client, { id: replaced, by: held.id });
  const problems = await overlaps(client, release.id, held);
  if (problems.length > 0) return { replaced: replaced !== undefined, problems };
  await insert(client, release.id, held);
  if (replaced !== undefined) await keepCorrection(client, held.file.geography, { before, from: replaced, by: held.id });
  // Dropping a table makes readers wait until the transaction ends, so it comes last.
  if (replaced !== undefined) await dropReplacedBy(client, replaced);
  await dropLongRetired(client);
  await announceToAll(client, release.inUse ? "release" : "import");
  return { replaced: replaced !== undefined, problems };
}

type OpenRelease = { readonly id: number; readonly fictional: boolean; readonly inUse: boolean };

/** A label whose files were all taken back is as good as new. */
async function openRelease(client: PoolClient, label: string, fictional: boolean): Promise<OpenRelease> {
  await client.query(
    `insert into release as r (label, fictional, citation) values ($1, $2, $3)
     on conflict (label) do update set fictional = excluded.fictional, citation = excluded.citation, retrieved_at = now()
     where not exists (select from release_file f where f.release_id = r.id and f.retired_at is null)`,
    [label, fictional, citationOf(label, fictional)],
  );
  const { rows } = await client.query<OpenRelease>(`select id, fictional, activated_at is not null as "inUse" from release where label = $1`, [label]);
  return rows[0] ?? { id: 0, fictional, inUse: false };
}

/** The file that the release holds under a name. */
async function heldUnder(client: PoolClient, releaseId: number, name: string): Promise<number | undefined> {
  const { rows } = await client.query<{ id: number }>(
    "select id from release_file where release_id = $1 and name = $2 and retired_at is null",
    [releaseId, name],
  );
  return rows[0]?.id;
}

/** One release says each thing once: a column of a kind of place and a breakdown comes from one file. */
async function overlaps(client: PoolClient, releaseId: number, { file, parts }: NewFile): Promise<Finding[]> {
  const { rows } = await client.query<{ name: string; shared: string }>(
    `select f.name, min(c.key) as shared from release_file f join release_part p on p.file_id = f.id
     join jsonb_to_recordset($3::jsonb) as n(breakdown text, columns text[]) on n.breakdown = p.breakdown
     join lateral unnest(p.columns) as c(key) on c.key = any(n.columns)
     where f.release_id = $1 and f.retired_at is null and f.geography_kind = $2 group by f.name order by f.name`,
    [releaseId, file.geography, JSON.stringify(parts)],
  );
  return rows.map(({ name, shared }) => finding("overlap", null, shared, name));
}

async function insert(client: PoolClient, releaseId: number, { id, name, sha256, file, parts, report }: NewFile): Promise<void> {
  await client.query(
    `insert into release_file (id, release_id, name, sha256, geography_kind, rows, "values", report) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, releaseId, name, sha256, file.geography, report.rows, report.values, JSON.stringify(report)],
  );
  await client.query("insert into release_part (file_id, breakdown, columns) select $1, breakdown, columns from jsonb_to_recordset($2::jsonb) as p(breakdown text, columns text[])", [id, JSON.stringify(parts)]);
}
