import pg from "pg";
import { NoAnswer, soon } from "~/db/soon";
import { askAlone } from "~/db/work.server";

export type Health = { readonly status: "ok" | "unavailable"; readonly version: string; readonly database: string };

/** How long whoever watches us waits for an answer, in milliseconds. */
const patience = 4_000;

/** Whether we can serve: a connection from the pool answers, and soon. */
export async function health(version: string): Promise<Health> {
  try {
    await soon(askAlone("select 1", [], patience), patience);
    return { status: "ok", version, database: "ok" };
  } catch (error) {
    return { status: "unavailable", version, database: reasonOf(error) };
  }
}

/** True for faults of the way to PostgreSQL (away, restarting, refusing), not for faults of ours. */
export function isDatabaseAway(error: unknown): boolean {
  const away = /ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|57P0[123]|P1001|P1017|connection terminated|timeout exceeded when trying to connect|Can't reach database|Connection ended|Unable to start a transaction/i;
  if (error instanceof NoAnswer) return true;
  return error instanceof pg.DatabaseError ? /^57P0[123]$/.test(error.code ?? "") : away.test(reasonOf(error));
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const code = "code" in error && typeof error.code === "string" ? `${error.code} ` : "";
  const cause = error.cause instanceof Error ? ` ${reasonOf(error.cause)}` : "";
  const inner = error instanceof AggregateError ? error.errors.map(reasonOf).join(" ") : "";
  return `${code}${error.message}${cause}${inner}`.slice(0, 200);
}
