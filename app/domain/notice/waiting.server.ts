import type { PoolClient } from "pg";
import { z } from "zod";
import { languageOf } from "~/content/language";
import { m } from "~/content/messages";
import { worksheetOf } from "~/content/steps";
import { say } from "~/content/text";
import { prepared } from "~/db/statement-name.server";
import { asMemberSql } from "~/db/work.server";
import { mayReview } from "../approval/approval.server";
import { type Person, seatFor, seatsOf } from "../approval/signing";
import { thingKinds } from "../comment/comment";
import { readsThread } from "../comment/talk-door";
import type { Member } from "../coalition/member";
import { can } from "../coalition/permission";
import { roles } from "../coalition/role";
import { aboutTitle } from "./about-title";
import { inTurn, type Waiting } from "./notice";
import { waitingSql } from "./waiting-sql";

const thread = z.object({ kind: z.enum(thingKinds), id: z.string(), item: z.string().nullable(), field: z.string(), openedById: z.string(), rowBy: z.string().nullable() });
const paper = z.object({ version: z.number(), sentBy: z.string(), signatures: z.array(z.object({ accountId: z.string(), as: z.string() })), back: z.object({ name: z.string().nullable(), reason: z.string(), language: z.string().nullable(), at: z.string() }).nullable() });

type Row = { readonly kind: string; readonly ref: string; readonly title: string; readonly language: string | null; readonly who: string; readonly words: string; readonly at: Date; readonly more: unknown };

/** What waits for somebody: signatures, what came back, words that speak to them, tasks without their yes, votes, minutes. In a coalition
 *  that is only read nothing waits. */
export function waitingFor(member: Member): Promise<readonly Waiting[]> {
  return asMemberSql(member, (db) => waitingWithin(db, member));
}

/** The same beside other questions: one statement, however much there is. */
export async function waitingWithin(db: PoolClient, member: Member): Promise<readonly Waiting[]> {
  if (member.readOnly) return [];
  const { rows } = await db.query<Row>(prepared(waitingSql, [member.coalitionId, member.membershipId, can(member, "decision:vote"), can(member, "meeting:run")]));
  const people = rows.flatMap(({ kind, ref, who, more }) => (kind === "person" ? [{ accountId: ref, name: who, roles: z.array(z.enum(roles)).parse(more) }] : []));
  return inTurn(rows.flatMap((row) => waitingOf(member, row, people) ?? []));
}

function waitingOf(member: Member, { kind, ref, title, language, who, words, at, more }: Row, people: readonly Person[]): Waiting | null {
  const said = { ref, title, language: languageOf(language), who, words, at: at.toISOString(), about: null, version: null };
  switch (kind) {
    case "task": return can(member, "task:write") ? { kind, ...said } : null;
    case "vote": case "minutes": return { kind, ...said };
    case "mention": {
      const { openedById, rowBy, ...about } = thread.parse(more);
      return readsThread(member, { ...about, openedById, rowBy }) ? { kind, ...said, title: aboutTitle(about, title || null), about } : null;
    }
    case "paper": return paperOf(member, said, paper.parse(more), people);
    default: return null;
  }
}

function paperOf(member: Member, said: Omit<Waiting, "kind">, { version, sentBy, signatures, back }: z.output<typeof paper>, people: readonly Person[]): Waiting | null {
  const sheet = worksheetOf(said.ref);
  if (!sheet || !mayReview(member, sheet)) return null;
  const title = say(sheet.title);
  if (back) return sentBy === member.accountId ? { ...said, kind: "sent-back", title, version, who: back.name ?? m.process_somebody(), words: back.reason, language: languageOf(back.language), at: new Date(back.at).toISOString() } : null;
  const seat = seatFor(member.accountId, seatsOf(sheet, people, { sentBy, signatures }));
  return seat === null ? null : { ...said, kind: "sign", title, version, who: said.who || m.process_somebody() };
}
