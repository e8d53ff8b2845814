import { z } from "zod";
import { m } from "~/content/messages";
import type { Db, Tenant } from "~/db/work.server";
import { grouped } from "../../grouped";
import type { Paper } from "../sheet-state";

const word = z.object({ accountId: z.string(), name: z.string().nullable(), as: z.string(), verdict: z.enum(["approve", "send_back"]), reason: z.string(), completes: z.boolean(), at: z.string() });
const row = z.object({ id: z.string(), worksheet: z.string(), number: z.number(), version: z.number(), note: z.string(), sentBy: z.string(), sender: z.string().nullable(), at: z.date(), words: z.array(word), reopened: z.object({ name: z.string().nullable(), reason: z.string(), at: z.string() }).nullable() });

/** All sendings of all worksheets or of one, oldest first, by the worksheet's key. One statement; the frozen sheets stay where they lie. */
export async function readPapers(db: Db, { coalitionId }: Tenant, worksheet: string | null = null): Promise<ReadonlyMap<string, readonly Paper[]>> {
  const rows = await db.$queryRaw`
    select s.id, s.worksheet, s.number, s.version, s.note, s.sent_by as "sentBy", sender.name as sender, s.at,
      coalesce((select jsonb_agg(jsonb_build_object('accountId', p.account_id, 'name', a.name, 'as', p.signed_as, 'verdict', p.verdict, 'reason', p.reason, 'completes', p.completes, 'at', p.at) order by p.at, p.id)
        from worksheet_approval p left join account a on a.id = p.account_id where p.coalition_id = s.coalition_id and p.submission_id = s.id), '[]') as words,
      (select jsonb_build_object('name', a.name, 'reason', o.reason, 'at', o.at) from worksheet_reopening o left join account a on a.id = o.account_id
        where o.coalition_id = s.coalition_id and o.submission_id = s.id) as reopened
    from worksheet_submission s left join account sender on sender.id = s.sent_by
    where s.coalition_id = ${coalitionId}::uuid and (${worksheet}::text is null or s.worksheet = ${worksheet}::text)
    order by s.worksheet, s.number`;
  return grouped(z.array(row).parse(rows).map(paperOf), (paper) => paper.worksheet);
}

/** The worksheets in which something else stands than was last sent. */
export async function readChanged(db: Db, { coalitionId }: Tenant, worksheet: string | null = null): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<{ readonly worksheet: string }[]>`
    select s.worksheet from worksheet_submission s
    where s.coalition_id = ${coalitionId}::uuid and (${worksheet}::text is null or s.worksheet = ${worksheet}::text)
      and not exists (select from worksheet_submission later where later.coalition_id = s.coalition_id and later.worksheet = s.worksheet and later.number > s.number)
      and s.fingerprint <> worksheet_fingerprint(s.coalition_id, s.worksheet)`;
  return new Set(rows.map((one) => one.worksheet));
}

function paperOf({ words, at, sender, reopened, ...paper }: z.output<typeof row>): Paper {
  const named = words.map((one) => ({ ...one, name: one.name ?? m.process_somebody() }));
  const back = named.find(({ verdict }) => verdict === "send_back");
  return {
    ...paper,
    sender: sender ?? m.process_somebody(),
    at: at.toISOString(),
    signatures: named.flatMap(({ accountId, name, as, verdict, at: moment }) => (verdict === "approve" ? [{ accountId, name, as, at: moment }] : [])),
    sentBack: back ? { name: back.name, reason: back.reason, at: back.at } : null,
    approvedAt: named.find(({ completes }) => completes)?.at ?? null,
    reopened: reopened && { ...reopened, name: reopened.name ?? m.process_somebody() },
  };
}
