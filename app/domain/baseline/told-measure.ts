import { z } from "zod";
import { measureName, type Measured } from "./baseline";

const kept = z.object({ column: z.string(), breakdown: z.string(), subgroup: z.string(), place: z.string() });

/** What is kept of a measure in the record of what happened, so that it is told in each reader's language: the name it had for
 *  whoever did it and, of a released figure, what that name is made of. `place` is empty where it goes without saying. */
export function toldMeasure(measure: Measured, place = ""): { readonly text: string; readonly measure?: z.infer<typeof kept> } {
  const { column, breakdown, subgroup } = measure;
  const text = [measureName(measure), place].filter(Boolean).join(" · ");
  return column === null ? { text } : { text, measure: { column, breakdown, subgroup, place } };
}

/** The name of the measure that something happened to, in the reader's language; null when it was none, or one that has only
 *  the name it was given. */
export function toldName(detail: unknown): string | null {
  const found = z.object({ measure: kept }).safeParse(detail);
  if (!found.success) return null;
  const { place, column, ...groups } = found.data.measure;
  return [measureName({ column, name: column, ...groups }), place].filter(Boolean).join(" · ");
}
