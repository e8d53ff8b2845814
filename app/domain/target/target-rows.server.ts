import { z } from "zod";
import { m } from "~/content/messages";
import { columnOf } from "~/content/metrics";
import { groupName } from "~/content/metrics/breakdowns";
import { say } from "~/content/text";
import type { Prisma } from "~/db/generated/client";
import type { Db, Tenant } from "~/db/work.server";
import { everybody } from "~/domain/metric/breakdown";
import { placeName } from "~/domain/metric/geography";
import { refuseUnless } from "~/domain/refusal";
import type { Baseline, Direction, Indicator, Measurement, Quality, Signature, Target, Version } from "./target";
import type { Interval } from "./status";

/** What `indicatorOf` needs of an indicator's row. */
export const withPlace = { geography: { select: { name: true, stateCode: true } } } as const satisfies Prisma.IndicatorInclude;

const whole = {
  milestones: { orderBy: { year: "asc" } },
  agreements: { orderBy: { at: "asc" } },
  baseline: true,
  indicator: { include: withPlace },
} as const satisfies Prisma.TargetInclude;
type TargetRow = Prisma.TargetGetPayload<{ include: typeof whole }>;

const withCheck = { verification: true, release: { select: { label: true } } } as const satisfies Prisma.MeasurementInclude;
type MeasurementRow = Prisma.MeasurementGetPayload<{ include: typeof withCheck }>;

type Which = { readonly baselineId?: string };

/** Targets with all their versions and current values, in three queries however many there are. A target is all that was
 *  ever wanted of one baseline, so its versions are the rows that share one. */
export async function readTargets(db: Db, { coalitionId }: Tenant, which: Which = {}): Promise<readonly Target[]> {
  const rows = await db.target.findMany({ where: { coalitionId, ...which }, include: whole, orderBy: [{ proposedAt: "asc" }, { id: "asc" }] });
  const indicatorId = { in: rows.map((row) => row.indicatorId) };
  const measured = await db.measurement.findMany({ where: { coalitionId, indicatorId }, include: withCheck, orderBy: [{ year: "asc" }, { enteredAt: "asc" }] });
  const sign = await signatures(db, [...rows.flatMap(signersOf), ...measured.flatMap(entrants)]);
  const baselines = [...new Set(rows.map((row) => row.baselineId))];
  return baselines.flatMap((id) => targetOf(rows.filter((row) => row.baselineId === id), measured, sign) ?? []);
}

/** The row of one version of a target of this coalition; refused as not found otherwise. */
export async function versionRow(db: Db, { coalitionId }: Tenant, id: string | undefined) {
  refuseUnless(isId(id), "not-found", m.target_not_found());
  const row = await db.target.findFirst({ where: { coalitionId, id }, include: { baseline: true, indicator: { include: withPlace } } });
  refuseUnless(row !== null, "not-found", m.target_not_found());
  return row;
}

/** An address can hold anything; what is no id at all is found no more than a foreign one. */
export function isId(id: string | undefined): id is string {
  return z.uuid().safeParse(id).success;
}

type Sign = (accountId: string, at: Date) => Signature;

async function signatures(db: Db, ids: readonly string[]): Promise<Sign> {
  const people = await db.account.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (accountId, at) => ({ accountId, name: names.get(accountId) ?? m.target_someone(), at: at.toISOString() });
}

function signersOf({ proposedById, agreements }: TargetRow): readonly string[] {
  return [proposedById, ...agreements.map(({ accountId }) => accountId)];
}

function entrants({ enteredById, verification }: MeasurementRow): readonly string[] {
  return verification ? [enteredById, verification.accountId] : [enteredById];
}

function targetOf(chain: readonly TargetRow[], measured: readonly MeasurementRow[], sign: Sign): Target | null {
  const [first, ...later] = chain;
  if (!first) return null;
  const corrected = new Set(measured.map(({ supersedesId }) => supersedesId));
  const current = measured.filter(({ id, indicatorId }) => indicatorId === first.indicatorId && !corrected.has(id));
  return {
    id: first.id,
    indicator: indicatorOf(first.indicator),
    baseline: baselineOf(first.baseline),
    versions: [versionOf(first, sign), ...later.map((row) => versionOf(row, sign))],
    measurements: current.map((row) => measurementOf(row, sign)),
    history: [],
    released: [],
  };
}

function versionOf(row: TargetRow, sign: Sign): Version {
  return {
    id: row.id,
    version: row.version,
    path: {
      baseline: { year: row.baseline.year, value: row.baseline.value },
      goal: { year: row.dueYear, value: row.value },
      milestones: row.milestones.map(({ year, value }) => ({ year, value })),
    },
    rationale: row.rationale,
    reason: row.amendReason ?? "",
    proposed: sign(row.proposedById, row.proposedAt),
    agreements: row.agreements.map(({ accountId, at }) => sign(accountId, at)),
  };
}

function measurementOf(row: MeasurementRow, sign: Sign): Measurement {
  return {
    id: row.id,
    year: row.year,
    value: row.value,
    interval: intervalOf(row),
    weak: row.quality === 3,
    comparable: row.notComparableReason === null,
    changed: row.notComparableReason ?? "",
    source: row.source,
    note: row.note,
    release: row.release?.label ?? null,
    entered: sign(row.enteredById, row.enteredAt),
    verified: row.verification && sign(row.verification.accountId, row.verification.at),
  };
}

export function baselineOf(row: Prisma.BaselineGetPayload<object>): Baseline {
  return {
    id: row.id,
    year: row.year,
    value: row.value,
    interval: intervalOf(row),
    weak: row.quality === 3,
    quality: qualityOf(row.quality),
    source: row.sourceNote,
    release: row.releaseLabel,
  };
}

/** Named in the reader's language; what the coalition counts itself keeps the name it was given. */
export function indicatorOf(row: Prisma.IndicatorGetPayload<{ include: typeof withPlace }>): Indicator {
  const { id, unit, breakdown, subgroup, geographyId, geography, metric } = row;
  const name = nameOf(row);
  return { id, name, unit, breakdown, subgroup, geographyId, column: metric, place: geography && placeName(geography), direction: directionOf(row.direction) };
}

function nameOf({ metric, name, subgroup }: Pick<Prisma.IndicatorGetPayload<object>, "metric" | "name" | "subgroup">): string {
  const column = metric === null ? undefined : columnOf(metric);
  const known = column ? say(column.label) : name;
  return subgroup === "" || subgroup === everybody ? known : m.target_name_group({ name: known, group: say(groupName(subgroup)) });
}

/** A bound that is missing on one side leaves no interval: half of one cannot be compared. */
function intervalOf({ lb, ub }: { readonly lb: number | null; readonly ub: number | null }): Interval | null {
  return lb === null || ub === null ? null : { low: lb, high: ub };
}

function qualityOf(quality: number | null): Quality {
  return quality === 1 || quality === 2 || quality === 3 ? quality : null;
}

function directionOf(direction: string): Direction {
  return direction === "higher" || direction === "lower" ? direction : "neutral";
}
