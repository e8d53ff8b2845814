import { asSystemSql } from "~/db/work.server";
import { letterKinds, mostLate } from "../rhythm";
import { clockSql, clockValues } from "./clocks";
import { type Due, makeLetters } from "./make-letters.server";
import { readersSql } from "./readers-sql";

const chosen = letterKinds.map((kind) => `r.${kind}`).join(", ");

/** Whose digest is due by the clock of their coalition: the rule is \`dueDay\`. Most of them had theirs already and are left out first. */
const sql = (rhythm: "daily" | "weekly") => `
with ${clockSql}, ${readersSql()}, person as (
  select r.id, r.coalition_id, k.day, ${rhythm === "daily" ? "0" : "(k.weekday - r.wanted_weekday + 7) % 7"} as late, k.hour >= r.wanted_hour as begun
  from reader r join clock k on k.state = left(r.community_id, 2) where '${rhythm}' in (${chosen})
), due as (
  select coalition_id, id, (day - late)::text as day from person where late = 0 and begun or late between 1 and ${mostLate}
)
select coalition_id as "coalitionId", id as "membershipId", '${rhythm} ' || day as key, 'digest' as kind, day as ref from due
where not exists (select from letter_about a where a.membership_id = due.id and a.key = '${rhythm} ' || due.day)`;

/** Makes the letters of the day and the week that are due. */
export function makeDigests(now = new Date()): Promise<number> {
  return asSystemSql(async (db) => {
    let made = 0;
    for (const rhythm of ["daily", "weekly"] as const) made += await makeLetters(db, rhythm, (await db.query<Due>(sql(rhythm), clockValues(now).slice())).rows);
    return made;
  });
}
