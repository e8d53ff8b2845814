import { readAtOnce, readWithin } from "~/db/reading.server";
import { asMember, type Db } from "~/db/work.server";
import { locale, m, type Locale } from "~/content/messages";
import { tell } from "../../activity/activity.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { refuseUnless } from "../../refusal";
import { holdFile } from "../../release/hold-file.server";
import { placeName } from "../../place/geography";
import type { Baseline } from "../baseline";
import { oneAtATime } from "../freeze/freeze-baseline.server";
import { toldMeasure } from "../told-measure";
import { withdrawnOf, type WithdrawnBaseline } from "../revision";
import type { KeepWish } from "../revision.form";
import { heldOf, heldReading, releasedOf } from "./revision-rows.server";

/** Keeps a baseline as it was frozen although the release in use does not have its figure any more. False, and nothing done,
 *  where the release has it. It is asked about again only when a release prints the figure otherwise. */
export async function keepWithdrawn(member: Member, { baseline: id, seen, because, language = locale() }: KeepWish): Promise<boolean> {
  allow(member, "baseline:freeze");
  const known = heldOf(await readAtOnce(member, (ask) => ask(heldReading)), { id, superseded: true });
  const released = await releasedOf(member, known.map(({ baseline }) => baseline));
  const [open] = withdrawnOf(known, released);
  if (!open) return false;
  refuseUnless(open.file.sha256 === seen, "conflict", m.metric_revision_again());
  await asMember(member, async (db) => {
    await oneAtATime(db, member, seriesOf(open.baseline));
    const [still] = withdrawnOf(heldOf(await readWithin(db, heldReading), { id }), released);
    refuseUnless(still, "conflict", m.metric_revision_none());
    await record(db, member, still, { reason: because ?? "", language });
    await tell(db, member, "baseline.kept", { kind: "baseline", id }, { ...toldMeasure(still.baseline, still.baseline.geography ? placeName(still.baseline.geography) : ""), year: still.baseline.year, release: still.file.release.label });
  });
  return true;
}

function seriesOf({ geography, column, breakdown, subgroup }: Baseline) {
  return { geography: geography?.id ?? "", column: column ?? "", breakdown, subgroup };
}

async function record(db: Db, { coalitionId, accountId }: Member, { baseline, file }: WithdrawnBaseline, words: { readonly reason: string; readonly language: Locale }): Promise<void> {
  await holdFile(db, file.id);
  await db.baselineReview.create({ data: { coalitionId, baselineId: baseline.id, releaseId: file.release.id, value: null, fileSha256: file.sha256, decision: "keep", ...words, decidedById: accountId } });
}
