import { asSystemSql } from "~/db/work.server";
import { clockSql, clockValues } from "./clocks";
import { comingKey, comingSql } from "./coming-sql";
import { type Due, makeLetters } from "./make-letters.server";
import { readersSql } from "./readers-sql";

/** A reminder is told on the day before, or up to so many days after: a date that passed long ago is no news. */
const ahead = 1;
const back = 3;

const sql = `
with ${clockSql}, ${readersSql()}, ${comingSql}
select coming.coalition_id as "coalitionId", coming.membership_id as "membershipId", ${comingKey} as key, coming.kind, coming.ref
from coming join person p on p.id = coming.membership_id where p.dates = 'once' and p.hour >= p.wanted_hour`;

/** Makes letters of dates that are near or just over, to who wants to be reminded of each by itself. */
export function makeReminders(now = new Date()): Promise<number> {
  return asSystemSql(async (db) => makeLetters(db, "once", (await db.query<Due>(sql, [...clockValues(now), ahead, back])).rows));
}
