import { z } from "zod";
import { m } from "~/content/messages";

/** As many things as come in at once. */
export const mostThings = 200;

const link = z.string().regex(/^[\w*.]{1,30}>\w{2,3}$/);
const arrival = z.uuid();

/** What a person can do with what comes into a worksheet: bring it in (what they chose, or all that is new; `into` a row that stands, or
 *  a row of its own), take it back, and take the newer words of its source. */
export const flowForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("bring"), link, things: z.array(z.string().max(200)).max(mostThings, { error: () => m.flow_too_many({ most: mostThings }) }).optional(), into: z.uuid().optional() }),
  z.strictObject({ intent: z.literal("back"), arrival }),
  z.strictObject({ intent: z.literal("renew"), arrival }),
]);

export type FlowInput = z.output<typeof flowForm>;
