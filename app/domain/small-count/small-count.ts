/** Which figures must be hidden, so that nobody can read or work out a small count (small-count rule of local data). Pure.
 *  What it does not protect against is said in the words that stand beside every table of local data: knowledge from elsewhere,
 *  places that overlap, other tables about the same people, and what was shown before an undo. */
import { grouped } from "../grouped";
import { forced } from "./bounds";
import { type Counts, isSmall } from "./counts";
import { determined, type Sum } from "./elimination";
import { type Cell, familiesOf, type Family } from "./family";
import { seriesKey } from "./counted";

type Rule = {
  readonly smallestShown: number;
  /** Each value counts from the beginning on, so that the difference of two is a count as well. */
  readonly runningTotal?: boolean;
  /** Positions that were shown before: taking them back would not make anybody forget them. */
  readonly shownBefore?: ReadonlySet<number>;
  /** Positions that were hidden before: showing them now could give away what people remember. */
  readonly hiddenBefore?: ReadonlySet<number>;
  /** Positions that everybody knows anyway (the seats of a council): never hidden, however small. */
  readonly public?: ReadonlySet<number>;
};

/** For each cell whether it is hidden. Small counts are hidden themselves; then, from the smallest on, others of the same total,
 *  until no hidden figure follows from what is shown and no two hidden ones add up to a small count. Zeros are always shown. */
export function hiddenCells(cells: readonly Cell[], rule: Rule): boolean[] {
  const hidden = new Set([...cells.keys()].filter((at) => !rule.public?.has(at) && (rule.hiddenBefore?.has(at) || isSensitive(cells[at]?.counts, rule.smallestShown))));
  if (rule.runningTotal) hideSmallSteps(cells, rule, hidden);
  const periods = grouped([...cells.keys()], (at) => cells[at]?.period);
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size;
    for (const positions of periods.values()) hideCompanions(cells, positions, rule, hidden);
    if (rule.runningTotal) hideEqualNeighbors(cells, rule, hidden);
  }
  return cells.map((_, at) => hidden.has(at));
}

/** True for a cell that is hidden for its own sake. */
export function isSensitive(counts: Counts | undefined, smallestShown: number): boolean {
  if (counts === undefined) return false;
  return counts === null || counts.some((count) => isSmall(count, smallestShown));
}

/** Complementary hiding within one period. */
function hideCompanions(all: readonly Cell[], positions: readonly number[], rule: Rule, hidden: Set<number>): void {
  const cells = positions.flatMap((at) => all[at] ?? []);
  const table = new PeriodTable(cells, familiesOf(cells), rule.smallestShown);
  const own = new Set([...positions.keys()].filter((at) => hidden.has(positions[at] ?? -1)));
  const free = new Set([...positions.keys()].filter((at) => !rule.shownBefore?.has(positions[at] ?? -1) && !rule.public?.has(positions[at] ?? -1)));
  for (;;) {
    const leaking = table.leaking(own);
    if (leaking.length === 0) break;
    const before = own.size;
    const asOfNow = new Set(own);
    // What covers one family often covers another: those that have got a member more wait for the next look.
    for (const family of leaking) if (!table.gained(family, asOfNow, own)) table.hideOneMore(family, own, free);
    if (own.size === before) table.hideAll(own, free);
    if (own.size === before) break;
  }
  for (const at of own) hidden.add(positions[at] ?? -1);
}

class PeriodTable {
  private readonly sums: readonly Sum[];

  constructor(
    private readonly cells: readonly Cell[],
    private readonly families: readonly Family[],
    private readonly smallestShown: number,
  ) {
    this.sums = families.map(({ total, parts, rest }) => new Map([[total, 1], ...[...parts, ...(rest ? [rest.at] : [])].map((at) => [at, -1] as const)]));
  }

  /** The families through which a hidden count or a small sum of hidden counts can be worked out; of these the ones with the
   *  fewest hidden members, where one more helps most. */
  leaking(hidden: ReadonlySet<number>): Family[] {
    const unknown = new Set(this.sums.flatMap((sum) => [...sum.keys()]).filter((at) => at >= this.cells.length || hidden.has(at)));
    const known = determined(this.sums, unknown);
    const open = this.families.filter((family) => {
      const derived = membersOf(family).some((at) => hidden.has(at) && known.has(at)) || this.restLeaks(family, known);
      const totalKnown = !unknown.has(family.total) || known.has(family.total);
      return derived || (totalKnown && this.smallSum(family, hidden));
    });
    if (open.length === 0) return this.forcedIn(hidden);
    const size = (family: Family) => membersOf(family).filter((at) => hidden.has(at)).length;
    const fewest = Math.min(...open.map(size));
    return open.filter((family) => size(family) === fewest);
  }

  /** The families of hidden figures whose counts follow because no count is negative. */
  private forcedIn(hidden: ReadonlySet<number>): Family[] {
    const kinds = hidden.size === 0 ? 0 : Math.max(...this.cells.map(({ counts }) => counts?.length ?? 0));
    const found = new Set(Array.from({ length: kinds }, (_, kind) => [...this.forcedOf(kind, hidden)]).flat());
    return this.families.filter((family) => membersOf(family).some((at) => found.has(at)));
  }

