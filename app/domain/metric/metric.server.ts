import { m } from "~/content/messages";
import { asMember, asMemberSql, asSystemSql } from "~/db/work.server";
import { allow } from "../coalition/allow";
import type { Member } from "../coalition/member";
import { refuseUnless } from "../refusal";
import type { Baseline } from "../baseline/baseline";
import { readBaselines, standing } from "../baseline/baseline-rows.server";
import type { Figure } from "../figure/figure";
import { readFigures, type FigureWish } from "../figure/figures.server";

export { findCommunities, listCommunities, loadCommunities } from "../place/community.server";
export { comparison } from "../figure/comparison.server";
export { findPlaces, placesNamed } from "../place/find-places.server";
export { freezeBaseline } from "../baseline/freeze-baseline.server";
export { importFile, type ImportResult } from "../release-import/import-file.server";
export { keepBaseline, listRevisions, rebase, reviewBaseline } from "../baseline/review-baseline.server";
export { activateRelease, bringIntoUse, listReleases } from "../release/release.server";

/** Released figures of any places, for the pages of a coalition: every year of the columns and breakdowns wanted, each from
 *  the one release that answers for it. Two queries, however much is asked. */
export function observations(member: Member, wish: Omit<FigureWish, "release">): Promise<Figure[]> {
  allow(member, "published:read");
  return asMemberSql(member, (client) => readFigures(client, wish));
}

/** Released figures for the command line, also of releases that are not in use. */
export function showFigures(wish: FigureWish): Promise<Figure[]> {
  return asSystemSql((client) => readFigures(client, wish));
}

/** The coalition's baselines, newest first; superseded ones only when asked for. */
export function listBaselines(member: Member, { superseded = false } = {}): Promise<Baseline[]> {
  return asMember(member, (db) => readBaselines(db, member.coalitionId, superseded ? {} : standing));
}

/** One baseline of the coalition, also a superseded one; null when there is none with this id. */
export async function findBaseline(member: Member, { id }: { readonly id: string }): Promise<Baseline | null> {
  const [found] = await asMember(member, (db) => readBaselines(db, member.coalitionId, { id }));
  return found ?? null;
}

/** One baseline that must be there. */
export async function baseline(member: Member, which: { readonly id: string }): Promise<Baseline> {
  const found = await findBaseline(member, which);
  refuseUnless(found, "not-found", m.metric_no_such_baseline());
  return found;
}
