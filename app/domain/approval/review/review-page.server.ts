import { m } from "~/content/messages";
import type { Worksheet } from "~/content/steps";
import { say } from "~/content/text";
import { asMember } from "~/db/work.server";
import type { Member } from "../../coalition/member";
import { can } from "../../coalition/permission";
import { readParts } from "../../process/process.server";
import { isList, worksheetOfStep } from "../../process/worksheet";
import { refuseUnless } from "../../refusal";
import { isApprovedAsSheet, mayReview } from "../paper/approvable-sheet";
import { sentSheet } from "../paper/approved-sheet.server";
import { mayJudge } from "../paper/judge-sheet.server";
import { readDesk } from "../paper/read-papers.server";
import { approvedOf, type Paper, pendingOf, waitedFor } from "../sheet-state";
import { type Person, seatFor, seatsOf } from "../signing";
import { type SheetChanges, sheetChanges } from "../../difference/sheet-changes";

/** How many changed rows of a list stand on one page. */
const rowsOnPage = 40;

/** A sending that is compared with. */
export type Base = Pick<Paper, "number" | "version"> & { readonly kind: "approved" | "sent-back"; readonly at: string };

type Wanted = { readonly step: number; readonly worksheet: string; /** The number of the sending to compare with; null for the version that is approved. */ readonly since: number | null; /** Counted from 1. */ readonly page: number };

/** What was sent last, as far as it is different from what was approved before (or sent back, when that is asked for): the words that are
 *  bound, never the draft. With who signs and all that happened. */
export async function reviewPage(member: Member, { step, worksheet, since, page }: Wanted) {
  const sheet = reviewable(member, { step, worksheet });
  const { papers: all, people, changed } = await readDesk(member, { worksheets: [sheet.key] });
  const papers = all.get(sheet.key) ?? [];
  const newest = papers.at(-1);
  refuseUnless(newest, "not-found", m.approval_review_none());
  const earlier = papers.slice(0, -1);
  const base = baseOf(earlier, since);
  const sentBack = earlier.findLast((paper) => paper.sentBack !== null);
  return {
    sheet: { id: sheet.id, key: sheet.key, title: say(sheet.title), isList: isList(sheet) },
    sent: newest,
    base: base && baseTold(base),
    /** What it could be compared with instead. */
    sinceBack: sentBack && sentBack !== base && sentBack === earlier.at(-1) ? sentBack.number : null,
    ...(await compared(member, sheet, { base, newest, page })),
    waits: pendingOf(papers) !== null,
    approved: approvedOf(earlier)?.version ?? null,
    newerDraft: changed.has(sheet.key),
    ...decisionOf(member, sheet, newest, people),
    history: papers.toReversed(),
  };
}

export type ReviewPage = Awaited<ReturnType<typeof reviewPage>>;

/** One sending of a worksheet, whole, in the words that were sent. */
export async function sentPage(member: Member, { step, worksheet, number }: { readonly step: number; readonly worksheet: string; readonly number: number }) {
  const sheet = reviewable(member, { step, worksheet });
  const papers = (await readDesk(member, { worksheets: [sheet.key] })).papers.get(sheet.key) ?? [];
  const sent = papers.find((paper) => paper.number === number);
  const frozen = sent && (await asMember(member, (db) => sentSheet(db, member, sent)));
  refuseUnless(sent && frozen, "not-found", m.approval_sent_none());
  const [parts = []] = await readParts(member, sheet, [frozen]);
  return { sheet: { id: sheet.id, key: sheet.key, title: say(sheet.title) }, sent, replaced: sent !== papers.at(-1), parts };
}

export type SentPage = Awaited<ReturnType<typeof sentPage>>;

function reviewable(member: Member, { step, worksheet }: { readonly step: number; readonly worksheet: string }): Worksheet {
  const sheet = worksheetOfStep(step, worksheet);
  refuseUnless(sheet && isApprovedAsSheet(sheet) && mayReview(member, sheet), "not-found", m.process_worksheet_not_found());
  return sheet;
}

/** What it is compared with: the sending that is asked for, else the version that is approved. */
function baseOf(earlier: readonly Paper[], since: number | null): Paper | null {
  return earlier.find(({ number }) => number === since) ?? approvedOf(earlier);
}

function baseTold({ number, version, approvedAt, sentBack, at }: Paper): Base {
  return { number, version, kind: approvedAt === null ? "sent-back" : "approved", at: approvedAt ?? sentBack?.at ?? at };
}

type Compared = Pick<SheetChanges, "changes" | "changed" | "total" | "same"> & { readonly from: number };

async function compared(member: Member, sheet: Worksheet, { base, newest, page }: { readonly base: Paper | null; readonly newest: Paper; readonly page: number }): Promise<Compared> {
  const nothing = { fields: {}, rows: [] };
  const [before, now] = await asMember(member, async (db) => [base && (await sentSheet(db, member, base)), await sentSheet(db, member, newest)] as const);
  const [was = [], is = []] = await readParts(member, sheet, [before ?? nothing, now ?? nothing]);
  const found = sheetChanges(was, is, isList(sheet));
  const from = isList(sheet) ? Math.min(Math.max(0, page - 1) * rowsOnPage, Math.max(0, found.changes.length - 1)) : 0;
  return { ...found, from, changes: isList(sheet) ? found.changes.slice(from, from + rowsOnPage) : found.changes };
}

/** Whether the reader signs now, may send it back, and has signed; and whose signatures are missing. */
function decisionOf(member: Member, sheet: Worksheet, newest: Paper, people: readonly Person[]) {
  const seats = seatsOf(sheet, people, newest);
  const waits = pendingOf([newest]) !== null;
  const missing = waits ? waitedFor(seats) : [];
  return {
    may: { approve: waits && !member.readOnly && seatFor(member.accountId, seats) !== null, sendBack: waits && mayJudge(member, sheet, people, newest) },
    signed: newest.signatures.some(({ accountId }) => accountId === member.accountId),
    missing: can(member, "coalition:read") ? missing : missing.map((one) => ({ ...one, names: [] })),
  };
}
