import type { PredictorKey } from "./framework";
import { affordableHousing } from "./metrics/affordable-housing";
import { airQuality } from "./metrics/air-quality";
import { crime } from "./metrics/crime";
import { debtInCollections } from "./metrics/debt-in-collections";
import { descriptiveRepresentation } from "./metrics/descriptive-representation";
import { digitalAccess } from "./metrics/digital-access";
import { economicConnectedness } from "./metrics/economic-connectedness";
import { electionTurnout } from "./metrics/election-turnout";
import { employment } from "./metrics/employment";
import { highSchoolDegree } from "./metrics/high-school-degree";
import { householdIncome } from "./metrics/household-income";
import { housingWealth } from "./metrics/housing-wealth";
import { injuryDeaths } from "./metrics/injury-deaths";
import { juvenileArrests } from "./metrics/juvenile-arrests";
import { learningGrowth } from "./metrics/learning-growth";
import { livingWage } from "./metrics/living-wage";
import { lowBirthWeight } from "./metrics/low-birth-weight";
import { membershipAssociations } from "./metrics/membership-associations";
import type { Metric, MetricColumn } from "./metrics/metric";
import type { Text } from "./text";
import { neighborhoodDiversity } from "./metrics/neighborhood-diversity";
import { povertyConcentration } from "./metrics/poverty-concentration";
import { preschool } from "./metrics/preschool";
import { primaryCarePhysicians } from "./metrics/primary-care-physicians";
import { schoolPoverty } from "./metrics/school-poverty";
import { studentHomelessness } from "./metrics/student-homelessness";
import { transportation } from "./metrics/transportation";

export type { Metric, MetricColumn, Unit } from "./metrics/metric";

/** Every metric of the framework, in the order of its predictors. */
export const metrics: readonly Metric[] = [
  employment,
  livingWage,
  householdIncome,
  debtInCollections,
  housingWealth,
  preschool,
  learningGrowth,
  schoolPoverty,
  highSchoolDegree,
  digitalAccess,
  affordableHousing,
  studentHomelessness,
  povertyConcentration,
  neighborhoodDiversity,
  membershipAssociations,
  economicConnectedness,
  transportation,
  primaryCarePhysicians,
  lowBirthWeight,
  airQuality,
  injuryDeaths,
  electionTurnout,
  descriptiveRepresentation,
  crime,
  juvenileArrests,
];

/** Every column of the released files, in the same order. */
export const metricColumns: readonly MetricColumn[] = metrics.flatMap((metric) => metric.columns);

const byKey: ReadonlyMap<string, Metric> = new Map(metrics.map((metric) => [metric.key, metric]));
const metricByColumn: ReadonlyMap<string, Metric> = new Map(
  metrics.flatMap((metric) => metric.columns.map((column): [string, Metric] => [column.key, metric])),
);
const columnByName: ReadonlyMap<string, MetricColumn> = new Map(
  metricColumns.flatMap((column) => [column.key, ...column.aliases].map((name): [string, MetricColumn] => [name, column])),
);

/** The metric with this key ("living-wage"), or undefined for anything else. */
export function metricOf(key: string): Metric | undefined {
  return byKey.get(key);
}

/** The column with this name in the files of any release, or undefined when nobody knows it. */
export function columnOf(name: string): MetricColumn | undefined {
  return columnByName.get(name);
}

/** The metric that a column belongs to. */
export function metricOfColumn(column: MetricColumn): Metric | undefined {
  return metricByColumn.get(column.key);
}

/** What a reader must know before comparing, what the source says against ranking first. */
export function caveatsOf({ unranked, caveats }: Metric): readonly Text[] {
  return unranked ? [unranked, ...caveats] : caveats;
}

/** The metrics of one predictor; every predictor has at least one. */
export function metricsOf(predictor: PredictorKey): readonly Metric[] {
  return metrics.filter((metric) => metric.predictor === predictor);
}
