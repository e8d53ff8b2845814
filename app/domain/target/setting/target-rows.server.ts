import { z } from "zod";
import { languageOf } from "~/content/language";
import { m } from "~/content/messages";
import type { Prisma } from "~/db/generated/client";
import type { Db, Tenant } from "~/db/work.server";
import { measureName } from "~/domain/baseline/baseline";
import { ownSourceOf } from "~/domain/baseline/own-source";
import { sourceWords } from "~/domain/baseline/source-words";
import { placeName } from "~/domain/place/geography";
import { refuseUnless } from "~/domain/refusal";
import { standing, type Baseline, type Direction, type Indicator, type Measurement, type Newer, type Quality, type Signature, type Target, type Version } from "../target";
import type { Interval } from "../status";

/** What `indicatorOf` needs of an indicator's row. */
export const withPlace = { geography: { select: { name: true, stateCode: true } }, local: { select: { unit: true, per: true, smallestShown: true } } } as const satisfies Prisma.IndicatorInclude;

const whole = {
  milestones: { orderBy: { year: "asc" } },
  agreements: { orderBy: { at: "asc" } },
  baseline: true,
  keptStarts: true,
  indicator: { include: withPlace },
} as const satisfies Prisma.TargetInclude;
type TargetRow = Prisma.TargetGetPayload<{ include: typeof whole }>;

const withCheck = { verification: true, release: { select: { label: true } } } as const satisfies Prisma.MeasurementInclude;
type MeasurementRow = Prisma.MeasurementGetPayload<{ include: typeof withCheck }>;

type BaselineRow = Prisma.BaselineGetPayload<object>;

type Which = { readonly indicatorId?: string };

/** Targets with all their versions and current values, in four queries however many there are. The versions of a target are
 *  the rows that replaced one another. */
export async function readTargets(db: Db, { coalitionId }: Tenant, which: Which = {}): Promise<readonly Target[]> {
  const rows = await db.target.findMany({ where: { coalitionId, ...which }, include: whole, orderBy: [{ proposedAt: "asc" }, { id: "asc" }] });
  const indicatorId = { in: rows.map((row) => row.indicatorId) };
  const measured = await db.measurement.findMany({ where: { coalitionId, indicatorId }, include: withCheck, orderBy: [{ year: "asc" }, { enteredAt: "asc" }] });
  const inUse = await db.baseline.findMany({ where: { coalitionId, indicatorId, supersededBy: { none: {} } } });
  const sign = await signatures(db, [...rows.flatMap(signersOf), ...measured.flatMap(entrants)]);
  return chainsOf(rows).map((chain) => targetOf(chain, { measured, inUse, sign }));
}

