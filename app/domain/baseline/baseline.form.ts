import { z } from "zod";
import { locales, m } from "~/content/messages";

/** What a person submits to freeze a figure. Which figure comes from the page; the two reasons are theirs. */
export const baselineForm = z.strictObject({
  intent: z.literal("freeze"),
  geography: z.string().regex(/^(\d{5}|\d{7})$/),
  column: z.string().min(1).max(80),
  breakdown: z.string().min(1).max(40),
  subgroup: z.string().max(80).default(""),
  year: z.coerce.number().int().min(2000).max(2100),
  /** Needed when the quality is weak or was not calculated. */
  override: z.string().trim().max(600, m.metric_reason_too_long()).optional(),
  /** Needed when an earlier baseline of the same figure is superseded. */
  because: z.string().trim().max(600, m.metric_reason_too_long()).optional(),
  language: z.enum(locales).optional(),
});

export type BaselineWish = Omit<z.output<typeof baselineForm>, "intent">;
