import { z } from "zod";
import { m } from "~/content/messages";
import type { Prisma } from "~/db/generated/client";
import { readWithin, type Reading } from "~/db/reading.server";
import type { Db, Tenant } from "~/db/work.server";
import { refuseUnless } from "~/domain/refusal";
import type { Target } from "../target";
import { targetsOf } from "./target-of-rows";
import { targetFacts } from "./target-row";
import { targetSql } from "./target-sql.server";

/** What `indicatorOf` needs of an indicator's row. */
export const withPlace = { geography: { select: { name: true, stateCode: true } }, local: { select: { unit: true, per: true, smallestShown: true } } } as const satisfies Prisma.IndicatorInclude;

/** All targets with all their versions and recorded values, in the order they were first proposed. The versions of a target are the rows
 *  that replaced one another. */
export const targetReading: Reading<readonly Target[]> = { sql: targetSql, of: (found) => targetsOf(targetFacts.parse(found)) };

/** The target that has a version with this id; refused as not found when there is none in this coalition. */
export async function readTarget(db: Db, id: string | undefined): Promise<Target> {
  return targetWith(await readWithin(db, targetReading), id);
}

/** The target among these that has a version with this id; refused as not found when there is none. */
export function targetWith(targets: readonly Target[], id: string | undefined): Target {
  const found = targets.find(({ versions }) => versions.some((version) => version.id === id));
  refuseUnless(found !== undefined, "not-found", m.target_not_found());
  return found;
}

/** The indicator that a version of a target of this coalition is about; refused as not found otherwise. */
export async function indicatorOfVersion(db: Db, { coalitionId }: Tenant, id: string | undefined): Promise<string> {
  refuseUnless(isId(id), "not-found", m.target_not_found());
  const row = await db.target.findFirst({ where: { coalitionId, id }, select: { indicatorId: true } });
  refuseUnless(row !== null, "not-found", m.target_not_found());
  return row.indicatorId;
}

/** An address can hold anything; what is no id at all is found no more than a foreign one. */
export function isId(id: string | undefined): id is string {
  return z.uuid().safeParse(id).success;
}
