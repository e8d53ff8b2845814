/** One known sum: coefficients by variable, all other sides known. */
export type Sum = ReadonlyMap<number, number>;

const nothing = 1e-9;

/** The variables whose value follows from the sums, whatever the numbers are: what somebody can work out who knows every
 *  figure that is shown and every total. `unknown` are the variables they do not know. Gauss–Jordan elimination. */
export function determined(sums: readonly Sum[], unknown: ReadonlySet<number>): ReadonlySet<number> {
  const reduced: Map<number, number>[] = [];
  for (const sum of sums) {
    const row = new Map([...sum].filter(([variable]) => unknown.has(variable)));
    for (const [pivot, known] of reduced.map((known) => [pivotOf(known), known] as const)) subtract(row, known, row.get(pivot) ?? 0);
    if (row.size === 0) continue;
    scale(row);
    for (const known of reduced) subtract(known, row, known.get(pivotOf(row)) ?? 0);
    reduced.push(row);
  }
  return new Set(reduced.filter((row) => row.size === 1).map(pivotOf));
}

/** The first variable of a row stays its pivot: rows are only ever changed in their other places. */
function pivotOf(row: ReadonlyMap<number, number>): number {
  const [pivot = -1] = row.keys();
  return pivot;
}

function scale(row: Map<number, number>): void {
  const first = row.get(pivotOf(row)) ?? 1;
  for (const [variable, factor] of row) row.set(variable, factor / first);
}

function subtract(row: Map<number, number>, other: ReadonlyMap<number, number>, times: number): void {
  if (Math.abs(times) < nothing) return;
  for (const [variable, factor] of other) {
    const left = (row.get(variable) ?? 0) - factor * times;
    if (Math.abs(left) < nothing) row.delete(variable);
    else row.set(variable, left);
  }
}
