import { languageOf } from "~/content/language";
import { m } from "~/content/messages";
import type { Worksheet } from "~/content/steps";
import { asMember, type Db } from "~/db/work.server";
import { readPapers, sentSheet, sheetIn } from "../../approval/approval.server";
import type { Member } from "../../coalition/member";
import { can } from "../../coalition/permission";
import { isId } from "../../kept-id";
import { listAnswers } from "../../process/process.server";
import { veilAnswers } from "../../process/veil-sheet";
import type { AnsweredSheet } from "../../process/worksheet";
import { type KeptVersion, nowKey } from "../history";

const named = "named-";
const sent = "sent-";

/** The versions of a worksheet that are kept whole, the newest first. Two statements. */
export function listKept(member: Member, sheet: Worksheet): Promise<readonly KeptVersion[]> {
  return asMember(member, async (db) => {
    const names = await db.namedVersion.findMany({
      where: { coalitionId: member.coalitionId, worksheet: sheet.key },
      select: { id: true, name: true, language: true, at: true, namedBy: { select: { account: { select: { name: true } } } } },
    });
    const papers = await readPapers(db, member, sheet.key);
    const all: KeptVersion[] = [
      ...names.map(({ id, name, language, at, namedBy }): KeptVersion => ({ key: `${named}${id}`, kind: "named", name, language: languageOf(language), by: namedBy.account.name, at: at.toISOString() })),
      ...papers.map(({ number, version, sender, at, approvedAt }): KeptVersion => ({ key: `${sent}${number}`, kind: "sent", name: approvedAt === null ? m.history_kept_sent({ version }) : m.history_kept_approved({ version }), language: null, by: sender, at })),
    ];
    return all.toSorted((one, other) => other.at.localeCompare(one.at));
  });
}

/** A worksheet as it was kept, or as it stands now, as the member may read it; null where nothing is kept under this key. */
export function keptSheet(member: Member, sheet: Worksheet, key: string): Promise<AnsweredSheet | null> {
  if (key === nowKey) return listAnswers(member, { worksheet: sheet.key });
  return asMember(member, (db) => (key.startsWith(sent) ? sentAs(db, member, sheet, Number(key.slice(sent.length))) : namedAs(db, member, sheet, key.slice(named.length))));
}

async function sentAs(db: Db, member: Member, sheet: Worksheet, number: number): Promise<AnsweredSheet | null> {
  const paper = (await readPapers(db, member, sheet.key)).find((one) => one.number === number);
  return paper ? sentSheet(db, member, paper) : null;
}

async function namedAs(db: Db, member: Member, sheet: Worksheet, id: string): Promise<AnsweredSheet | null> {
  const found = isId(id) ? await db.namedVersion.findFirst({ where: { coalitionId: member.coalitionId, worksheet: sheet.key, id }, select: { frozen: true } }) : null;
  if (!found) return null;
  return can(member, "small-counts:read") ? sheetIn(found.frozen) : veilAnswers(sheet.key, sheetIn(found.frozen));
}
