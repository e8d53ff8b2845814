import { worksheetOf, worksheets } from "~/content/steps";
import { asMember, type Db } from "~/db/work.server";
import type { Member } from "../../coalition/member";
import { can } from "../../coalition/permission";
import { seesAll } from "../../process/sheet-door";
import { type FilledSheet, filledOf } from "../../process/filled-sheet";
import { veilAnswers, veilFilled } from "../../process/veil-sheet";
import type { AnsweredSheet } from "../../process/worksheet";
import { approvedOf, type Paper } from "../sheet-state";
import { frozenSheet, sheetIn } from "./frozen-sheet.server";
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

/** The approved text of every worksheet in which somebody has written on since, by its key: where nobody has, what stands there is the
 *  approved text. Of what the member may read whole, small counts of people hidden where they are not theirs. One statement. */
export async function approvedWhereDrafted(member: Member): Promise<ReadonlyMap<string, FilledSheet>> {
  const keys = worksheets.filter((sheet) => seesAll(member, sheet)).map(({ key }) => key);
  const rows = await asMember(member, (db) => db.$queryRaw<{ readonly worksheet: string; readonly frozen: unknown }[]>`
    select s.worksheet, s.frozen from (
      select distinct on (a.worksheet) a.coalition_id, a.worksheet, a.frozen, a.fingerprint from worksheet_submission a
      join worksheet_approval p on p.coalition_id = a.coalition_id and p.submission_id = a.id and p.completes
      where a.coalition_id = ${member.coalitionId}::uuid and a.worksheet = any(${keys}) order by a.worksheet, a.number desc) s
    where s.fingerprint <> worksheet_fingerprint(s.coalition_id, s.worksheet)`);
  const read = (worksheet: string, sheet: FilledSheet) => (can(member, "small-counts:read") ? sheet : { ...veilFilled(worksheet, sheet), languages: sheet.languages ?? new Map() });
  return new Map(rows.map(({ worksheet, frozen }) => [worksheet, read(worksheet, filledOf(sheetIn(frozen)))]));
}

/** A sheet as it was sent, as the member may read it. */
export async function sentSheet(db: Db, member: Member, { id, worksheet }: Pick<Paper, "id" | "worksheet">): Promise<AnsweredSheet | null> {
  const frozen = await frozenSheet(db, member, id);
  return frozen === null || can(member, "small-counts:read") ? frozen : veilAnswers(worksheet, frozen);
}
