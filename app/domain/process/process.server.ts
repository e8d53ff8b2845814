import { asMember } from "~/db/work.server";
import type { Member } from "../coalition/member";
import { gatherEvidence } from "./gather-evidence.server";
import { road as roadOf, type StepStanding } from "./process";

/** The door of the process: the road, and the worksheets of its steps. */
export { answer, type AnswerOutcome } from "./answer.server";
export { attest } from "./attest.server";
export { listAnswers } from "./list-answers.server";
export { changeRows } from "./row.server";

/** Where each of the ten steps stands, derived from what the coalition has on record. */
export function road(member: Member): Promise<readonly StepStanding[]> {
  return asMember(member, async (db) => roadOf(await gatherEvidence(db, member)));
}
