import { z } from "zod";
import { m } from "~/content/messages";
import { asMember, type Db } from "~/db/work.server";
import { auditedKinds, auditExport, type AuditGroup } from "../activity/audit.server";
import { allow } from "../coalition/allow";
import type { Member } from "../coalition/member";
import { csvFile, csvOf, type TextFile } from "../csv";
import { type AuditLine, linesInFile, linesOnPage } from "./audit";
import { auditAbout, auditKindWords, auditMore } from "./audit-words";

export const auditGroups = ["roles", "restricted", "exports", "approvals", "attestations", "restores"] as const satisfies readonly AuditGroup[];

/** What an address asks for: acts of one group or all, and which page. */
export const auditAsked = z.object({ group: z.enum(auditGroups).nullable().catch(null), page: z.coerce.number().int().positive().max(100_000).catch(1) });

type Asked = z.output<typeof auditAsked>;
type Row = { readonly id: string; readonly at: Date; readonly actor: string; readonly kind: string; readonly subject: string; readonly detail: unknown; readonly person: string | null; readonly total: number };

/** A page of what was accounted for, the newest first. One statement. */
export async function auditPage(member: Member, asked: Asked) {
  allow(member, "audit:read");
  const rows = await asMember(member, (db) => readAudit(db, member, { group: asked.group, most: linesOnPage, from: (asked.page - 1) * linesOnPage }));
  const total = rows[0]?.total ?? 0;
  return { ...asked, lines: rows.map(lineOf), total, pages: Math.max(1, Math.ceil(total / linesOnPage)) };
}

export type AuditPage = Awaited<ReturnType<typeof auditPage>>;

/** The same as a file for a spreadsheet, up to its most lines; that it was taken out is accounted for like every other file. */
export async function auditFile(member: Member, { group }: Pick<Asked, "group">): Promise<TextFile> {
  allow(member, "audit:read");
  await auditExport(member, "audit.csv");
  const rows = await asMember(member, (db) => readAudit(db, member, { group, most: linesInFile, from: 0 }));
  const head = [m.audit_when(), m.audit_who(), m.audit_what(), m.audit_about(), m.audit_more()];
  return csvFile("audit", csvOf([head, ...rows.map(lineOf).map(({ at, actor, what, about, more }) => [at, actor, what, about, more])]));
}

type Part = { readonly group: AuditGroup | null; readonly most: number; readonly from: number };

function readAudit(db: Db, { coalitionId }: Member, { group, most, from }: Part): Promise<Row[]> {
  const kinds = group === null ? null : [...auditedKinds[group]];
  return db.$queryRaw<Row[]>`
    select e.id, e.at, e.actor, e.kind, e.subject_id as subject, e.detail, a.name as person, (count(*) over ())::int as total
    from audit_event e
    left join membership p on e.kind like 'member.%' and p.coalition_id = ${coalitionId}::uuid and p.id::text = e.subject_id
    left join account a on a.id = p.account_id
    where e.coalition_id = ${coalitionId}::uuid and (${kinds}::text[] is null or e.kind = any(${kinds}::text[]))
    order by e.at desc, e.id limit ${most} offset ${from}`;
}

function lineOf({ id, at, actor, kind, subject, detail, person }: Row): AuditLine {
  return { id, at: at.toISOString(), actor, what: auditKindWords(kind), about: auditAbout({ subject, detail, person }), more: auditMore(detail) };
}
