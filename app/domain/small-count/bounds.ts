/** A total and its parts, as positions. */
export type Total = { readonly total: number; readonly parts: readonly number[] };

const mostRounds = 100;

/** The positions whose count is forced, because counts are never negative and parts never more than their total. `countAt` is
 *  the count that is shown at a position, or null. Only what a reader does not see already is listed. */
export function forced(totals: readonly Total[], size: number, countAt: (at: number) => number | null): ReadonlySet<number> {
  const bounds = new Bounds(size, countAt);
  for (let round = 0; round < mostRounds && totals.map((one) => bounds.tighten(one)).some(Boolean); round++);
  return new Set(Array.from({ length: size }, (_, at) => at).filter((at) => countAt(at) === null && bounds.isTight(at)));
}

class Bounds {
  private readonly low: number[];
  private readonly high: number[];

  constructor(size: number, countAt: (at: number) => number | null) {
    this.low = Array.from({ length: size }, (_, at) => countAt(at) ?? 0);
    this.high = Array.from({ length: size }, (_, at) => countAt(at) ?? Number.POSITIVE_INFINITY);
  }

  isTight(at: number): boolean {
    return this.low[at] === this.high[at];
  }

  /** Draws conclusions from one total; true when something became narrower. Bounds are taken as they were before. */
  tighten({ total, parts }: Total): boolean {
    const least = parts.reduce((sum, at) => sum + this.lowAt(at), 0);
    const open = parts.filter((at) => this.highAt(at) === Number.POSITIVE_INFINITY).length;
    const most = parts.reduce((sum, at) => sum + (this.highAt(at) === Number.POSITIVE_INFINITY ? 0 : this.highAt(at)), 0);
    const [low, high] = [this.lowAt(total), this.highAt(total)];
    const changed = parts.map((at) => this.narrow(at, low - this.mostBeside(at, open, most), high - (least - this.lowAt(at))));
    return [...changed, this.narrow(total, least, open > 0 ? Number.POSITIVE_INFINITY : most)].some(Boolean);
  }

  /** The most that the other parts can be together. */
  private mostBeside(at: number, open: number, most: number): number {
    if (this.highAt(at) === Number.POSITIVE_INFINITY) return open > 1 ? Number.POSITIVE_INFINITY : most;
    return open > 0 ? Number.POSITIVE_INFINITY : most - this.highAt(at);
  }

  private narrow(at: number, low: number, high: number): boolean {
    const [lowBefore, highBefore] = [this.lowAt(at), this.highAt(at)];
    this.low[at] = Math.max(lowBefore, low);
    this.high[at] = Math.min(highBefore, high);
    return this.low[at] !== lowBefore || this.high[at] !== highBefore;
  }

  private lowAt(at: number): number {
    return this.low[at] ?? 0;
  }

  private highAt(at: number): number {
    return this.high[at] ?? Number.POSITIVE_INFINITY;
  }
}