/** The target that has a version with this id; refused as not found when there is none in this coalition. */
export async function readTarget(db: Db, tenant: Tenant, id: string | undefined): Promise<Target> {
  const indicatorId = await indicatorOfVersion(db, tenant, id);
  const found = (await readTargets(db, tenant, { indicatorId })).find(({ versions }) => versions.some((version) => version.id === id));
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

type Sign = (accountId: string, at: Date) => Signature;

async function signatures(db: Db, ids: readonly string[]): Promise<Sign> {
  const people = await db.account.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (accountId, at) => ({ accountId, name: names.get(accountId) ?? m.target_someone(), at: at.toISOString() });
}

function signersOf({ proposedById, agreements, keptStarts }: TargetRow): readonly string[] {
  return [proposedById, ...agreements.map(({ accountId }) => accountId), ...keptStarts.map(({ keptById }) => keptById)];
}

function entrants({ enteredById, verification }: MeasurementRow): readonly string[] {
  return verification ? [enteredById, verification.accountId] : [enteredById];
}

type Chain = readonly [TargetRow, ...TargetRow[]];

/** Each first version with those that replaced it, in order; rows come in the order they were proposed. */
function chainsOf(rows: readonly TargetRow[]): readonly Chain[] {
  return rows.filter(({ supersedesId }) => supersedesId === null).map((first): Chain => [first, ...laterThan(first, rows)]);
}

function laterThan(version: TargetRow, rows: readonly TargetRow[]): readonly TargetRow[] {
  const next = rows.find(({ supersedesId }) => supersedesId === version.id);
  return next ? [next, ...laterThan(next, rows)] : [];
}

type Known = { readonly measured: readonly MeasurementRow[]; readonly inUse: readonly BaselineRow[]; readonly sign: Sign };

function targetOf(chain: Chain, { measured, inUse, sign }: Known): Target {
  const [first, ...later] = chain;
  const corrected = new Set(measured.map(({ supersedesId }) => supersedesId));
  const current = measured.filter(({ id, indicatorId }) => indicatorId === first.indicatorId && !corrected.has(id));
  const versions = [versionOf(first, sign), ...later.map((row) => versionOf(row, sign))] as const;
  const { baseline } = standing({ versions });
  return {
    id: first.id,
    indicator: indicatorOf(first.indicator),
    baseline,
    newer: newerOf(baseline, chain, { inUse, sign }),
    versions,
    measurements: current.map((row) => measurementOf(row, sign)),
    history: [],
    released: [],
    withdrawn: [],
  };
}

/** The baseline in use of the same measure, when it is another one. */
function newerOf({ id }: Baseline, chain: Chain, { inUse, sign }: Omit<Known, "measured">): Newer | null {
  const candidates = inUse.filter(({ indicatorId }) => indicatorId === chain[0].indicatorId);
  const newer = candidates.find((row) => row.supersedesId !== null);
  if (!newer || candidates.some((row) => row.id === id)) return null;
  const kept = chain.flatMap(({ keptStarts }) => keptStarts).find(({ baselineId }) => baselineId === newer.id);
  return { baseline: baselineOf(newer, chain[0].indicator), because: newer.supersedeReason ?? "", becauseLanguage: languageOf(newer.language), kept: kept ? { ...sign(kept.keptById, kept.at), reason: kept.reason, language: languageOf(kept.language) } : null };
}

function versionOf(row: TargetRow, sign: Sign): Version {
  return {
    id: row.id,
    version: row.version,
    baseline: baselineOf(row.baseline, row.indicator),
    path: {
      baseline: { year: row.baseline.year, value: row.baseline.value },
      goal: { year: row.dueYear, value: row.value },
      milestones: row.milestones.map(({ year, value }) => ({ year, value })),
    },
    rationale: row.rationale,
    reason: row.amendReason ?? "",
    language: languageOf(row.language),
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
    language: languageOf(row.language),
    release: row.release?.label ?? null,
    entered: sign(row.enteredById, row.enteredAt),
    verified: row.verification && sign(row.verification.accountId, row.verification.at),
  };
}

export function baselineOf(row: BaselineRow, { metric: column, geographyId, breakdown }: Pick<Prisma.IndicatorGetPayload<object>, "metric" | "geographyId" | "breakdown">): Baseline {
  const ownSource = ownSourceOf(row.ownSource);
  return {
    id: row.id,
    year: row.year,
    value: row.value,
    interval: intervalOf(row),
    weak: row.quality === 3,
    quality: qualityOf(row.quality),
    source: sourceWords({ column, geographyId, breakdown, year: row.year, source: row.sourceNote, ownSource }),
    ...(ownSource && { ownSource }),
    release: row.releaseLabel,
  };
}

/** Named in the reader's language and without its place, which stands beside it; what the coalition counts itself keeps the name it was given. */
export function indicatorOf(row: Prisma.IndicatorGetPayload<{ include: typeof withPlace }>): Indicator {
  const { id, unit, breakdown, subgroup, geographyId, geography, metric, local } = row;
  const name = measureName({ ...row, column: metric });
  return { id, name, unit, breakdown, subgroup, geographyId, column: metric, place: geography && placeName(geography), direction: directionOf(row.direction), ...(local ? { own: local } : {}) };
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
