/** What a person may ask of a history, and do in it. */
import { z } from "zod";
import { locales, m } from "~/content/messages";

const number = () => z.coerce.number().int().positive();
const field = z.string().regex(/^[a-z0-9_]+(\.[a-z0-9_]+){0,2}$/).max(160);

/** What an address asks for: the whole, a row, a field; two versions of one answer side by side. What cannot be read is not asked. */
export const historyAsked = z.object({
  item: z.uuid().nullable().catch(null),
  field: field.nullable().catch(null),
  each: z.literal("1").nullable().catch(null).transform((word) => word !== null),
  page: number().max(100_000).catch(1),
  old: number().nullable().catch(null),
  new: number().nullable().catch(null),
});

const kept = z.string().regex(/^(now|sent-\d{1,6}|named-[0-9a-f-]{36})$/);

/** Two versions of a whole worksheet. */
export const versionsAsked = z.object({ old: kept.nullable().catch(null), new: kept.catch("now"), page: number().max(100_000).catch(1) });

export const nameLength = 200;

/** What can be done in the history of a worksheet. `seen`: the version that stood when somebody chose to bring an older one back. */
export const historyForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("restore"), item: z.uuid().optional(), field, version: number(), seen: number() }),
  z.strictObject({ intent: z.literal("bring-back"), row: z.uuid() }),
  z.strictObject({
    intent: z.literal("name"),
    name: z
      .string({ error: () => m.history_name_needed() })
      .transform((typed) => typed.normalize("NFC").trim())
      .pipe(z.string().min(1, { error: () => m.history_name_needed() }).max(nameLength, { error: () => m.history_name_too_long({ max: nameLength }) })),
    language: z.enum(locales).optional(),
  }),
]);

export type HistoryAsked = z.output<typeof historyAsked>;
export type HistoryInput = z.output<typeof historyForm>;
