import { z } from "zod";
import { m } from "~/content/messages";
import { band, column, count, most } from "./peers/peer-method";

const geography = z.string().regex(/^(\d{5}|\d{7})$/);
const reason = z.string().trim().max(300, { error: () => m.insight_reason_too_long() });

/** A place of the list: `by` says whether the method suggested it or a person added it; without `keep` it is left out. */
const place = z
  .strictObject({ id: geography, by: z.enum(["method", "hand"]), keep: z.boolean().optional(), reason: reason.optional() })
  .superRefine(({ by, keep, reason: given }, { addIssue }) => {
    if (given) return;
    if (by === "hand" && keep) addIssue({ code: "custom", path: ["reason"], message: m.insight_add_needs_reason() });
    if (by === "method" && !keep) addIssue({ code: "custom", path: ["reason"], message: m.insight_leave_out_needs_reason() });
  });

/** What a person submits about peers: the method they saw, the places it named and those added, and what became of each. */
export const peersForm = z
  .strictObject({
    /** The version that stood when the page was made; 0 for none. */
    seen: z.coerce.number().int().min(0),
    count,
    band,
    sameState: z.boolean().optional(),
    columns: z.array(column).max(80).default([]),
    places: z.array(place).max(2 * most).default([]),
    /** Needed when the version before is in use. */
    because: z.string().trim().max(600, { error: () => m.insight_because_too_long() }).optional(),
  })
  .superRefine(({ places }, { addIssue }) => {
    const kept = places.filter(({ keep }) => keep).length;
    if (kept === 0) addIssue({ code: "custom", path: ["places"], message: m.insight_keep_one() });
    if (kept > most) addIssue({ code: "custom", path: ["places"], message: m.insight_too_many({ most }) });
  });

export type PeersInput = z.output<typeof peersForm>;
