import { z } from "zod";
import { m } from "~/content/messages";
import { asMember } from "~/db/work.server";
import { allow } from "../coalition/allow";
import type { Member } from "../coalition/member";
import { can } from "../coalition/permission";
import { wordChanges } from "../difference/word-changes";
import { refuseUnless } from "../refusal";
import { restoreNode } from "../theory/theory.server";
import { cutShort } from "./history";
import { readRevisions, type Revision, revisionsOnPage, saidIn } from "./theory/read-revisions.server";
import { restoreWording } from "./theory/restore-wording.server";

/** What an address asks for: all changes, or those of a row; two wordings of it side by side. */
export const theoryAsked = z.object({
  row: z.uuid().nullable().catch(null),
  page: z.coerce.number().int().positive().max(100_000).catch(1),
  old: z.uuid().nullable().catch(null),
  new: z.uuid().nullable().catch(null),
});

/** What can be done in the history of the theory. */
export const theoryHistoryForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("restore"), revision: z.uuid(), seen: z.coerce.number().int().positive() }),
  z.strictObject({ intent: z.literal("bring-back"), row: z.uuid() }),
]);

/** What happened to the theory of change, a page at a time; with two wordings of one row side by side where they are asked for. */
export async function theoryHistory(member: Member, { row, page, old, new: now }: z.output<typeof theoryAsked>) {
  allow(member, "coalition:read");
  const { revisions, pair } = await asMember(member, async (db) => ({
    revisions: await readRevisions(db, member, { subject: row, page }),
    pair: old && now ? await db.theoryRevision.findMany({ where: { coalitionId: member.coalitionId, id: { in: [old, now] } }, select: { id: true, subjectId: true, after: true, at: true } }) : [],
  }));
  refuseUnless(row === null || revisions.length > 0 || page > 1, "not-found", m.theory_row_not_found());
  const wording = (id: string | null) => pair.find((one) => one.id === id && one.subjectId === row);
  const [before, after] = [wording(old), wording(now)];
  refuseUnless((before && after) || pair.length === 0, "not-found", m.history_no_such_version());
  const total = revisions[0]?.total ?? 0;
  return {
    row,
    rowName: row === null ? null : (revisions[0]?.row?.text ?? null),
    entries: revisions.map((revision) => entryOf(revision, can(member, "worksheet:fill"))),
    ...{ total, page, pages: Math.max(1, Math.ceil(total / revisionsOnPage)) },
    compared: before && after ? { old: { id: before.id, at: before.at.toISOString() }, new: { id: after.id, at: after.at.toISOString() }, pieces: wordChanges(saidIn(before.after)?.text ?? "", saidIn(after.after)?.text ?? "") } : null,
  };
}

export type TheoryHistory = Awaited<ReturnType<typeof theoryHistory>>;

function entryOf({ id, verb, subject, by, at, before, after, row }: Revision, writes: boolean) {
  const [was, is] = [saidIn(before), saidIn(after)];
  const worded = verb === "added" || verb === "revised" || verb === "restored";
  return {
    ...{ id, verb, subject },
    by: by ?? m.process_somebody(),
    at: at.toISOString(),
    text: is?.text ?? was?.text ?? row?.text ?? "",
    isRow: row !== null,
    gone: row?.gone ?? false,
    /** Another wording than before. */
    pieces: verb === "revised" && was && is ? cutShort(wordChanges(was.text, is.text)) : null,
    /** The wording after it can be chosen to be compared. */
    worded: worded && is !== null && row !== null,
    /** The version of the row over which this wording can be brought back. */
    restorable: writes && worded && is !== null && row !== null && !row.gone && is.text !== row.text ? row.version : null,
    bringsBack: writes && verb === "removed" && (row?.gone ?? false),
  };
}

/** Does what was asked for in the history of the theory, and says what came of it. */
export async function theoryHistoryAct(member: Member, asked: z.output<typeof theoryHistoryForm>): Promise<string> {
  if (asked.intent === "restore") {
    await restoreWording(member, asked);
    return m.history_said_restored();
  }
  await restoreNode(member, { node: asked.row });
  return m.history_said_row_back();
}
