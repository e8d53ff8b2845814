import { z } from "zod";
import { locales } from "~/content/messages";
import type { Db } from "~/db/work.server";
import type { Member } from "../../coalition/member";

/** How many changes stand on one page. */
export const revisionsOnPage = 40;

/** All that a row of the theory said. Older lines hold its text alone. */
const said = z.object({
  text: z.string(),
  language: z.enum(locales).nullable().catch(null),
  who: z.string().optional(),
  detail: z.string().optional(),
  dimensions: z.array(z.string()).optional(),
  predictor: z.string().nullable().optional(),
  dueOn: z.string().nullable().optional(),
});

export type Said = z.output<typeof said>;

/** A change of the theory as it was recorded. `row`: the row as it stands; null where the change is not about one (a link, a reason). */
export type Revision = {
  readonly id: string;
  readonly verb: string;
  readonly subject: string;
  readonly by: string | null;
  readonly at: Date;
  readonly before: unknown;
  readonly after: unknown;
  readonly row: { readonly text: string; readonly version: number; readonly gone: boolean } | null;
  readonly total: number;
};

/** A page of changes, the newest first. `subject`: of this row alone. One statement. */
export function readRevisions(db: Db, { coalitionId }: Member, { subject, page }: { readonly subject: string | null; readonly page: number }): Promise<Revision[]> {
  return db.$queryRaw<Revision[]>`
    select r.id, r.verb, r.subject_id as subject, a.name as by, r.at, r.before, r.after, r.total,
      case when n.id is not null then jsonb_build_object('text', n.text, 'version', n.version, 'gone', n.removed_at is not null) end as row
    from (select *, (count(*) over ())::int as total from theory_revision
      where coalition_id = ${coalitionId}::uuid and (${subject}::uuid is null or subject_id = ${subject}::uuid)
      order by at desc, id desc limit ${revisionsOnPage} offset ${(page - 1) * revisionsOnPage}) r
    left join account a on a.id = r.account_id
    left join theory_node n on n.coalition_id = ${coalitionId}::uuid and n.id = r.subject_id
    order by r.at desc, r.id desc`;
}

/** What a row said before or after a change; null where the change was not about its words. */
export function saidIn(recorded: unknown): Said | null {
  return said.safeParse(recorded).data ?? null;
}
