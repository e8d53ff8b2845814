/** What a value made of JSON may have: values in it, those of lists and objects included, and how deep they lie. */
export type JsonBounds = { readonly most: number; readonly deepest: number; readonly longestName: number };

/** Far more than any script of ours sends: the largest answer is a list of a hundred records. */
const usual: JsonBounds = { most: 5_000, deepest: 8, longestName: 200 };

/** Whether a value is small enough to be judged by a schema, which says something about every part that does not fit. Looks at
 *  no more of it than the bounds allow. */
export function fitsBounds(value: unknown, { most, deepest, longestName }: JsonBounds = usual): boolean {
  let level: unknown[] = [value];
  let seen = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    seen += level.length;
    if (seen > most || depth > deepest) return false;
    const next: unknown[] = [];
    for (const part of level) {
      if (typeof part !== "object" || part === null) continue;
      for (const name in part) {
        if (name.length > longestName || seen + next.length >= most) return false;
        next.push(Reflect.get(part, name));
      }
    }
    level = next;
  }
  return true;
}
