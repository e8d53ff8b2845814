import { z } from "zod";
import { locales, m } from "~/content/messages";
import { longest, most } from "./worksheet/answer-limits";

const text = z.string().max(longest.text);
/** A field's key; its parts follow after a dot: "principle_commitments.equity". */
const field = z.string().regex(/^[a-z0-9_]+(\.[a-z0-9_]+){0,2}$/).max(160);

const words = z.array(z.string().max(longest.line)).max(most.lines);
const record = z.record(z.string().regex(/^[a-z0-9_]+$/).max(80), z.union([z.string().max(longest.cell), z.number(), z.boolean(), words]));

/** What a field can hold; see `AnswerValue`. */
export const answerValue = z.union([text, z.number(), z.boolean(), words, z.array(record).max(most.records)]);

/** One answer as the page sends it while somebody types. `seen` is the version the words were typed over. */
export const answerForm = z.strictObject({
  item: z.uuid().nullable(),
  field,
  value: answerValue,
  seen: z.int().min(0),
});

/** In which language an answer is. */
export const languageForm = z.strictObject({ item: z.uuid().nullable(), field, language: z.enum(locales) });

/** What can be done with the rows of a list. */
export const rowForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("add") }),
  z.strictObject({ intent: z.literal("up"), row: z.uuid() }),
  z.strictObject({ intent: z.literal("down"), row: z.uuid() }),
  z.strictObject({ intent: z.literal("remove"), row: z.uuid() }),
  z.strictObject({ intent: z.literal("restore"), row: z.uuid() }),
]);

/** The longest text that can be pasted at once, in characters. */
export const longestPaste = 2_000_000;

/** Rows out of a spreadsheet. `columns`: which question each column is, "-" for none, where somebody has said it; `headed`: the first line holds heads; `skip`: what cannot be read is left out. */
const pasted = {
  text: z.string({ error: () => m.paste_empty() }).max(longestPaste, { error: () => m.paste_text_too_long() }),
  columns: z.array(z.string().max(160)).max(60).optional(),
  headed: z.literal("on").optional(),
  skip: z.literal("on").optional(),
};

/** What can be done with rows out of a spreadsheet: look at what would become of them, take them, and take them back by the moment they
 *  were added. */
export const pasteForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("look"), ...pasted }),
  z.strictObject({ intent: z.literal("take"), ...pasted }),
  z.strictObject({ intent: z.literal("undo"), at: z.iso.datetime() }),
]);

const because = () => z.string({ error: () => m.process_gate_needs_reason() }).trim().max(600, { error: () => m.process_reason_too_long() });

/** A person's word that a criterion is met, or no longer is. */
export const attestForm = z.strictObject({
  criterion: z.string().regex(/^\d{1,2}\.[a-z]$/),
  met: z.enum(["yes", "no"]).transform((word) => word === "yes"),
  because: because().optional(),
  language: z.enum(locales).optional(),
});

/** The same where a reason is asked for. */
export const gateForm = attestForm.extend({ because: because().min(1, { error: () => m.process_gate_needs_reason() }) });

export type LanguageInput = z.output<typeof languageForm>;
export type AnswerInput = z.output<typeof answerForm>;
export type RowInput = z.output<typeof rowForm>;
export type AttestInput = z.output<typeof attestForm>;
