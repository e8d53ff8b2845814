const digits = "0123456789abcdefghijklmnopqrstuvwxyz";
const middle = digits[18] ?? "i";

/**
 * A text key that sorts between two neighbours, so that moving one row never renumbers the others.
 * Keys use 0-9 and a-z only (they sort alike in JavaScript and in every PostgreSQL collation) and never
 * end in "0", so there is always room between two of them.
 *
 * @param before key of the row above, or null at the top
 * @param after key of the row below, or null at the end; must sort after `before`
 * @throws RangeError when the neighbours are not in order
 */
export function between(before: string | null, after: string | null): string {
  if (before !== null && after !== null && before >= after) {
    throw new RangeError(`No key fits between "${before}" and "${after}"`);
  }
  if (before === null && after === null) return middle;
  return fraction(before ?? "", after);
}

/** The same, read as fractions: `low` is 0.low, `high` null is 1. */
function fraction(low: string, high: string | null): string {
  const shared = high === null ? 0 : sharedLength(low, high);
  if (high !== null && shared > 0) {
    return high.slice(0, shared) + fraction(low.slice(shared), high.slice(shared));
  }
  const floor = digitAt(low);
  if (high === null) return floor < digits.length - 1 ? digit(floor + 1) : digit(floor) + fraction(low.slice(1), null);
  const ceiling = digitAt(high);
  if (ceiling - floor > 1) return digit(Math.floor((floor + ceiling) / 2));
  return high.length > 1 ? high.slice(0, 1) : digit(floor) + fraction(low.slice(1), null);
}

/** How many leading digits agree, the shorter one counted as filled up with zeros. */
function sharedLength(low: string, high: string): number {
  let length = 0;
  while (length < high.length && (low[length] ?? "0") === high[length]) length += 1;
  return length;
}

function digitAt(key: string): number {
  return key === "" ? 0 : digits.indexOf(key.charAt(0));
}

function digit(value: number): string {
  return digits.charAt(value);
}

type Placed = { readonly id: string; readonly position: string; readonly removedAt?: unknown };

/**
 * The key that takes a row one place up or down among the rows people see. Removed rows keep their keys, so that each
 * can come back to where it stood. Null when the row is already at that end, or not in the list.
 */
export function moved(rows: readonly Placed[], id: string, direction: "up" | "down"): string | null {
  const sorted = [...rows].sort(byPosition);
  const seen = sorted.filter((row) => !row.removedAt || row.id === id);
  const at = seen.findIndex((row) => row.id === id);
  const passed = at < 0 ? undefined : seen[direction === "up" ? at - 1 : at + 1];
  if (!passed) return null;
  const others = sorted.filter((row) => row.id !== id);
  const place = others.indexOf(passed);
  return direction === "up"
    ? between(others[place - 1]?.position ?? null, passed.position)
    : between(passed.position, others[place + 1]?.position ?? null);
}

/** The order of a list: by key; rows that share one (they never should) by id, so that the order is always the same. */
export function byPosition(one: Placed, other: Placed): number {
  if (one.position !== other.position) return one.position < other.position ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
