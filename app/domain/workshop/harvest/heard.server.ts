import { z } from "zod";
import { languageOf } from "~/content/language";
import type { Locale } from "~/content/messages";
import { ownCoalition, type Reading } from "~/db/reading.server";
import { lastDecisions } from "../session/evenings.server";
import type { Outcome } from "../board/board";

/** What a room said, and what became of it. Who said it is known to nobody. */
export type Heard = {
  readonly id: string;
  readonly text: string;
  readonly language: Locale | null;
  readonly outcome: Outcome;
  /** Why it was not kept, in the room's words. */
  readonly reason: string;
  readonly workshop: string;
  readonly workshopLanguage: Locale | null;
  readonly room: string;
  /** When the workshop was over, ISO. */
  readonly at: string;
  /** As it stands in the plan today; null while it does not. */
  readonly became: { readonly text: string; readonly language: Locale | null } | null;
};

const words = z.object({ text: z.string(), language: z.string().nullable() });
const rows = z.array(words.extend({ id: z.string(), outcome: z.enum(["kept", "later", "not_now"]), reason: z.string(), workshop: z.string(), workshopLanguage: z.string().nullable(), room: z.string(), at: z.string().transform((at) => new Date(at).toISOString()), became: words.nullable() }));

const most = 3;

/** Of the last workshop that is over, those first that have become something, then those that rooms kept. */
const sql = `select coalesce(json_agg(json_build_object('id', i.id, 'text', i.text, 'language', i.language, 'outcome', i.outcome, 'reason', i.reason, 'workshop', i.workshop, 'workshopLanguage', i.spoken, 'room', i.room, 'at', i.closed_at, 'became', i.became)
    order by i.became is null, i.outcome <> 'kept', i.id), '[]')
  from (select last.id, last.text, last.language, last.outcome, last.reason, s.title as workshop, s.language as spoken, s.closed_at,
      (select r.name from workshop_room r where r.coalition_id = last.coalition_id and r.id = last.room_id) as room,
      (select json_build_object('text', n.text, 'language', n.language) from provenance p join theory_node n on n.coalition_id = p.coalition_id and n.id = p.subject_id
        where p.coalition_id = last.coalition_id and p.subject_kind = 'theory_node' and p.source_kind = 'group' and p.source_id = last.group_id and n.removed_at is null order by p.at limit 1) as became
    from (select * from workshop_session where coalition_id = ${ownCoalition} and closed_at is not null order by closed_at desc limit 1) s, lateral (${lastDecisions("s.id")}) last) i`;

/** What was heard in the last workshop, the most telling first. */
export const heardReading: Reading<readonly Heard[]> = {
  sql,
  of: (found) => rows.parse(found).slice(0, most).map(({ language, workshopLanguage, became, ...row }) => ({ ...row, language: languageOf(language), workshopLanguage: languageOf(workshopLanguage), became: became && { text: became.text, language: languageOf(became.language) } })),
};
