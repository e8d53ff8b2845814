/** The filled cells of one row, or of a worksheet there is one of: field key → the beginning of what was answered; all of it where a
 *  criterion reads it whole. A row has its "id" beside them, and under "days:status" how many days ago an answer was last changed, where a
 *  criterion asks. */
export type Filled = Readonly<Record<string, string>>;

/** What stands in one worksheet. */
export type Sheet = { readonly fields: Filled; readonly rows: readonly Filled[] };

/** What the coalition's records show, gathered in one go. The state of every step is derived from this and nothing else. */
export type Evidence = {
  /** By the key of the worksheet; a worksheet nobody has touched is missing. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** Criteria that a person has said are met, by their id. */
  readonly attested: ReadonlySet<string>;
  /** Figures that the coalition counts itself; each was judged by the small-count rule when it came in. */
  readonly localFigures: number;
  /** Small counts that stand where the rule does not reach: rows of worksheet 5B that nobody has brought in, and values of a count
   *  that were written down beside its target. */
  readonly looseCounts: number;
  /** People who have rated how ready the coalition is. */
  readonly raters: number;
  /** Sectors of the organizations that are members. */
  readonly sectors: ReadonlySet<string>;
  readonly baselines: number;
  readonly visionWritten: boolean;
  /** Dimensions that at least one value of the theory of change names. */
  readonly valueDimensions: ReadonlySet<string>;
  readonly outcomes: number;
  readonly outcomesWithIndicator: number;
  /** Indicators of outcomes, and how many of those have a target in force, or stand on the data development list: the measurement plan
   *  says how the coalition will get their data. */
  readonly outcomeIndicators: number;
  readonly outcomeIndicatorsWithTarget: number;
  readonly theoryElements: number;
  readonly targets: number;
  /** Targets whose baseline is of one group, not of everybody. */
  readonly groupTargets: number;
  readonly systemIndicators: number;
  /** Metric columns that the coalition has looked at: frozen, followed, or in a reading that was kept; and those of them that were looked
   *  at by group. */
  readonly readColumns: ReadonlySet<string>;
  readonly gapColumns: ReadonlySet<string>;
  /** Items of readiness whose middle rating is 1 or 2. */
  readonly lowItems: ReadonlySet<string>;
  /** People who lead the coalition, and who sponsor it. */
  readonly leads: number;
  readonly sponsors: number;
  /** A decision about the theory of change stands. */
  readonly visionAgreed: boolean;
  /** Outcomes that something must be true for, and preconditions that nothing needs. */
  readonly outcomesWithPrecondition: number;
  readonly loosePreconditions: number;
  /** Indicators that are released metrics of a county or city. */
  readonly releasedIndicators: ReadonlySet<string>;
  /** By the id of an indicator, how many days ago its newest figure was entered. */
  readonly newestFigures: ReadonlyMap<string, number>;
  /** Worksheets with an approved version that nobody has reopened. */
  readonly approved: ReadonlySet<string>;
  /** Worksheets whose approved actions were changed and neither reopened nor amended. */
  readonly silentEdits: number;
  /** The day, as the database has it: "2027-04-22". */
  readonly today: string;
};

const untouched: Sheet = { fields: {}, rows: [] };

/** A worksheet as it stands; empty when nobody has touched it. */
export function sheetOf(evidence: Evidence, worksheet: string): Sheet {
  return evidence.sheets.get(worksheet) ?? untouched;
}

/** A coalition that has only just begun. */
export const noEvidence: Evidence = {
  sheets: new Map(),
  attested: new Set(),
  localFigures: 0,
  looseCounts: 0,
  raters: 0,
  sectors: new Set(),
  baselines: 0,
  visionWritten: false,
  valueDimensions: new Set(),
  outcomes: 0,
  outcomesWithIndicator: 0,
  outcomeIndicators: 0,
  outcomeIndicatorsWithTarget: 0,
  theoryElements: 0,
  targets: 0,
  groupTargets: 0,
  systemIndicators: 0,
  readColumns: new Set(),
  gapColumns: new Set(),
  lowItems: new Set(),
  leads: 0,
  sponsors: 0,
  visionAgreed: false,
  outcomesWithPrecondition: 0,
  loosePreconditions: 0,
  releasedIndicators: new Set(),
  newestFigures: new Map(),
  approved: new Set(),
  silentEdits: 0,
  today: "2027-01-01",
};
