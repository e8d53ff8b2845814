import { languageOf } from "~/content/language";
import { m, type Locale } from "~/content/messages";
import { stepOf } from "~/content/steps";
import { asMember } from "~/db/work.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";

/** What somebody said of a criterion, and when (ISO). `mine`: it was the reader. */
export type Word = { readonly criterion: string; readonly name: string; readonly reason: string; readonly language: Locale | null; readonly at: string; readonly mine: boolean };

/** The words that stand on the criteria of a step, oldest first. Who left keeps their name. */
export function listWords(member: Member, { step }: { readonly step: number }): Promise<readonly Word[]> {
  allow(member, "coalition:read");
  const { coalitionId, accountId } = member;
  const criteria = stepOf(step)?.criteria.map(({ id }) => id) ?? [];
  return asMember(member, async (db) => {
    const words = await db.criterionAttestation.findMany({ where: { coalitionId, criterion: { in: criteria }, withdrawnAt: null }, orderBy: [{ at: "asc" }, { id: "asc" }] });
    const people = await db.membership.findMany({ where: { coalitionId, accountId: { in: words.map((word) => word.accountId) } }, select: { accountId: true, leftAt: true, account: { select: { name: true } } } });
    const named = new Map(people.map(({ accountId: id, leftAt, account: { name } }) => [id, leftAt ? m.process_left({ name }) : name]));
    return words.map((word) => ({ criterion: word.criterion, name: named.get(word.accountId) ?? m.process_somebody(), reason: word.reason, language: languageOf(word.language), at: word.at.toISOString(), mine: word.accountId === accountId }));
  });
}
