import { z } from "zod";
import { languageOf } from "~/content/language";
import { m } from "~/content/messages";
import { asMemberSql, type Db, type Tenant } from "~/db/work.server";
import { prepared } from "~/db/statement-name.server";
import { roles } from "../../coalition/role";
import { grouped } from "../../grouped";
import type { Paper } from "../sheet-state";
import type { Person } from "../signing";

const moment = z.string().transform((at) => new Date(at).toISOString());
const spoken = z.string().nullable().transform(languageOf);
const word = z.object({ accountId: z.string(), name: z.string().nullable(), as: z.string(), verdict: z.enum(["approve", "send_back"]), reason: z.string(), language: spoken, completes: z.boolean(), at: moment });
const sending = z.object({ id: z.string(), worksheet: z.string(), number: z.number(), version: z.number(), note: z.string(), language: spoken, sentBy: z.string(), sender: z.string().nullable(), at: moment, words: z.array(word), reopened: z.object({ name: z.string().nullable(), reason: z.string(), language: spoken, at: moment }).nullable() });
const person = z.object({ accountId: z.string(), name: z.string(), roles: z.array(z.enum(roles)) });
const desk = z.object({ papers: z.array(sending), people: z.array(person), changed: z.array(z.string()) });

/** A sending (`s`) and all that was said of it, as JSON; the frozen sheet stays where it lies. */
const paperSql = `jsonb_build_object('id', s.id, 'worksheet', s.worksheet, 'number', s.number, 'version', s.version, 'note', s.note, 'language', s.language, 'sentBy', s.sent_by, 'at', s.at,
  'sender', (select a.name from account a where a.id = s.sent_by),
  'words', coalesce((select jsonb_agg(jsonb_build_object('accountId', p.account_id, 'name', a.name, 'as', p.signed_as, 'verdict', p.verdict, 'reason', p.reason, 'language', p.language, 'completes', p.completes, 'at', p.at) order by p.at, p.id)
    from worksheet_approval p left join account a on a.id = p.account_id where p.coalition_id = s.coalition_id and p.submission_id = s.id), '[]'),
  'reopened', (select jsonb_build_object('name', a.name, 'reason', o.reason, 'language', o.language, 'at', o.at) from worksheet_reopening o left join account a on a.id = o.account_id
    where o.coalition_id = s.coalition_id and o.submission_id = s.id))`;

/** Of the coalition $1 and the worksheets $2. */
const wanted = "s.coalition_id = $1::uuid and s.worksheet = any($2::text[])";
const isNewest = "not exists (select from worksheet_submission later where later.coalition_id = s.coalition_id and later.worksheet = s.worksheet and later.number > s.number)";
const changedSql = `select s.worksheet from worksheet_submission s where ${wanted} and ${isNewest} and s.fingerprint <> worksheet_fingerprint(s.coalition_id, s.worksheet)`;

/** All that a page says of approvals is made of: what was sent, who is here, and where something else stands than was last sent. */
export type Desk = { readonly papers: ReadonlyMap<string, readonly Paper[]>; readonly people: readonly Person[]; readonly changed: ReadonlySet<string> };

/** Everything at once, in one statement: it stands on pages that many people have open. */
export async function readDesk(member: Tenant, { worksheets }: { readonly worksheets: readonly string[] }): Promise<Desk> {
  const text = `select coalesce((select jsonb_agg(${paperSql} order by s.worksheet, s.number) from worksheet_submission s where ${wanted}), '[]') as papers,
    coalesce((select jsonb_agg(jsonb_build_object('accountId', p.account_id, 'name', a.name, 'roles', p.roles) order by a.name, p.id) from membership p join account a on a.id = p.account_id
      where p.coalition_id = $1::uuid and p.left_at is null), '[]') as people,
    array(${changedSql}) as changed`;
  const { rows } = await asMemberSql(member, (client) => client.query(prepared(text, [member.coalitionId, worksheets])));
  const { papers, people, changed } = desk.parse(rows[0]);
  return { papers: bySheet(papers), people, changed: new Set(changed) };
}

/** All sendings of one worksheet, oldest first. One statement. */
export async function readPapers(db: Db, { coalitionId }: Tenant, worksheet: string): Promise<readonly Paper[]> {
  const rows = await db.$queryRawUnsafe<{ readonly paper: unknown }[]>(`select ${paperSql} as paper from worksheet_submission s where ${wanted} order by s.number`, coalitionId, [worksheet]);
  return rows.map(({ paper }) => paperOf(sending.parse(paper)));
}

/** Whether something else stands in a worksheet than was last sent. */
export async function hasChanged(db: Db, { coalitionId }: Tenant, worksheet: string): Promise<boolean> {
  return (await db.$queryRawUnsafe<unknown[]>(changedSql, coalitionId, [worksheet])).length > 0;
}

function bySheet(papers: readonly z.output<typeof sending>[]): Desk["papers"] {
  return grouped(papers.map(paperOf), (paper) => paper.worksheet);
}

function paperOf({ words, sender, reopened, ...paper }: z.output<typeof sending>): Paper {
  const named = words.map((one) => ({ ...one, name: one.name ?? m.process_somebody() }));
  const back = named.find(({ verdict }) => verdict === "send_back");
  return {
    ...paper,
    sender: sender ?? m.process_somebody(),
    signatures: named.flatMap(({ accountId, name, as, verdict, at }) => (verdict === "approve" ? [{ accountId, name, as, at }] : [])),
    sentBack: back ? { name: back.name, reason: back.reason, language: back.language, at: back.at } : null,
    approvedAt: named.find(({ completes }) => completes)?.at ?? null,
    reopened: reopened && { ...reopened, name: reopened.name ?? m.process_somebody() },
  };
}
