import { frequencies } from "~/content/period";
import { z } from "zod";
import { predictors } from "~/content/framework";
import { locales, m } from "~/content/messages";
import { kinds, usualSmallest } from "../small-count/counted";
import { directions } from "./local-indicator";
import { columnUses } from "./mapping";

const needed = (max: number) => z.string({ error: () => m.local_error_needed() }).trim().min(1, { error: () => m.local_error_needed() }).max(max, { error: () => m.local_error_long({ max }) });
const one = <const Values extends readonly [string, ...string[]]>(values: Values) => z.enum(values, { error: () => m.local_error_choose() });

/** The denominators of rates that people use. */
export const rateBases = ["100", "1000", "10000", "100000"] as const;

/** What a coalition says about something it counts itself. */
export const defineForm = z.strictObject({
  intent: z.literal("define"),
  name: needed(120),
  definition: needed(2000),
  kind: one(kinds),
  per: one(rateBases).default("1000").transform(Number),
  unit: z.string().trim().max(40, { error: () => m.local_error_long({ max: 40 }) }).optional(),
  direction: one(directions),
  area: needed(200),
  place: z.string().regex(/^\d{5}(\d{2})?$/, { error: () => m.local_error_place() }).optional(),
  predictor: z.enum(predictors.map(({ key }) => key)).optional(),
  frequency: one(frequencies),
  source: needed(400),
  language: z.enum(locales).optional(),
  smallestShown: z.int({ error: () => m.local_error_smallest() }).min(1, { error: () => m.local_error_smallest() }).max(1000, { error: () => m.local_error_smallest() }).default(usualSmallest),
  runningTotal: z.boolean().default(false),
});
export type Definition = Omit<z.output<typeof defineForm>, "intent">;

/** The most that is taken at once: some thousands of rows. */
export const largestFile = 4 * 1024 * 1024;

export const uploadForm = z.strictObject({
  intent: z.literal("upload"),
  file: z
    .instanceof(File, { error: () => m.local_error_file() })
    .refine(({ size }) => size > 0, { error: () => m.local_error_file() })
    .refine(({ size }) => size <= largestFile, { error: () => m.local_error_file_large({ most: largestFile / 1024 / 1024 }) }),
});

const column = () => z.int().min(0).max(59).optional();
const columns = { place: column(), period: column(), groupType: column(), group: column(), value: column(), numerator: column(), denominator: column(), low: column(), high: column() };

/** How the table lies in the file. */
export const layoutForm = z.strictObject({
  intent: z.literal("layout"),
  sheet: z.string().max(200).optional(),
  /** Line of the header; 0 for none. */
  header: z.int().min(0).max(10_000),
  periods: z.enum(["columns", "values"]).optional(),
});

/** "3:comma": how a column is written. */
const written = z.string().regex(/^\d{1,2}:(point|comma|mdy|dmy|as|\d{1,2})$/, { error: () => m.local_error_choose() });

export const mapForm = z
  .strictObject({
    intent: z.literal("map"),
    ...columns,
    scale: z.enum(["hundred", "one"]).optional(),
    /** The column whose scale was asked about: an answer is none for another. */
    scaleOf: column(),
    written: z.array(written.optional()).max(20).default([]),
    vouched: z.boolean().default(false),
  })
  .superRefine((given, { addIssue }) => {
    if (given.period === undefined) addIssue({ code: "custom", path: ["period"], message: m.local_error_no_period() });
    if (given.value === undefined && (given.numerator === undefined || given.denominator === undefined)) addIssue({ code: "custom", path: ["value"], message: m.local_error_no_value() });
    if (given.groupType !== undefined && given.group === undefined) addIssue({ code: "custom", path: ["group"], message: m.local_error_no_group() });
    for (const use of columnUses) {
      const first = columnUses.find((other) => given[other] !== undefined && given[other] === given[use]);
      if (first !== undefined && first !== use) addIssue({ code: "custom", path: [use], message: m.local_error_column_twice() });
    }
  });

export const loadForm = z.strictObject({ intent: z.literal("load"), rows: one(["all", "good"]) });
const writtenForm = z.strictObject({ intent: z.literal("written") });
const cancelForm = z.strictObject({ intent: z.literal("cancel") });

/** Everything the wizard may submit. */
export const wizardForm = z.discriminatedUnion("intent", [defineForm, uploadForm, layoutForm, mapForm, loadForm, writtenForm, cancelForm]);
export type WizardInput = z.output<typeof wizardForm>;

const reason = () => z.string().trim().max(600, { error: () => m.local_error_long({ max: 600 }) }).optional();

export const freezeLocalForm = z.strictObject({
  intent: z.literal("freeze"),
  /** Place, period, kind of group and group of the figure, as `keyOf` writes them. */
  figure: z.string({ error: () => m.local_error_choose() }).max(500),
  override: reason(),
  because: reason(),
  language: z.enum(locales).optional(),
});
export type FreezeWish = Omit<z.output<typeof freezeLocalForm>, "intent">;

export const undoForm = z.strictObject({ intent: z.literal("undo"), batch: z.uuid() });

/** Everything the page of a local indicator may submit. */
export const localForm = z.discriminatedUnion("intent", [freezeLocalForm, undoForm]);
