import { m } from "~/content/messages";
import type { Db } from "~/db/work.server";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { oneAtATime } from "./one-at-a-time.server";
import { newest, type Target, type Version } from "./target";
import { readTargets, versionRow } from "./target-rows.server";

/** Which wording of a target a person was looking at. */
export type Seen = { readonly version: string; readonly seen: number };

/** Holds a target until the transaction ends and gives its newest version, if it is the one that was seen; refused as
 *  stale otherwise. Whoever comes second looks again. */
export async function holdNewest(db: Db, member: Member, { version: id, seen }: Seen): Promise<{ readonly target: Target; readonly version: Version }> {
  const { baselineId } = await versionRow(db, member, id);
  await oneAtATime(db, baselineId);
  const [target] = await readTargets(db, member, { baselineId });
  refuseUnless(target !== undefined, "not-found", m.target_not_found());
  const version = newest(target.versions);
  refuseUnless(version.id === id && version.version === seen, "stale", m.target_refused_stale());
  return { target, version };
}
