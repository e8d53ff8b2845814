import { asSystem, asSystemSql } from "~/db/work.server";
import { announceToAll } from "../activity/activity.server";
import { Refusal } from "../refusal";
import { listHeldFiles } from "./held-files.server";
import { replacesFigures, type HeldRelease } from "./release";

/** A release with its files, for lists. */
export type ReleaseLine = HeldRelease & {
  readonly files: readonly ReleaseFileLine[];
};

export type ReleaseFileLine = { readonly id: number; readonly name: string; readonly sha256: string; readonly rows: number; readonly values: number; readonly importedAt: Date };

const held = { retiredAt: null } as const;
const fileLine = { id: true, name: true, sha256: true, rows: true, values: true, importedAt: true } as const;

/** Every release with the files it holds, newest label first; one whose files were all taken back is not listed. */
export async function listReleases(): Promise<ReleaseLine[]> {
  return asSystem((db) =>
    db.release.findMany({
      where: { files: { some: held } },
      include: { files: { where: held, select: fileLine, orderBy: { name: "asc" } } },
      orderBy: { label: "desc" },
    }),
  );
}

/** Puts a release into use, whatever it replaces. Figures frozen as baselines stay as they are. */
export async function activateRelease(label: string): Promise<void> {
  await asSystemSql(async (client) => {
    const { rowCount } = await client.query(
      `update release r set activated_at = now()
       where label = $1 and exists (select from release_file f where f.release_id = r.id and f.retired_at is null)`,
      [label],
    );
    if (rowCount === 0) throw new Refusal("not-found", `There is no release "${label}".`);
    await announceToAll(client, "release");
  });
}

/** After files were loaded: a release that only adds figures comes into use by itself; one that would change figures shown
 *  today waits for `activateRelease`. Returns whether it is in use now. */
export async function bringIntoUse(label: string): Promise<boolean> {
  const files = await asSystemSql(listHeldFiles);
  const release = files.find((file) => file.release.label === label)?.release;
  if (!release) return false;
  if (release.activatedAt === null && replacesFigures(release, files)) return false;
  if (release.activatedAt === null) await activateRelease(label);
  return true;
}

