import { frequencies } from "~/content/period";
import { z } from "zod";
import { languageOf } from "~/content/language";
import { m } from "~/content/messages";
import type { Prisma } from "~/db/generated/client";
import type { Db, Tenant } from "~/db/work.server";
import { refuseUnless } from "../../refusal";
import { kinds, type LocalFigure } from "../../small-count/counted";
import { directions, type LocalIndicator } from "../local-indicator";

const withPlace = { geography: { select: { id: true, name: true, stateCode: true } } } as const satisfies Prisma.LocalIndicatorInclude;
type Row = Prisma.LocalIndicatorGetPayload<{ include: typeof withPlace }>;

const known = z.object({ kind: z.enum(kinds), direction: z.enum(directions), frequency: z.enum(frequencies) });

/** The coalition's local indicators by name. */
export async function readIndicators(db: Db, { coalitionId }: Tenant): Promise<LocalIndicator[]> {
  const rows = await db.localIndicator.findMany({ where: { coalitionId }, include: withPlace, orderBy: [{ name: "asc" }, { id: "asc" }] });
  return rows.map(indicatorOf);
}

/** One of them; refused as not found when it is not of this coalition, or the id is none. */
export async function readIndicator(db: Db, { coalitionId }: Tenant, id: string | undefined): Promise<LocalIndicator> {
  refuseUnless(isId(id), "not-found", m.local_not_found());
  const row = await db.localIndicator.findFirst({ where: { coalitionId, id }, include: withPlace });
  refuseUnless(row, "not-found", m.local_not_found());
  return indicatorOf(row);
}

export function isId(id: string | undefined): id is string {
  return z.uuid().safeParse(id).success;
}

/** A figure as it is kept, raw. Nothing of it may leave the domain but by `seen`, or to those who may see small counts. */
export type KeptFigure = LocalFigure & { readonly hidden: boolean; readonly batch: string };

/** All figures of an indicator, in the order of time. */
export async function readKept(db: Db, { coalitionId }: Tenant, localId: string): Promise<KeptFigure[]> {
  const rows = await db.localValue.findMany({
    where: { coalitionId, localId },
    orderBy: [{ period: "asc" }, { place: "asc" }, { groupType: "asc" }, { line: "asc" }],
  });
  return rows.map(({ place, period, year, groupType, groupName, value, numerator, denominator, lb, ub, hidden, batchId }) => ({
    ...{ place, period, year, groupType, value, numerator, denominator, lb, ub, hidden },
    group: groupName,
    batch: batchId,
  }));
}

function indicatorOf(row: Row): LocalIndicator {
  const { id, name, definition, unit, per, area, predictor, source, smallestShown, runningTotal, geography } = row;
  return { ...{ id, name, definition, unit, per, area, predictor, source, smallestShown, runningTotal }, ...known.parse(row), language: languageOf(row.language), place: geography };
}
