import { m } from "~/content/messages";
import type { Db } from "~/db/work.server";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { oneAtATime } from "./one-at-a-time.server";
import { newest, type Target, type Version } from "../target";
import { indicatorOfVersion, readTarget } from "./target-rows.server";

/** Which wording of a target a person was looking at. */
export type Seen = { readonly version: string; readonly seen: number };

/** Holds the target that has this version until the transaction ends. */
export async function holdTarget(db: Db, member: Member, id: string | undefined): Promise<Target> {
  await oneAtATime(db, await indicatorOfVersion(db, member, id));
  return readTarget(db, id);
}

/** Holds a target until the transaction ends and gives its newest version, if it is the one that was seen; refused as
 *  stale otherwise. Whoever comes second looks again. */
export async function holdNewest(db: Db, member: Member, { version: id, seen }: Seen): Promise<{ readonly target: Target; readonly version: Version }> {
  const target = await holdTarget(db, member, id);
  const version = newest(target.versions);
  refuseUnless(version.id === id && version.version === seen, "stale", m.target_refused_stale());
  return { target, version };
}
