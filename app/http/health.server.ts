import { databaseAnswers } from "~/db/answering.server";
import { diskIsFull } from "~/db/full-disk.server";
import { pool } from "~/db/pool.server";

/** `busy`: everything is there, and more is asked at the moment than can be done at once. */
export type Health = { readonly status: "ok" | "busy" | "unavailable"; readonly version: string; readonly database: string; readonly disk?: string };

/** How long whoever watches us waits for an answer, in milliseconds. */
const patience = 4_000;

/** Whether we can serve: PostgreSQL answers, and soon, and there is room on the disk. */
export async function health(version: string): Promise<Health> {
  const database = await databaseAnswers(patience).then(() => "ok", reasonOf);
  if (await diskIsFull()) return { status: "unavailable", version, database, disk: "full" };
  if (database !== "ok") return { status: "unavailable", version, database };
  return { status: pool.waitingCount > 0 && pool.idleCount === 0 ? "busy" : "ok", version, database };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const code = "code" in error && typeof error.code === "string" ? `${error.code} ` : "";
  const cause = error.cause instanceof Error ? ` ${reasonOf(error.cause)}` : "";
  const inner = error instanceof AggregateError ? error.errors.map(reasonOf).join(" ") : "";
  return `${code}${error.message}${cause}${inner}`.slice(0, 200);
}
