import { env } from "~/env.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { can } from "../../coalition/permission";
import { citationWords } from "../../release/release-citation";
import { listReleases } from "../../release/release.server";
import { listImports } from "./import-history.server";
import { keeping } from "../bringing/keepers.server";
import { filesToLoad, type ReleasedFile } from "../bringing/released-folder.server";
import { weighRelease } from "./weigh-release.server";

const shortHistory = 25;
const longHistory = 500;

/** The page of releases: everybody sees what is there; who works here, what was brought in; who keeps releases, also what
 *  using a waiting one (`?weigh=`) would change. */
export async function releasePage(member: Member, search: URLSearchParams) {
  allow(member, "published:read");
  const whole = search.get("history") === "all";
  const [standing, releases, found] = await Promise.all([
    keeping(member),
    listReleases(),
    can(member, "coalition:read") ? listImports(member, { most: whole ? longHistory : shortHistory + 1 }) : null,
  ]);
  const keeps = standing === "keeps";
  const waiting = releases.find(({ label, activatedAt }) => label === search.get("weigh") && activatedAt === null);
  return {
    keeps,
    unconfirmed: standing === "unconfirmed",
    keepers: env.RELEASE_KEEPERS?.[0] === "leads" ? ("leads" as const) : ("named" as const),
    mostMb: env.IMPORT_MAX_MB,
    releases: releases.map((release) => ({ ...release, citation: citationWords(release.citation) })),
    history: found && { lines: whole ? found : found.slice(0, shortHistory), more: !whole && found.length > shortHistory },
    reachable: keeps ? reachableOf(await filesToLoad()) : null,
    weight: keeps && waiting ? await weighRelease(waiting) : null,
  };
}

/** How many released files the server can reach and has not loaded, and of which releases; null where there are none. */
function reachableOf(files: readonly ReleasedFile[]): { readonly count: number; readonly releases: string } | null {
  return files.length === 0 ? null : { count: files.length, releases: [...new Set(files.map(({ label }) => label))].sort().join(", ") };
}