  private forcedOf(kind: number, hidden: ReadonlySet<number>): Iterable<number> {
    const shown = (at: number) => (hidden.has(at) ? null : (this.cells[at]?.counts?.[kind] ?? null));
    const totals = this.families.map(({ total, parts, rest }) => ({ total, parts: rest ? [...parts, rest.at] : parts }));
    const size = totals.reduce((most, { total, parts }) => Math.max(most, total + 1, ...parts.map((at) => at + 1)), this.cells.length);
    // A numerator that is not small may follow from zeros beside it: the share stays unknown with its denominator.
    const matters = (count: number) => (kind === 0 ? count > 0 : isSmall(count, this.smallestShown));
    return [...forced(totals, size, shown)].filter((at) => hidden.has(at) && matters(this.cells[at]?.counts?.[kind] ?? 0));
  }

  gained(family: Family, before: ReadonlySet<number>, now: ReadonlySet<number>): boolean {
    return membersOf(family).some((at) => now.has(at) && !before.has(at));
  }

  private restLeaks({ rest }: Family, known: ReadonlySet<number>): boolean {
    return rest !== null && known.has(rest.at) && isSensitive(rest.counts, this.smallestShown);
  }

  /** What is left of a known total when all that is shown is taken away. */
  private smallSum({ parts, rest }: Family, hidden: ReadonlySet<number>): boolean {
    const covered = parts.filter((at) => hidden.has(at)).map((at) => this.cells[at]?.counts ?? [1]);
    if (covered.length === 0) return false;
    const all = rest ? [...covered, rest.counts] : covered;
    const kinds = Math.max(...all.map((counts) => counts.length));
    return Array.from({ length: kinds }, (_, kind) => all.reduce((sum, counts) => sum + (counts[kind] ?? 0), 0)).some((sum) => isSmall(sum, this.smallestShown));
  }

  /** Hides the smallest figure of the family that is shown; its total only when nothing else is left. */
  hideOneMore({ total, parts }: Family, hidden: Set<number>, free: ReadonlySet<number>): void {
    const shown = (at: number) => at < this.cells.length && !hidden.has(at) && free.has(at) && this.weight(at) > 0;
    const [smallest] = parts.filter(shown).sort((a, b) => this.ordered(a) - this.ordered(b) || a - b);
    const next = smallest ?? (shown(total) ? total : undefined);
    if (next !== undefined) hidden.add(next);
  }

  /** When nothing smaller helps: everything that is not known yet. */
  hideAll(hidden: Set<number>, free: ReadonlySet<number>): void {
    for (const at of this.cells.keys()) if (free.has(at) && this.weight(at) > 0) hidden.add(at);
  }

  /** How many people a figure rests on; what rests on an unknown number comes last. */
  private weight(at: number): number {
    return this.cells[at]?.counts?.[0] ?? Number.MAX_SAFE_INTEGER;
  }

  /** A figure with a zero among its counts covers another one less well. */
  private ordered(at: number): number {
    return this.weight(at) + (this.cells[at]?.counts?.includes(0) ? Number.MAX_SAFE_INTEGER / 2 : 0);
  }
}

function membersOf({ total, parts }: Family): readonly number[] {
  return [total, ...parts];
}

/** Through time a total may not grow by a small count: what would, is hidden. */
function hideSmallSteps(cells: readonly Cell[], { smallestShown, shownBefore }: Rule, hidden: Set<number>): void {
  for (const series of seriesOf(cells)) {
    let last = 0;
    for (const [place, at] of series.entries()) {
      if (hidden.has(at)) continue;
      const next = series.slice(place + 1).find((later) => shownBefore?.has(later));
      const count = countAt(cells, at);
      const small = isSmall(Math.abs(count - last), smallestShown) || (next !== undefined && isSmall(Math.abs(countAt(cells, next) - count), smallestShown));
      if (small && !shownBefore?.has(at)) hidden.add(at);
      else last = count;
    }
  }
}

/** A running total between two equal ones is equal to them. */
function hideEqualNeighbors(cells: readonly Cell[], { shownBefore }: Rule, hidden: Set<number>): void {
  for (const series of seriesOf(cells)) {
    const withdrawn = new Set(series.filter((at) => hidden.has(at)).map((at) => countAt(cells, at)));
    for (const at of series) if (withdrawn.has(countAt(cells, at)) && countAt(cells, at) > 0 && !shownBefore?.has(at)) hidden.add(at);
  }
}

function countAt(cells: readonly Cell[], at: number): number {
  return cells[at]?.counts?.[0] ?? 0;
}

/** Positions of each place and group, in the order of time (periods are written so that they sort). */
function seriesOf(cells: readonly Cell[]): readonly (readonly number[])[] {
  const period = (at: number) => cells[at]?.period ?? "";
  const series = grouped([...cells.entries()], ([, cell]) => seriesKey(cell));
  return [...series.values()].map((entries) => entries.map(([at]) => at).sort((a, b) => period(a).localeCompare(period(b))));
}
