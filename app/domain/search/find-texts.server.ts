import { z } from "zod";
import type { Member } from "../coalition/member";
import { thingKinds } from "../comment/comment";
import { asMemberSql } from "~/db/work.server";
import type { Doors } from "./doors";

const row = z.object({
  kind: z.enum(["answer", "node", "document", "indicator", "target", "local", "organization", "idea", "comment"]),
  ref: z.string(),
  part: z.string(),
  words: z.string(),
  language: z.string().nullable(),
  field: z.string().nullable(),
  value: z.unknown(),
  page: z.string().nullable(),
  /** Of a comment: what its thread is about. */
  about: z.object({ kind: z.enum(thingKinds), id: z.string() }).nullable(),
});

/** A text that has the words of a query, before it is asked what of it the reader gets to read. */
export type FoundText = z.infer<typeof row>;

/** A person of the coalition. */
const person = z.object({ id: z.string(), name: z.string() });
export type FoundPerson = z.infer<typeof person>;

/** The most that is taken of each kind: some of them may turn out to be none for this reader. */
const mostOfKind = 40;

type Asked = { readonly words: readonly string[]; readonly columns: readonly string[]; readonly doors: Doors };

/** Texts of the member's coalition that have all these words, the best of each kind first, and its people: two statements, however much
 *  is written. Each word is looked for as it stands and as English and Spanish bend it; the last one may be the beginning of a word. */
export function findTexts(member: Member, { words, columns, doors }: Asked): Promise<{ readonly texts: readonly FoundText[]; readonly people: readonly FoundPerson[] }> {
  return asMemberSql(member, async (db) => {
    const texts = await db.query(textsQuery(words.length), [member.coalitionId, doors.kinds, doors.whole, doors.own, member.accountId, columns, mostOfKind, member.membershipId, doors.people, ...words]);
    const people = doors.people ? await db.query(peopleQuery, [member.coalitionId]) : { rows: [] };
    return { texts: z.array(row).parse(texts.rows), people: z.array(person).parse(people.rows) };
  });
}

/** The words come as values; only how many there are is in the text of the statement. */
function textsQuery(count: number): string {
  const asked = Array.from({ length: count }, (_, at) => {
    const word = `$${at + 10}::text`;
    const plain = at === count - 1 ? `(search_fold(${word}) || ':*')` : `search_fold(${word})`;
    return `(plainto_tsquery('english', ${word}) || plainto_tsquery('spanish', ${word}) || to_tsquery('simple', ${plain}))`;
  }).join(" && ");
  return `
with asked as materialized (select ${asked} as query),
hit as materialized (
  select s.kind, s.ref, s.part, s.words, s.language, ts_rank_cd(s.found, a.query) as rank
  from search_text s, asked a
  where s.coalition_id = $1::uuid and s.kind = any($2::text[]) and (s.found @@ a.query or (s.kind = 'indicator' and s.part = any($6::text[])))
    and (s.kind <> 'answer' or s.part = any($3::text[]) or s.part = any($4::text[]))
),
open as (
  select h.*, w.field, w.value,
    case h.kind
      when 'idea' then (select r.session_id::text from workshop_room r join workshop_session o on o.id = r.session_id where r.id = h.part::uuid and o.closed_at is not null)
      when 'indicator' then (select t.id::text from target t where t.coalition_id = $1::uuid and t.indicator_id = h.ref and t.supersedes_id is null limit 1)
    end as page,
    case when h.kind = 'comment' then jsonb_build_object('kind', t.about_kind, 'id', t.about_id) end as about,
    row_number() over (partition by h.kind order by h.rank desc, h.ref desc) as place
  from hit h
  left join answer w on h.kind = 'answer' and w.coalition_id = $1::uuid and w.id = h.ref
  left join worksheet_item i on w.item_id is not null and i.coalition_id = $1::uuid and i.id = w.item_id
  left join comment_thread t on t.coalition_id = $1::uuid and t.id = case when h.kind = 'comment' then h.part::uuid end
  left join worksheet_item c on t.item_id is not null and c.coalition_id = $1::uuid and c.id = t.item_id
  where case h.kind when 'comment' then c.removed_at is null and case when t.about_kind <> 'worksheet' then $9::boolean
      else t.about_id = any($3::text[]) or (t.about_id = any($4::text[]) and (t.opened_by = $8::uuid or c.added_by = $5::uuid)) end
    when 'answer' then ((w.item_id is null or i.removed_at is null) and (h.part = any($3::text[]) or i.added_by = $5::uuid)) else true end
)
select kind, ref::text, part, words, language, field, value, page, about from open where place <= $7::int and (kind <> 'idea' or page is not null) order by kind, place`;
}

const peopleQuery = `
select m.id::text, a.name from membership m join account a on a.id = m.account_id
where m.coalition_id = $1::uuid and m.left_at is null order by a.name, m.id limit 2000`;
