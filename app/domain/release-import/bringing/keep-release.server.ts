import { m } from "~/content/messages";
import { asMember } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import type { Member } from "../../coalition/member";
import { activateRelease } from "../../release/release.server";
import { allowKeeping } from "./keepers.server";
import { undoImport } from "../undo-import.server";

/** Puts a release into use for every coalition of this planner. Frozen baselines stay as they are. */
export async function useRelease(member: Member, { release }: { readonly release: string }): Promise<void> {
  await allowKeeping(member);
  await activateRelease(release);
  await asMember(member, (db) => tell(db, member, "release.used", { kind: "release", id: release }, { name: release }));
}

/** Takes an import back, for every coalition; returns what to say. Refused while anything was made from its file. */
export async function takeBack(member: Member, { file }: { readonly file: number }): Promise<string> {
  await allowKeeping(member);
  const { file: name, release, broughtBack, releaseGone } = await undoImport({ file: String(file) });
  await asMember(member, (db) => tell(db, member, "release.undone", { kind: "release", id: release }, { name: `${name} (${release})` }));
  if (releaseGone) return m.release_undone_release({ file: name, release });
  return broughtBack ? m.release_undone_back({ file: name, release }) : m.release_undone({ file: name, release });
}
