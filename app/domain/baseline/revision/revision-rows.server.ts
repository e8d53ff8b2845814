import type { Prisma } from "~/db/generated/client";
import { asMemberSql, type Db } from "~/db/work.server";
import type { Member } from "../../coalition/member";
import type { Baseline } from "../baseline";
import { readBaselines } from "../freeze/baseline-rows.server";
import { readBreakdown } from "../../release/breakdown";
import type { Figure } from "../../figure/figure";
import { fileIndex, type FileIndex } from "../../figure/file-index.server";
import { readFigures } from "../../figure/figures.server";
import { isFictional, kindOf } from "../../place/geography";
import { qualityOf } from "../../release/quality";
import type { HeldBaseline, Released } from "../revision";

/** Baselines frozen from a release, each with the figure last decided about and the number of targets that start from it.
 *  Three reads, however many there are. `where` narrows them. */
export async function readHeld(db: Db, coalitionId: string, where: Prisma.BaselineWhereInput): Promise<HeldBaseline[]> {
  const baselines = await readBaselines(db, coalitionId, { ...where, rowKey: { not: null } });
  const baselineId = { in: baselines.map(({ id }) => id) };
  const reviews = await db.baselineReview.findMany({ where: { coalitionId, baselineId }, orderBy: { id: "asc" } });
  const versions = await db.target.findMany({ where: { coalitionId, baselineId }, select: { baselineId: true, amendedBy: { select: { baselineId: true, agreements: { select: { accountId: true } } } } } });
  const decided = new Map(reviews.map(({ baselineId: id, quality, ...review }) => [id, { ...review, quality: qualityOf(quality) }]));
  const starting = versions.filter(isLast).map((version) => version.baselineId);
  return baselines.map((baseline) => ({ baseline, decided: decided.get(baseline.id) ?? null, targets: starting.filter((id) => id === baseline.id).length }));
}

type Version = { readonly baselineId: string; readonly amendedBy: readonly { readonly baselineId: string; readonly agreements: readonly unknown[] }[] };

/** Whether a version of a target is the last one that starts from its baseline. A change that moves the target to another
 *  baseline takes it away from here once it is agreed. */
function isLast({ baselineId, amendedBy }: Version): boolean {
  return !amendedBy.some((change) => change.baselineId === baselineId || change.agreements.length > 0);
}

/** What the releases in use say today about the rows of these baselines (and their neighbours): three queries. */
export async function releasedOf(member: Member, baselines: readonly Baseline[]): Promise<Released> {
  if (baselines.length === 0) return { figures: [], answering: () => null };
  const wish = {
    geographies: distinct(baselines.map(({ geography }) => geography?.id)),
    columns: distinct(baselines.map(({ column }) => column)),
    breakdowns: distinct(baselines.map(({ breakdown }) => readBreakdown(breakdown))),
  };
  return asMemberSql(member, async (client) => {
    const { answering } = await fileIndex(client);
    return { figures: await readFigures(client, wish), answering: (baseline) => answerFor(baseline, answering) };
  });
}

function answerFor({ geography, column, breakdown }: Baseline, answering: FileIndex["answering"]): Figure["file"] | null {
  const [geographyKind, split] = [kindOf(geography?.id ?? ""), readBreakdown(breakdown)];
  if (!geography || !geographyKind || !split || column === null) return null;
  return answering({ geographyKind, fictional: isFictional(geography.id), column, breakdown: split });
}

function distinct<T>(values: readonly (T | null | undefined)[]): T[] {
  return [...new Set(values.filter((value): value is T => value !== null && value !== undefined))];
}
