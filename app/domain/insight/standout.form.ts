import { z } from "zod";

/** What can be done with what stands out: keep all of it as it is today, or note one statement in a worksheet. */
export const standoutForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("keep") }),
  z.strictObject({ intent: z.literal("note"), key: z.string().min(1).max(120) }),
]);

export type StandoutInput = z.output<typeof standoutForm>;
