import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/** What a PostgreSQL says to who wants to connect: it is there, it is there but takes nobody yet (it starts, recovers after a
 *  fault, or is just ending), or nobody listens. */
export type Answer = "yes" | "not yet" | "nobody";

/** How long a recovery is waited for, in milliseconds. */
const patience = 60_000;

/** Asks once. Throws what is no matter of time, such as a wrong password. */
export async function askDatabase(url: string): Promise<Answer> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // What breaks later than the answer changes nothing about it.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return "yes";
  } catch (error) {
    const answer = answerIn(error);
    if (answer === null) throw error;
    return answer;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Waits while a PostgreSQL is there but takes nobody yet, a minute at most; whatever else is wrong is for the next to find. */
export async function waitWhileStarting(url: string): Promise<void> {
  for (const until = performance.now() + patience; performance.now() < until; await wait(50)) {
    if ((await askDatabase(url).catch(() => "nobody")) !== "not yet") return;
  }
}

/** Told by codes: the words differ with language and version ("starting up", "not yet accepting connections"). */
function answerIn(error: unknown): Answer | null {
  if (error instanceof AggregateError) return error.errors.map(answerIn).find((answer) => answer !== null) ?? null;
  if (!(error instanceof Error)) return null;
  const code = "code" in error ? String(error.code) : "";
  if (/^57P0[123]$/.test(code) || error.message === "Connection terminated unexpectedly") return "not yet";
  return /^(ECONNREFUSED|ECONNRESET|EPIPE)$/.test(code) ? "nobody" : null;
}
