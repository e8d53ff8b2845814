import { locale, m, type Locale } from "~/content/messages";
import { readAtOnce, readWithin } from "~/db/reading.server";
import { asMember, type Db } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { refuseUnless } from "../../refusal";
import type { Baseline } from "../baseline";
import { toldMeasure } from "../told-measure";
import { freezeFigure, oneAtATime, placeOf } from "../freeze/freeze-baseline.server";
import { holdFile } from "../../release/hold-file.server";
import { keepWithdrawn } from "./keep-withdrawn.server";
import { heldOf, heldReading, releasedOf } from "./revision-rows.server";
import { placeName, type Community } from "../../place/geography";
import type { KeepWish, RebaseWish, ReviewWish } from "../revision.form";
import { revisionsOf, withdrawnOf, type HeldBaseline, type Released, type Revision, type WithdrawnBaseline } from "../revision";

/** The baselines that a release in use revises and nobody has decided about, newest baseline first; only the one with `id`
 *  when it is given. Nothing changes by itself: each stays as it was frozen until it is kept or re-based. A constant number of
 *  messages to PostgreSQL. */
export async function listRevisions(member: Member, only: { readonly id?: string } = {}): Promise<readonly Revision[]> {
  allow(member, "coalition:read");
  return (await listDecisions(member, only)).revised;
}

/** Both kinds of decision that a release can ask for, in one reading: what it revises, and what it has withdrawn. */
export async function listDecisions(member: Member, only: { readonly id?: string } = {}): Promise<Decisions> {
  allow(member, "coalition:read");
  const held = heldOf(await readAtOnce(member, (ask) => ask(heldReading)), only);
  return decisionsAbout(held, await releasedOf(member, held.map(({ baseline }) => baseline)));
}

export type Decisions = { readonly revised: readonly Revision[]; readonly withdrawn: readonly WithdrawnBaseline[] };

/** Both kinds, where the baselines and what is released of them were read already. */
export function decisionsAbout(held: readonly HeldBaseline[], released: Released): Decisions {
  const standing = heldOf(held);
  return { revised: revisionsOf(standing, released.figures), withdrawn: withdrawnOf(standing, released) };
}

/** Keeps a revised baseline as it was frozen. It is asked about again only when a release prints yet another value. */
export async function keepBaseline(member: Member, wish: KeepWish): Promise<void> {
  await decide(member, wish, async (db, { baseline, figure }) => {
    await record(db, member, { baseline, figure, decision: "keep", reason: wish.because ?? "", language: wish.language });
    await tell(db, member, "baseline.kept", { kind: "baseline", id: baseline.id }, { ...toldMeasure(baseline, baseline.geography ? placeName(baseline.geography) : ""), year: figure.year, release: figure.file.release.label });
  });
}

/** Freezes the newly released value in place of the baseline, for a reason. Targets keep the baseline they were set on. */
export async function rebase(member: Member, { because, override, language, baseline, seen }: RebaseWish): Promise<Baseline> {
  return decide(member, { baseline, seen }, async (db, { baseline: before, figure }, place) => {
    await record(db, member, { baseline: before, figure, decision: "rebase", reason: because, language });
    return freezeFigure(db, member, { figure, place }, { because, override, language });
  });
}

/** Does what a person chose about a revised baseline; returns what to say. */
export async function reviewBaseline(member: Member, wish: ReviewWish): Promise<string> {
  if (wish.intent === "keep") {
    if (!(await keepWithdrawn(member, wish))) await keepBaseline(member, wish);
    return m.metric_revision_kept();
  }
  await rebase(member, wish);
  return m.metric_revision_rebased();
}

type Work<T> = (db: Db, revision: Revision, place: Community) => Promise<T>;

/** Runs `work` on an undecided revision, as the person saw it, with nobody else deciding about the same figure. */
async function decide<T>(member: Member, { baseline: id, seen }: KeepWish, work: Work<T>): Promise<T> {
  allow(member, "baseline:freeze");
  const [known] = heldOf(await readAtOnce(member, (ask) => ask(heldReading)), { id, superseded: true });
  refuseUnless(known, "not-found", m.metric_no_such_baseline());
  const { figures } = await releasedOf(member, [known.baseline]);
  const [open] = revisionsOf([known], figures);
  refuseUnless(open, "conflict", m.metric_revision_none());
  refuseUnless(open.figure.file.sha256 === seen, "conflict", m.metric_revision_again());
  const place = await placeOf(open.figure);
  return asMember(member, async (db) => {
    await oneAtATime(db, member, open.figure);
    const [revision] = revisionsOf(heldOf(await readWithin(db, heldReading), { id }), figures);
    refuseUnless(revision, "conflict", m.metric_revision_none());
    return work(db, revision, place);
  });
}

type Decision = Pick<Revision, "baseline" | "figure"> & { readonly decision: "keep" | "rebase"; readonly reason: string; readonly language: Locale | undefined };

async function record(db: Db, { coalitionId, accountId }: Member, { baseline, figure, decision, reason, language = locale() }: Decision): Promise<void> {
  const { value, value2, lb, ub, quality, file } = figure;
  await holdFile(db, file.id);
  await db.baselineReview.create({
    data: { coalitionId, baselineId: baseline.id, releaseId: file.release.id, value, value2, lb, ub, quality, fileSha256: file.sha256, decision, reason, language, decidedById: accountId },
  });
}
