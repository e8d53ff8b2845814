import { locale, m, type Locale } from "~/content/messages";
import { asMember, type Db } from "~/db/work.server";
import { tell } from "~/domain/activity/activity.server";
import { toldMeasure } from "~/domain/baseline/told-measure";
import { allow } from "~/domain/coalition/allow";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { holdTarget } from "../setting/newest-version.server";
import { measureOf } from "../measure";
import { isSmallCount, smallestOf } from "../small-measurement";
import { isPossible } from "../status/limits";
import { rangeWords } from "../target.form";

type Value = {
  /** In the measure's own unit, with both bounds of the 95 % interval or neither. */
  readonly value: number;
  readonly year: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly source: string;
  readonly note?: string | undefined;
  /** Of source and notes; that of the page when absent. */
  readonly language?: Locale | undefined;
  /** Why it cannot be compared with the baseline; nothing when it can. */
  readonly changed?: string | undefined;
};
export type Recorded = Value & {
  /** The id of any version of the target. */
  readonly target: string | undefined;
  /** The measurement this one corrects. */
  readonly corrects?: string | undefined;
};

/** Writes down a number that came after the baseline. A year has one value: another one for it must correct the first,
 *  which stays in the history. It counts at home at once, and outside after a second person has checked it. */
export function recordMeasurement(member: Member, { target: id, corrects, ...given }: Recorded): Promise<{ readonly id: string }> {
  allow(member, "progress:enter");
  return asMember(member, async (db) => {
    const { id: targetId, baseline, indicator } = await holdTarget(db, member, id);
    const indicatorId = indicator.id;
    const { years } = measureOf(indicator);
    refuseUnless(given.year > baseline.year, "invalid", m.target_refused_not_news({ year: years(baseline.year) }));
    refuseUnless(given.year <= new Date().getFullYear(), "invalid", m.target_refused_future());
    refuseUnless([given.value, given.low, given.high].every((number) => number === undefined || isPossible(number, indicator)), "invalid", rangeWords(indicator));
    refuseUnless(!isSmallCount(indicator, given.value), "invalid", m.target_refused_small_count({ most: smallestOf(indicator.own) - 1 }));
    await refuseTaken(db, member, { indicatorId, year: given.year, years: years(given.year), corrects });
    const measurement = await addMeasurement(db, member, { indicatorId, supersedesId: corrects, ...given });
    await tell(db, member, "target.measured", { kind: "target", id: targetId }, { ...toldMeasure(indicator), value: given.value, year: given.year });
    return measurement;
  });
}

type Row = Value & { readonly indicatorId: string; readonly supersedesId?: string | undefined; readonly releaseId?: number; readonly quality?: number | null };

/** One row of the history of values. Part of the caller's transaction. */
export function addMeasurement(db: Db, { coalitionId, accountId }: Member, { low, high, changed, note = "", language, ...row }: Row): Promise<{ readonly id: string }> {
  const data = { ...row, coalitionId, enteredById: accountId, lb: low, ub: high, note, notComparableReason: changed || null, language: row.releaseId === undefined ? (language ?? locale()) : null };
  return db.measurement.create({ data, select: { id: true } });
}

/** `years` is how the year of the value is named. */
type Place = { readonly indicatorId: string; readonly year: number; readonly years: string; readonly corrects?: string | undefined };

/** Refuses a second value for a year, and a correction of what is not here or was corrected before. */
export async function refuseTaken(db: Db, { coalitionId }: Member, { indicatorId, year, years, corrects }: Place): Promise<void> {
  const rows = await db.measurement.findMany({ where: { coalitionId, indicatorId }, select: { id: true, year: true, supersedesId: true } });
  const corrected = new Set(rows.map(({ supersedesId }) => supersedesId));
  const current = rows.filter(({ id }) => !corrected.has(id));
  if (corrects !== undefined) {
    refuseUnless(rows.some(({ id }) => id === corrects), "not-found", m.target_measurement_not_found());
    refuseUnless(current.some(({ id }) => id === corrects), "stale", m.target_refused_corrected());
  }
  refuseUnless(!current.some((row) => row.year === year && row.id !== corrects), "conflict", m.target_refused_recorded({ year: years }));
}
