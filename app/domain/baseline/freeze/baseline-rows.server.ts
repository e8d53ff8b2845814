import { languageOf } from "~/content/language";
import type { Db } from "~/db/work.server";
import type { Prisma } from "~/db/generated/client";
import type { Baseline } from "../baseline";
import { ownSourceOf } from "../own-source";
import { qualityOf } from "../../release/quality";

const include = {
  indicator: { include: { geography: { select: { id: true, name: true, stateCode: true } }, local: { select: { unit: true, per: true } } } },
  supersededBy: { select: { id: true } },
} as const satisfies Prisma.BaselineInclude;

type Row = Omit<Prisma.BaselineGetPayload<{ include: typeof include }>, "coalitionId" | "releaseId" | "ownSource" | "indicator"> & { readonly ownSource: unknown; readonly indicator: Measured };
type Measured = Pick<Prisma.IndicatorGetPayload<{ include: (typeof include)["indicator"]["include"] }>, "metric" | "name" | "geography" | "breakdown" | "subgroup" | "unit" | "direction" | "local">;

/** Baselines of a coalition inside a unit of work, newest first. `where` narrows them. */
export async function readBaselines(db: Db, coalitionId: string, where: Prisma.BaselineWhereInput = {}): Promise<Baseline[]> {
  const rows = await db.baseline.findMany({ where: { ...where, coalitionId }, include, orderBy: [{ frozenAt: "desc" }, { id: "desc" }] });
  return rows.map(baselineOf);
}

/** True for baselines that nothing has superseded. */
export const standing: Prisma.BaselineWhereInput = { supersededBy: { none: {} } };

/** A baseline, from its row. */
export function baselineOf({ indicator, supersededBy, releaseLabel, quality, language, ownSource, ...row }: Row): Baseline {
  const { id, indicatorId, year, value, value2, lb, ub, fileSha256, rowKey, sourceNote } = row;
  const { overrideReason, supersedesId, supersedeReason, frozenById, frozenAt } = row;
  const { metric, name, geography, breakdown, subgroup, unit, direction, local } = indicator;
  return {
    ...{ id, indicatorId, year, value, value2, lb, ub, fileSha256, rowKey, sourceNote },
    ...{ overrideReason, supersedesId, supersedeReason, frozenById, frozenAt },
    ...{ column: metric, name, geography, breakdown, subgroup, unit, direction },
    ...(local ? { own: local } : {}),
    language: languageOf(language),
    ownSource: ownSourceOf(ownSource),
    quality: qualityOf(quality),
    release: releaseLabel,
    supersededById: supersededBy[0]?.id ?? null,
  };
}
