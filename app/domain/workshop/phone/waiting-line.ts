/** One line for each key in this process: who comes is served after those before, one at a time. */
export type WaitingLines = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Lines in which at most `most` wait behind the one that is served; `full` makes what is thrown at those who come then.
 *  Waiting costs nothing but its place: no connection is held. */
export function waitingLines(most: number, full: () => Error): WaitingLines {
  const lines = new Map<string, { length: number; last: Promise<unknown> }>();
  return async (key, work) => {
    const line = lines.get(key) ?? { length: 0, last: Promise.resolve() };
    if (line.length > most) throw full();
    lines.set(key, line);
    line.length += 1;
    const served = line.last.then(work, work);
    line.last = served;
    try {
      return await served;
    } finally {
      line.length -= 1;
      if (line.length === 0) lines.delete(key);
    }
  };
}
