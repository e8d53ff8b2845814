export type Times = readonly number[];

/** Turns, and calls of each client in a turn. */
const plans = { alone: { turns: 40, calls: 5 }, crowd: { turns: 6, calls: 4 } } as const;

/** Two ways to the same thing, in turns, so that what else the machine does falls on both: the time of each call in ms, with
 *  `clients` that ask at once and again as soon as they have an answer. The first turn of each warms up and does not count. */
export async function inTurns(ways: { readonly ours: () => Promise<unknown>; readonly bare: () => Promise<unknown> }, clients: number): Promise<{ readonly ours: Times; readonly bare: Times }> {
  const times = { ours: [] as number[], bare: [] as number[] };
  const { turns, calls } = clients === 1 ? plans.alone : plans.crowd;
  for (let turn = 0; turn <= turns; turn += 1) {
    for (const way of turn % 2 === 0 ? (["ours", "bare"] as const) : (["bare", "ours"] as const)) {
      const taken = await Promise.all(Array.from({ length: clients }, () => timesOf(ways[way], calls)));
      if (turn > 0) times[way].push(...taken.flat());
    }
  }
  return times;
}

async function timesOf(call: () => Promise<unknown>, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const began = performance.now();
    await call();
    times.push(performance.now() - began);
  }
  return times;
}
