import type { PoolClient } from "pg";
import { m } from "~/content/messages";
import { asSystemSql } from "~/db/work.server";
import { announceToAll } from "../activity/activity.server";
import { forgetCorrected } from "../figure/corrected-figures.server";
import { takeFile } from "../release/hold-file.server";
import { bringBack, retire } from "./loading/retired-file.server";
import { Refusal, refuseUnless } from "../refusal";

/** What was made from a file: it stays for as long as that stands. */
export type Dependents = { readonly baselines: number; readonly reviews: number; readonly measurements: number };

/** What an undo did: which file went, whether the one before it is back, whether its release is gone with it. */
export type Undone = { readonly id: number; readonly file: string; readonly release: string; readonly broughtBack: boolean; readonly releaseGone: boolean };

type Held = { readonly id: number; readonly name: string; readonly release: number; readonly label: string; readonly inUse: boolean };

/** Takes an import back, by the id of its file or by its name where only one release holds it. The file that it had replaced
 *  comes back; without one the file goes, and the release with its last file. Refused while anything was made from it. */
export function undoImport({ file }: { readonly file: string }): Promise<Undone> {
  return asSystemSql(async (client) => {
    // The same turn as imports: nothing is replaced while it is being taken back.
    await client.query("select pg_advisory_xact_lock(hashtext('metrics import'))");
    // Who makes something from it at this moment has done so before, or is refused afterwards. The turn comes before the rows: who has
    // it may still need them.
    const { id } = await onlyHeld(client, file);
    await takeFile(client, id);
    const held = await onlyHeld(client, String(id), "for update");
    refuseDependents(held, await dependentsOf(client, held.id));
    await retire(client, held);
    const broughtBack = await bringBack(client, held);
    if (broughtBack) await forgetCorrected(client, { by: held.id });
    const releaseGone = !broughtBack && (await closeEmpty(client, held.release));
    await client.query("update release_import set state = 'undone' where file_id = $1 and state = 'imported'", [held.id]);
    await announceToAll(client, held.inUse ? "release" : "import");
    return { id: held.id, file: held.name, release: held.label, broughtBack, releaseGone };
  });
}

async function onlyHeld(client: PoolClient, asked: string, lock: "" | "for update" = ""): Promise<Held> {
  const { rows } = await client.query<Held>(
    `select f.id, f.name, r.id as release, r.label, r.activated_at is not null as "inUse" from release_file f join release r on r.id = f.release_id
     where f.retired_at is null and (f.id::text = $1 or f.name = $1) order by f.id::text = $1 desc ${lock}`,
    [asked],
  );
  const [first, second] = rows;
  refuseUnless(first, "not-found", m.release_undo_no_file({ file: asked }));
  if (second && String(first.id) !== asked) throw new Refusal("conflict", m.release_undo_several({ file: asked, ids: rows.map(({ id, label }) => `${id} (${label})`).join(", ") }));
  return first;
}

/** Baselines and decisions about them name the file by its checksum. A measurement taken over from a release names only the
 *  release: it counts when the file holds its series and was there before it. */
async function dependentsOf(client: PoolClient, file: number): Promise<Dependents> {
  const { rows } = await client.query<Dependents>(
    `select (select count(*)::int from baseline b where b.release_id = f.release_id and b.file_sha256 = f.sha256) as baselines,
            (select count(*)::int from baseline_review v where v.release_id = f.release_id and v.file_sha256 = f.sha256) as reviews,
            (select count(*)::int from measurement e join indicator i on i.coalition_id = e.coalition_id and i.id = e.indicator_id
             join geography g on g.id = i.geography_id
             join release_part p on p.file_id = f.id and p.breakdown = i.breakdown and i.metric = any(p.columns)
             where e.release_id = f.release_id and e.entered_at >= f.imported_at and g.kind = f.geography_kind) as measurements
     from release_file f where f.id = $1`,
    [file],
  );
  return rows[0] ?? { baselines: 0, reviews: 0, measurements: 0 };
}

function refuseDependents({ name, label }: Held, { baselines, reviews, measurements }: Dependents): void {
  const parts = [
    baselines > 0 ? m.release_undo_baselines({ count: baselines }) : null,
    reviews > 0 ? m.release_undo_reviews({ count: reviews }) : null,
    measurements > 0 ? m.release_undo_measurements({ count: measurements }) : null,
  ];
  const what = parts.filter((part) => part !== null).join(", ");
  if (what !== "") throw new Refusal("conflict", m.release_undo_depends({ file: name, release: label, what }));
}

/** A release without files is out of use; its label is free again. Returns whether it was the last one. */
async function closeEmpty(client: PoolClient, release: number): Promise<boolean> {
  const { rowCount } = await client.query(
    "update release set activated_at = null where id = $1 and not exists (select from release_file f where f.release_id = $1 and f.retired_at is null)",
    [release],
  );
  return rowCount === 1;
}
