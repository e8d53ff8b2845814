import { z } from "zod";
import type { FormNames } from "./form-names";

const place = z.int().min(0);
const name = z.string();

/** What the buttons of a list send: a row more, a row less, a row elsewhere. */
const intent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("insert"), payload: z.strictObject({ name, index: place.optional(), defaultValue: z.record(z.string(), z.string()).optional() }) }),
  z.strictObject({ type: z.literal("remove"), payload: z.strictObject({ name, index: place }) }),
  z.strictObject({ type: z.literal("reorder"), payload: z.strictObject({ name, from: place, to: place }) }),
]);

/** Longer ones are none of ours. */
const longest = 1_000;

/** Whether a pressed button of a list names a list that the form has, and places inside it. */
export function fitsList(sent: string, names: FormNames): boolean {
  if (sent.length > longest) return false;
  const read = intent.safeParse(parsed(sent));
  if (!read.success) return false;
  const { payload } = read.data;
  const places = "from" in payload ? [payload.from, payload.to] : [payload.index ?? 0];
  return places.every((at) => at < names.lengthOf(payload.name));
}

function parsed(sent: string): unknown {
  try {
    return JSON.parse(sent);
  } catch {
    return null;
  }
}
