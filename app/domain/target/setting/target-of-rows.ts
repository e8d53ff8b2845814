import type { z } from "zod";
import { languageOf } from "~/content/language";
import { m } from "~/content/messages";
import { measureName } from "~/domain/baseline/baseline";
import { ownSourceOf } from "~/domain/baseline/own-source";
import { sourceWords } from "~/domain/baseline/source-words";
import { placeName } from "~/domain/place/geography";
import { standing, type Baseline, type Direction, type Indicator, type Measurement, type Newer, type Quality, type Signature, type Target, type Version } from "../target";
import type { Interval } from "../status";
import type { BaselineRow, IndicatorRow, MeasurementRow, Signed, targetFacts, TargetRow } from "./target-row";

function sign({ accountId, name, at }: Signed): Signature {
  return { accountId, name: name ?? m.target_someone(), at: at.toISOString() };
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

type Facts = { readonly measurements: readonly MeasurementRow[]; readonly baselines: ReadonlyMap<string, BaselineRow>; readonly indicators: ReadonlyMap<string, IndicatorRow> };

/** Targets from their rows, in the order they were first proposed. */
export function targetsOf({ targets, measurements, baselines, indicators }: z.output<typeof targetFacts>): readonly Target[] {
  const facts = { measurements, baselines: byId(baselines), indicators: byId(indicators) };
  return chainsOf(targets).map((chain) => targetOf(chain, facts));
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** A row that a foreign key promises. */
function there<T>(rows: ReadonlyMap<string, T>, id: string): T {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`A target points to ${id}, which is not there.`);
  return row;
}

function targetOf(chain: Chain, { measurements, baselines, indicators }: Facts): Target {
  const [first, ...later] = chain;
  const indicator = there(indicators, first.indicatorId);
  const corrected = new Set(measurements.map(({ supersedesId }) => supersedesId));
  const current = measurements.filter(({ id, indicatorId }) => indicatorId === first.indicatorId && !corrected.has(id));
  const version = (row: TargetRow) => versionOf(row, baselineOf(there(baselines, row.baselineId), indicator));
  const versions = [version(first), ...later.map(version)] as const;
  const { baseline } = standing({ versions });
  return {
    id: first.id,
    indicator: indicatorOf(indicator),
    baseline,
    newer: newerOf(baseline, chain, { indicator, inUse: [...baselines.values()].filter((row) => row.inUse && row.indicatorId === first.indicatorId) }),
    versions,
    measurements: current.map(measurementOf),
    history: [],
    released: [],
    withdrawn: [],
  };
}

type InUse = { readonly indicator: IndicatorRow; readonly inUse: readonly BaselineRow[] };

/** The baseline in use of the same measure, when it is another one. */
function newerOf({ id }: Baseline, chain: Chain, { indicator, inUse }: InUse): Newer | null {
  const newer = inUse.find((row) => row.supersedesId !== null);
  if (!newer || inUse.some((row) => row.id === id)) return null;
  const kept = chain.flatMap(({ keptStarts }) => keptStarts).find(({ baselineId }) => baselineId === newer.id);
  return { baseline: baselineOf(newer, indicator), because: newer.supersedeReason ?? "", becauseLanguage: languageOf(newer.language), kept: kept ? { ...sign(kept), reason: kept.reason, language: languageOf(kept.language) } : null };
}

function versionOf(row: TargetRow, baseline: Baseline): Version {
  return {
    id: row.id,
    version: row.version,
    baseline,
    path: {
      baseline: { year: baseline.year, value: baseline.value },
      goal: { year: row.dueYear, value: row.value },
      milestones: row.milestones,
    },
    rationale: row.rationale,
    reason: row.amendReason ?? "",
    language: languageOf(row.language),
    proposed: sign(row.proposed),
    agreements: row.agreements.map(sign),
  };
}

function measurementOf(row: MeasurementRow): Measurement {
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
    release: row.release,
    entered: sign(row.entered),
    verified: row.verified && sign(row.verified),
  };
}

/** A frozen number, from its row and that of what it measures. */
export function baselineOf(row: Omit<BaselineRow, "inUse">, { metric: column, geographyId, breakdown }: Pick<IndicatorRow, "metric" | "geographyId" | "breakdown">): Baseline {
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
export function indicatorOf(row: IndicatorRow): Indicator {
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
