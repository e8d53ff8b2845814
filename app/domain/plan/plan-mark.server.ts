import { worksheets } from "~/content/steps";
import { textArray } from "~/db/literals.server";
import { markOf } from "~/db/mark.server";
import { readAsMember } from "~/db/work.server";
import type { Member } from "~/domain/coalition/member";
import { versionSql } from "~/domain/figure/file-index.server";

/** The coalition's own tables of which a plan is made. A test reads a plan and holds this list against what PostgreSQL says it read. */
export const tablesOfThePlan: readonly string[] = [
  "answer",
  "assumption",
  "baseline",
  "document",
  "indicator",
  "kept_start",
  "local_indicator",
  "local_value",
  "measurement",
  "measurement_verification",
  "membership",
  "milestone",
  "node_indicator",
  "organization",
  "participant",
  "provenance",
  "target",
  "target_agreement",
  "theory_link",
  "theory_node",
  "workshop_room",
  "workshop_session",
  "worksheet_approval",
  "worksheet_item",
  "worksheet_reopening",
  "worksheet_submission",
];
/** What is looked at by what a plan takes of it, or never changes while a planner runs. */
export const lookedAtOtherwise: readonly string[] = ["account", "own_answer", "geography"];

/** Of people a plan takes the names alone. */
const people = "(select md5(string_agg(concat(id, ':', name), ' ' order by id)) from account)";
/** What each answers for themselves gets into a plan only as it lies among all. */
const ratings = `(select md5(string_agg(t::text, ' ' order by t::text)) from own_answer_tally(${textArray(worksheets.map(({ key }) => key))}) t)`;

/** A text that is another one as soon as anything has changed that the coalition's plan is made of. To read everything only to find that nothing changed would cost many times as much. */
export async function planMark({ coalitionId }: Member): Promise<string> {
  const [found] = await readAsMember({ coalitionId }, [`select ${markOf(tablesOfThePlan, [people, ratings, versionSql])}`]);
  return String(found?.rows[0]?.[0]);
}
