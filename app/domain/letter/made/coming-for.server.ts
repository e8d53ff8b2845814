import { languageOf } from "~/content/language";
import { asSystemSql } from "~/db/work.server";
import { can } from "../../coalition/permission";
import type { Member } from "../../coalition/member";
import { byDate, type Coming, comingKinds } from "../coming";
import { clockSql, clockValues } from "../due/clocks";
import { comingKey, comingSql } from "../due/coming-sql";
import { readersSql } from "../due/readers-sql";

type Row = { readonly kind: string; readonly ref: string; readonly key: string; readonly title: string; readonly language: string | null; readonly day: string; readonly time: string | null };

const sql = `with ${clockSql}, ${readersSql("m.id = $7")}, ${comingSql} select kind, ref, ${comingKey} as key, title, language, day::text as day, time from coming`;

type Span = { readonly now: Date; /** Days. */ readonly ahead: number; readonly back: number };

/** The dates that concern a member, around a day. Nothing for who may no longer be written to, or may not read what the coalition does. */
export async function comingFor(member: Member, { now, ahead, back }: Span): Promise<readonly Coming[]> {
  if (!can(member, "coalition:read")) return [];
  const { rows } = await asSystemSql((db) => db.query<Row>(sql, [...clockValues(now), ahead, back, member.membershipId]));
  return byDate(rows.flatMap(({ kind, language, ...row }) => {
    const known = comingKinds.find((one) => one === kind);
    return known ? [{ ...row, kind: known, language: languageOf(language) }] : [];
  }));
}
