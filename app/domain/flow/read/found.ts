import { z } from "zod";
import { locales } from "~/content/messages";
import { answerValue } from "../../process/process.form";

/** What one statement finds of all that flows: each line says what it is of. */
export const found = z.array(
  z.object({
    at: z.enum(["cell", "node", "assumption", "baseline", "indicator", "target", "measurement", "carried"]),
    /** Worksheet, kind of the element, or the link by which something came. */
    of: z.string(),
    id: z.string(),
    item: z.string().nullable(),
    field: z.string(),
    value: z.unknown(),
    version: z.number(),
    position: z.string(),
    language: z.enum(locales).nullable().catch(null),
  }),
);

export type Found = z.output<typeof found>[number];

const values = z.record(z.string(), answerValue.catch(""));

/** What was carried, as its line keeps it. */
export const carriedValue = z.object({ values, by: z.string(), at: z.string(), target: z.string().nullable(), gone: z.boolean() });

/** What something followed is called by. */
export const namedValue = z.object({ name: z.string(), metric: z.string().nullable(), breakdown: z.string(), subgroup: z.string(), place: z.string().nullable(), state: z.string().nullable() });

export const baselineValue = namedValue.extend({ indicator: z.string(), year: z.number(), value: z.number() });

export const nodeValue = z.object({ text: z.string(), toward: z.array(z.string()) });
