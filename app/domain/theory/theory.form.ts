import { z } from "zod";
import { dimensions, predictors, type DimensionKey, type PredictorKey } from "~/content/framework";
import { locales, m } from "~/content/messages";
import { bases, kinds } from "./theory";

const id = () => z.uuid();
const seen = () => z.int().min(1);
const line = (most: number) => z.string().trim().max(most, { error: () => m.theory_form_too_long({ most }) });
const words = () => line(600).min(1, { error: () => m.theory_form_words_missing() });

const dimensionKeys = dimensions.map(({ key }): DimensionKey => key);
const predictorKeys = predictors.map(({ key }): PredictorKey => key);

/** What a row can say besides its text; everything may stay empty. */
const parts = {
  language: z.enum(locales).optional(),
  who: line(200).optional(),
  detail: line(400).optional(),
  dimensions: z.array(z.enum(dimensionKeys)).max(dimensionKeys.length).optional(),
  predictor: z.enum(predictorKeys).optional(),
  dueOn: z.iso.date({ error: () => m.theory_form_date_wrong() }).optional(),
};

const add = z.strictObject({ intent: z.literal("add"), kind: z.enum(kinds), text: words(), toward: id().optional(), ...parts });
const revise = z.strictObject({ intent: z.literal("revise"), node: id(), seen: seen(), text: words(), ...parts });
const highlight = z.strictObject({ intent: z.literal("highlight"), node: id(), highlighted: z.stringbool() });
const move = z.strictObject({ intent: z.literal("move"), node: id(), direction: z.enum(["up", "down"]) });
const remove = z.strictObject({ intent: z.literal("remove"), node: id() });
const restore = z.strictObject({ intent: z.literal("restore"), node: id() });
const link = z.strictObject({ intent: z.literal("link"), from: id(), to: id() });
const unlink = z.strictObject({ intent: z.literal("unlink"), link: id() });
const assume = z.strictObject({
  intent: z.literal("assume"),
  link: id(),
  text: words(),
  basis: z.enum(bases).optional(),
  wrongIf: line(400).optional(),
  language: z.enum(locales).optional(),
});
const dropAssumption = z.strictObject({ intent: z.literal("drop-assumption"), assumption: id() });
const sayLanguage = z.strictObject({ intent: z.literal("say-language"), words: z.union([z.literal("vision"), id()]), language: z.enum(locales) });
const attach = z.strictObject({ intent: z.literal("attach"), node: id(), indicator: id() });
const detach = z.strictObject({ intent: z.literal("detach"), node: id(), indicator: id() });

/** Everything a person may do on the worksheet, told apart by `intent`. */
export const theoryForm = z.discriminatedUnion("intent", [
  add,
  revise,
  highlight,
  move,
  remove,
  restore,
  link,
  unlink,
  assume,
  dropAssumption,
  sayLanguage,
  attach,
  detach,
]);

export type TheoryInput = z.output<typeof theoryForm>;
