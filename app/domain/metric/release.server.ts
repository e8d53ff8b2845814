import { asSystem, asSystemSql } from "~/db/work.server";
import { Refusal } from "../refusal";
import { listHeldFiles } from "./held-files.server";
import { replacesFigures, type HeldRelease } from "./release";

/** A release with its files, for lists. */
export type ReleaseLine = HeldRelease & {
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly rows: number; readonly values: number; readonly importedAt: Date }[];
};

/** Every release in the database with its files, newest label first. */
export async function listReleases(): Promise<ReleaseLine[]> {
  return asSystem((db) =>
    db.release.findMany({
      include: { files: { select: { name: true, sha256: true, rows: true, values: true, importedAt: true }, orderBy: { name: "asc" } } },
      orderBy: { label: "desc" },
    }),
  );
}

/** Puts a release into use, whatever it replaces. Figures frozen as baselines stay as they are. */
export async function activateRelease(label: string): Promise<void> {
  const { rowCount } = await asSystemSql((client) => client.query("update release set activated_at = now() where label = $1", [label]));
  if (rowCount === 0) throw new Refusal("not-found", `There is no release "${label}".`);
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

