import { locale, m, type Locale } from "~/content/messages";
import type { Member } from "~/domain/coalition/member";
import { refuseUnless } from "~/domain/refusal";
import { fillSheet } from "./fill-sheet.server";
import { liveLink } from "./link.server";
import { record } from "./record.server";

type NewAssumption = { readonly link: string; readonly text: string; readonly basis?: string | undefined; readonly wrongIf?: string | undefined; readonly language?: Locale | undefined };

/** Writes down what must hold for one link to work. Returns its id. */
export function assume(member: Member, { link, text, basis = "", wrongIf = "", language = locale() }: NewAssumption): Promise<string> {
  const { coalitionId, accountId } = member;
  return fillSheet(member, async (db) => {
    const joined = await liveLink(db, member, link);
    const { id } = await db.assumption.create({ data: { coalitionId, linkId: joined.id, text, language, basis, wrongIf, addedById: accountId } });
    await db.provenance.create({ data: { coalitionId, subjectKind: "assumption", subjectId: id, sourceKind: "person", sourceId: accountId, label: member.name } });
    await record(db, member, "assumed", { subject: id, text, after: { link, text, basis, wrongIf } });
    return id;
  });
}

/** Takes an assumption off its link. */
export function dropAssumption(member: Member, { assumption }: { assumption: string }): Promise<void> {
  const { coalitionId } = member;
  return fillSheet(member, async (db) => {
    const row = await db.assumption.findFirst({ where: { coalitionId, id: assumption, removedAt: null } });
    refuseUnless(row !== null, "not-found", m.theory_row_not_found());
    await db.assumption.update({ where: { coalitionId_id: { coalitionId, id: assumption } }, data: { removedAt: new Date(), version: { increment: 1 } } });
    await record(db, member, "assumption_dropped", { subject: assumption, text: row.text, before: { text: row.text } });
  });
}
