import { worksheetOf } from "~/content/steps";
import { asMember, type Db } from "~/db/work.server";
import type { Member } from "../../coalition/member";
import { can } from "../../coalition/permission";
import { seesAll } from "../../process/sheet-door";
import { veilAnswers } from "../../process/veil-sheet";
import type { AnsweredSheet } from "../../process/worksheet";
import { approvedOf, type Paper } from "../sheet-state";
import { frozenSheet } from "./frozen-sheet.server";
import { readPapers } from "./read-papers.server";

/** A worksheet in the words that were approved. `at`: since when they are, an ISO text. */
export type ApprovedSheet = { readonly version: number; readonly at: string; readonly sheet: AnsweredSheet };

/** The approved text of a worksheet, whatever its draft says by now; null where none is approved, or the worksheet is not open to the
 *  member whole. Small counts of people are for the data people. */
export function approvedSheet(member: Member, { worksheet }: { readonly worksheet: string }): Promise<ApprovedSheet | null> {
  const sheet = worksheetOf(worksheet);
  if (!sheet || !seesAll(member, sheet)) return Promise.resolve(null);
  return asMember(member, async (db) => {
    const approved = approvedOf(await readPapers(db, member, sheet.key));
    const frozen = approved && (await sentSheet(db, member, approved));
    return approved && frozen ? { version: approved.version, at: approved.approvedAt ?? approved.at, sheet: frozen } : null;
  });
}

/** A sheet as it was sent, as the member may read it. */
export async function sentSheet(db: Db, member: Member, { id, worksheet }: Pick<Paper, "id" | "worksheet">): Promise<AnsweredSheet | null> {
  const frozen = await frozenSheet(db, member, id);
  return frozen === null || can(member, "small-counts:read") ? frozen : veilAnswers(worksheet, frozen);
}
