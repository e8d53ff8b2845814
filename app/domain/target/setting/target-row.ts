import { z } from "zod";

/** The rows that targets are made of, as PostgreSQL gives them in one piece of JSON. */

const moment = z.string().transform((at) => new Date(at));
const signature = z.object({ accountId: z.string(), name: z.string().nullable(), at: moment });
const words = z.string().nullable();

const place = z.object({ name: z.string(), stateCode: z.string() });
const own = z.object({ unit: z.string(), per: z.number(), smallestShown: z.number() });

const indicatorRow = z.object({
  id: z.string(), name: z.string(), unit: z.string(), direction: z.string(), metric: words, breakdown: z.string(), subgroup: z.string(),
  geographyId: words, geography: place.nullable(), local: own.nullable(),
});

const baselineRow = z.object({
  id: z.string(), indicatorId: z.string(), year: z.number(), value: z.number(), lb: z.number().nullable(), ub: z.number().nullable(), quality: z.number().nullable(),
  sourceNote: z.string(), ownSource: z.unknown(), releaseLabel: z.string(), supersedesId: words, supersedeReason: words, language: words, inUse: z.boolean(),
});

const targetRow = z.object({
  id: z.string(), indicatorId: z.string(), baselineId: z.string(), value: z.number(), dueYear: z.number(), version: z.number(), supersedesId: words,
  rationale: z.string(), amendReason: words, language: words, proposed: signature,
  milestones: z.array(z.object({ year: z.number(), value: z.number() })),
  agreements: z.array(signature),
  keptStarts: z.array(signature.extend({ baselineId: z.string(), reason: z.string(), language: words })),
});

const measurementRow = z.object({
  id: z.string(), indicatorId: z.string(), year: z.number(), value: z.number(), lb: z.number().nullable(), ub: z.number().nullable(), quality: z.number().nullable(),
  source: z.string(), note: z.string(), language: words, notComparableReason: words, supersedesId: words, release: words, entered: signature, verified: signature.nullable(),
});

/** All that the coalition's targets are made of, each list in its order. */
export const targetFacts = z.object({ targets: z.array(targetRow), indicators: z.array(indicatorRow), baselines: z.array(baselineRow), measurements: z.array(measurementRow) });

export type Signed = z.output<typeof signature>;
export type IndicatorRow = z.output<typeof indicatorRow>;
export type BaselineRow = z.output<typeof baselineRow>;
export type TargetRow = z.output<typeof targetRow>;
export type MeasurementRow = z.output<typeof measurementRow>;
