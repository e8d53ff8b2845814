import type { Prisma } from "~/db/generated/client";
import { asMemberSql, type Db } from "~/db/work.server";
import type { Member } from "../coalition/member";
import type { Baseline } from "./baseline";
import { readBaselines } from "./baseline-rows.server";
import { readBreakdown } from "./breakdown";
import type { Figure } from "./figure";
import { readFigures } from "./figures.server";
import type { HeldBaseline } from "./revision";

/** Baselines frozen from a release, each with the figure last decided about and the number of targets that start from it.
 *  Three reads, however many there are. `where` narrows them. */
export async function readHeld(db: Db, coalitionId: string, where: Prisma.BaselineWhereInput): Promise<HeldBaseline[]> {
  const baselines = await readBaselines(db, coalitionId, { ...where, rowKey: { not: null } });
  const baselineId = { in: baselines.map(({ id }) => id) };
  const reviews = await db.baselineReview.findMany({ where: { coalitionId, baselineId }, orderBy: { id: "asc" } });
  const counts = await db.target.groupBy({ by: ["baselineId"], where: { coalitionId, baselineId, amendedBy: { none: {} } }, _count: true });
  const decided = new Map(reviews.map(({ baselineId: id, value, value2 }) => [id, { value, value2 }]));
  const targets = new Map(counts.map(({ baselineId: id, _count }) => [id, _count]));
  return baselines.map((baseline) => ({ baseline, decided: decided.get(baseline.id) ?? null, targets: targets.get(baseline.id) ?? 0 }));
}

/** What the releases in use say today about the rows of these baselines (and their neighbours): two queries. */
export async function figuresOf(member: Member, baselines: readonly Baseline[]): Promise<Figure[]> {
  if (baselines.length === 0) return [];
  const wish = {
    geographies: distinct(baselines.map(({ geography }) => geography?.id)),
    columns: distinct(baselines.map(({ column }) => column)),
    breakdowns: distinct(baselines.map(({ breakdown }) => readBreakdown(breakdown))),
  };
  return asMemberSql(member, (client) => readFigures(client, wish));
}

function distinct<T>(values: readonly (T | null | undefined)[]): T[] {
  return [...new Set(values.filter((value): value is T => value !== null && value !== undefined))];
}
