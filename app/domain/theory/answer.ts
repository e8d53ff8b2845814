/** What the worksheet's forms get back: what was done, or why it was not, with everything typed still in place. */
import { z } from "zod";

const faulty = z.object({
  result: z.object({ error: z.record(z.string(), z.array(z.string()).nullable()).nullish() }),
  stands: z.object({ text: z.string(), seen: z.number() }).optional(),
});
const done = z.object({ done: z.string(), subject: z.string() });

export type Answer = {
  readonly done?: { readonly done: string; readonly subject: string };
  readonly faults: readonly string[];
  /** Faults of one field. */
  readonly of: (field: string) => readonly string[];
  /** What somebody else made of the same row in the meantime. */
  readonly stands?: { readonly text: string; readonly seen: number };
};

/** Reads a form's answer; nothing at all before there is one. */
export function answerOf(data: unknown): Answer {
  const success = done.safeParse(data);
  if (success.success) return { done: success.data, faults: [], of: () => [] };
  const failure = faulty.safeParse(data);
  if (!failure.success) return { faults: [], of: () => [] };
  const errors = failure.data.result.error ?? {};
  const of = (field: string) => errors[field] ?? [];
  return { faults: of(""), of, ...(failure.data.stands && { stands: failure.data.stands }) };
}
