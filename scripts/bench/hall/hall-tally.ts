/** What was measured in a hall, in ms; what went wrong, as sentences. */
export type Tally = {
  readonly joins: number[];
  readonly notes: number[];
  readonly votes: number[];
  /** From the facilitator's press until a screen shows the new stage. */
  readonly stages: number[];
  readonly failures: string[];
};

export function newTally(): Tally {
  return { joins: [], notes: [], votes: [], stages: [], failures: [] };
}

/** Does something a person waits for; how long it took goes to `times`. An answer that is not the right one is a failure, and
 *  null comes back. */
export async function timed<T>(tally: Tally, times: number[], what: string, work: () => Promise<T>): Promise<T | null> {
  const began = performance.now();
  try {
    const done = await work();
    times.push(performance.now() - began);
    return done;
  } catch (error) {
    tally.failures.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** The answer's body, when its status is the right one. */
export async function bodyOf(response: Response, status = 200): Promise<string> {
  const body = await response.text();
  if (response.status !== status) throw new Error(`${new URL(response.url).pathname} answered with ${response.status}`);
  return body;
}
