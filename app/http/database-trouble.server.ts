import { busyOrAway, databaseAnswers } from "~/db/answering.server";
import { databaseFaultOf } from "~/db/database-fault";
import { noteFullDisk } from "~/db/full-disk.server";
import { m } from "~/content/messages";
import { log } from "./log.server";
import { requestContext } from "./request-context.server";

/** What a page is told when PostgreSQL could not do what was asked, which is no fault of the page. */
export type Trouble = { readonly reason: "busy" | "away" | "full"; readonly message: string };

/** What became of the request: it only read, nothing of it was done, or something may have been. */
export type Done = "read" | "nothing" | "perhaps";

/** How long PostgreSQL is asked whether it is there, in milliseconds. */
const patience = 2_000;

/** After how many seconds a page asks again. */
const again = { busy: 2, away: 5 } as const;

/** What to say about a fault of the database, or of the disk; null for a fault of ours. Browsers are told when to ask again, and whether
 *  a form can be sent again by itself: only when nothing of it was done. */
export async function troubleOf(thrown: unknown, done: Done): Promise<Trouble | null> {
  const fault = databaseFaultOf(thrown);
  if (fault === null) return null;
  const reason = fault === "waited" ? await busyOrAway(databaseAnswers(patience)) : fault;
  const { requestId, answerWith } = requestContext();
  log.error({ request: requestId, err: thrown }, { busy: "all connections are in use", away: "the database is away", full: "the disk is full" }[reason]);
  if (reason === "full") {
    noteFullDisk();
    return { reason, message: m.http_disk_full() };
  }
  answerWith?.("Retry-After", String(again[reason]));
  answerWith?.("X-Waits-For", reason);
  if (done === "nothing") answerWith?.("X-Nothing-Done", "1");
  return { reason, message: wordsFor(reason, done) };
}

function wordsFor(reason: "busy" | "away", done: Done): string {
  if (done === "perhaps") return reason === "busy" ? m.http_busy_perhaps() : m.http_database_away_perhaps();
  return reason === "busy" ? m.http_busy() : m.http_database_away();
}
