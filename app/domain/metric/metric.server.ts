import { m } from "~/content/messages";
import { asMember, asMemberSql, asSystemSql } from "~/db/work.server";
import { allow } from "../coalition/allow";
import type { Member } from "../coalition/member";
import { refuseUnless } from "../refusal";
import type { Baseline } from "./baseline";
import { readCommunities } from "./community.server";
import { readBaselines, standing } from "./baseline-rows.server";
import type { Figure } from "./figure";
import { readFigures, readSeries, type FigureWish, type SeriesWish } from "./figures.server";
import { fileIndex } from "./file-index.server";
import type { Community } from "./geography";

export { findCommunities, listCommunities, loadCommunities } from "./community.server";
export { freezeBaseline } from "./freeze-baseline.server";
export { importFile, type ImportResult } from "./import-file.server";
export { keepBaseline, listRevisions, rebase, reviewBaseline } from "./review-baseline.server";
export { activateRelease, bringIntoUse, listReleases } from "./release.server";

/** Released figures of any places, for the pages of a coalition: every year of the columns and breakdowns wanted, each from
 *  the one release that answers for it. Two queries, however much is asked. */
export function observations(member: Member, wish: Omit<FigureWish, "release">): Promise<Figure[]> {
  allow(member, "published:read");
  return asMemberSql(member, (client) => readFigures(client, wish));
}

/** Places that are compared, with other places one may want to know of, and the figures of single series for each of the
 *  compared: one unit of work, three queries. */
export function comparison(member: Member, { relatives, ...wish }: SeriesWish & { readonly relatives: readonly string[] }): Promise<Comparison> {
  allow(member, "published:read");
  return asMemberSql(member, async (client) => ({
    known: await readCommunities(client, [...wish.geographies, ...relatives]),
    figures: await readSeries(client, await fileIndex(client), wish),
  }));
}

export type Comparison = { readonly known: readonly Community[]; readonly figures: readonly Figure[] };

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
