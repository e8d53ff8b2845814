/** What a person may submit about files. */
import { z } from "zod";
import { locales, m } from "~/content/messages";

const spot = { item: z.uuid().optional(), field: z.string().max(160).optional() };

/** Adds a file, or takes one away. */
export const attachmentForm = z.discriminatedUnion("intent", [
  z.strictObject({
    intent: z.literal("add"),
    file: z.instanceof(File, { error: () => m.file_error_none() }).refine(({ size }) => size > 0, { error: () => m.file_error_none() }),
    alt: z.string().transform((typed) => typed.normalize("NFC").trim()).pipe(z.string().max(500, { error: () => m.file_error_alt_long({ max: 500 }) })).default(""),
    language: z.enum(locales).optional(),
    restricted: z.literal("on").optional(),
    ...spot,
  }),
  z.strictObject({ intent: z.literal("remove"), attachment: z.uuid(), ...spot }),
]);

export type AttachmentInput = z.output<typeof attachmentForm>;
