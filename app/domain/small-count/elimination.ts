/** One known sum: coefficients by variable, all other sides known. */
export type Sum = ReadonlyMap<number, number>;

/** The variables whose value follows from the sums, whatever the numbers are: what somebody can work out who knows every
 *  figure that is shown and every total. `unknown` are the variables they do not know. Gauss–Jordan elimination. */
export function determined(sums: readonly Sum[], unknown: ReadonlySet<number>): ReadonlySet<number> {
  const system = new System();
  for (const sum of sums) system.add(new Map([...sum].filter(([variable]) => unknown.has(variable))));
  return system.solved();
}

const nothing = 1e-9;
type Row = Map<number, number>;

/** Rows in reduced form: each has a pivot of its own, which no other row holds. Where a variable stands is kept at hand, so that
 *  a row meets only those it has something in common with. */
class System {
  private readonly byPivot = new Map<number, Row>();
  private readonly holders = new Map<number, Set<Row>>();

  add(row: Row): void {
    for (const [variable, factor] of [...row]) {
      const known = this.byPivot.get(variable);
      if (known) this.subtract(row, known, factor);
    }
    const [pivot] = row.keys();
    if (pivot === undefined) return;
    const first = row.get(pivot) ?? 1;
    for (const [variable, factor] of row) this.put(row, variable, factor / first);
    for (const other of [...(this.holders.get(pivot) ?? [])]) if (other !== row) this.subtract(other, row, other.get(pivot) ?? 0);
    this.byPivot.set(pivot, row);
  }

  /** Pivots that stand alone in their row. */
  solved(): ReadonlySet<number> {
    return new Set([...this.byPivot].filter(([, row]) => row.size === 1).map(([pivot]) => pivot));
  }

  private subtract(row: Row, other: Row, times: number): void {
    for (const [variable, factor] of other) this.put(row, variable, (row.get(variable) ?? 0) - factor * times);
  }

  private put(row: Row, variable: number, factor: number): void {
    const holders = this.holders.get(variable) ?? new Set();
    this.holders.set(variable, holders);
    if (Math.abs(factor) < nothing) {
      row.delete(variable);
      holders.delete(row);
    } else {
      row.set(variable, factor);
      holders.add(row);
    }
  }
}
