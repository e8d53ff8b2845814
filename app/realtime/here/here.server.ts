import { asSystemSql } from "~/db/work.server";
import { rolesInside } from "~/domain/coalition/visitor.server";
import { thisProcess } from "../log.server";
import { HereBoard, type HereNotice } from "./here-board";

/** The channel on which processes tell each other who has which page open. */
export const hereChannel = "here";

/** Who has which page open, as this process knows it. */
export const here = new HereBoard(thisProcess, (notices) => void announceHere(notices));

/** Judges again who sits at pages of a coalition, or of all of them. A database that is away says nothing about anybody's rights; when
 *  it is back, all are judged. */
export async function judgeHere(coalitions = here.coalitions()): Promise<void> {
  for (const coalition of coalitions) await here.judgeAgain(coalition, (accounts) => rolesInside(coalition, accounts)).catch(() => undefined);
}

/** Nobody waits for it, and what is lost is told again soon: PostgreSQL need not wait for its disk. */
export async function announceHere(notices: readonly HereNotice[]): Promise<void> {
  await asSystemSql((db) =>
    db.query("select set_config('synchronous_commit', 'off', true), (select count(pg_notify($1, payload)) from unnest($2::text[]) as payload)", [hereChannel, notices.map((each) => JSON.stringify(each))]),
  ).catch(() => undefined);
}
