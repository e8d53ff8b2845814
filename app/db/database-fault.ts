import { NoAnswer } from "./soon";

/** Why PostgreSQL did not do it, where that is no fault of the statement. `full`: there is no room on its disk, or on ours. `waited`:
 *  no connection was free, or the work took too long and was undone; whether PostgreSQL is there has to be asked. `away`: it can
 *  not be reached. */
export type DatabaseFault = "full" | "waited" | "away";

const full = /^(53100|ENOSPC|EDQUOT)$/;
/** P2028 and P2024: the client of the database waited in vain. 53300: PostgreSQL itself has no connection left. */
const waited = /^(P2028|P2024|53300)$/;
const away = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|57P0[123]|P1001|P1017)$/;

/** What `pg` says without a code; only from the beginning, because messages can quote what somebody typed. */
const noneFree = /^timeout exceeded when trying to connect/i;
const cutOff = /^(connection terminated|can't reach database|connection ended)/i;

/** What an error of `pg`, Prisma or the file system says, whatever it is wrapped in; null when it is of another kind. */
export function databaseFaultOf(error: unknown): DatabaseFault | null {
  const told = [...toldBy(error)];
  const says = (code: RegExp, words?: RegExp) => told.some((one) => code.test(one.code) || words?.test(one.message));
  if (says(full)) return "full";
  // An answer that was waited for in vain means that nothing answers; a connection that was, only that all were in use.
  if (error instanceof NoAnswer || says(away, cutOff)) return "away";
  return says(waited, noneFree) ? "waited" : null;
}

type Told = { readonly code: string; readonly message: string };

/** How deep errors are wrapped in each other at most. */
const deepest = 6;

/** Code and words of an error and of all it carries: causes, the errors it gathers, and what Prisma keeps of the driver's. */
function* toldBy(error: unknown, depth = 0): Generator<Told> {
  if (typeof error !== "object" || error === null || depth > deepest) return;
  const { code, message, cause, errors, meta } = partsOf(error);
  yield { code: typeof code === "string" ? code : "", message: typeof message === "string" ? message : "" };
  yield* toldBy(cause, depth + 1);
  if (Array.isArray(errors)) for (const inner of errors) yield* toldBy(inner, depth + 1);
  if (typeof meta === "object" && meta !== null && "driverAdapterError" in meta) yield* toldBy(meta.driverAdapterError, depth + 1);
}

/** What says something; words and cause of an error are not among what spreading copies. */
function partsOf(error: object): Readonly<Partial<Record<"code" | "message" | "cause" | "errors" | "meta", unknown>>> {
  return error;
}
