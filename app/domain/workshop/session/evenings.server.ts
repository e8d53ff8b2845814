import { z } from "zod";
import { languageOf } from "~/content/language";
import type { Locale } from "~/content/messages";
import { ownCoalition, type Reading } from "~/db/reading.server";
import { blocks, breakout } from "../template";
import { type SessionState, standingOf } from "../workshop";

/** A workshop as a home page tells of it. Moments are ISO. */
export type Evening = {
  readonly id: string;
  readonly title: string;
  readonly language: Locale | null;
  readonly state: SessionState;
  readonly startsAt: string | null;
  readonly closedAt: string | null;
  /** Only while people may still come in. */
  readonly code: string | null;
  readonly rooms: number;
  readonly people: number;
  /** Its parts, each with the minutes it takes. */
  readonly parts: readonly { readonly block: number; readonly minutes: number }[];
  /** Ideas that its rooms kept. */
  readonly kept: number;
  /** Whether its results were given to those who may put them into the worksheet, and whether these have answered. */
  readonly results: "mine" | "given" | "answered";
};

const moment = z.string().transform((at) => new Date(at)).nullable();
const rows = z.array(z.object({
  id: z.string(), title: z.string(), language: z.string().nullable(), openedAt: moment, closedAt: moment, startsAt: moment, currentStage: z.number(), code: z.string().nullable(), rooms: z.number(), people: z.number(), kept: z.number(),
  stages: z.array(z.object({ key: z.string(), minutes: z.number() })), given: z.boolean(), answered: z.boolean(),
}));

/** Older ones have their page. */
const most = 12;

/** What each room decided last about each of its ideas, where any note of it is still to be seen. */
export function lastDecisions(session: string): string {
  return `select distinct on (d.group_id) d.* from room_decision d join workshop_stage w on w.coalition_id = d.coalition_id and w.id = d.stage_id
    where d.coalition_id = ${ownCoalition} and w.session_id = ${session} and exists (select from card c where c.coalition_id = d.coalition_id and c.group_id = d.group_id and c.hidden_at is null and c.removed_at is null)
    order by d.group_id, d.id desc`;
}

const sql = `select coalesce(json_agg(json_build_object('id', s.id, 'title', s.title, 'language', s.language, 'openedAt', s.opened_at, 'closedAt', s.closed_at, 'startsAt', s.starts_at, 'currentStage', s.current_stage, 'code', s.code,
    'rooms', (select count(*) from workshop_room r where r.coalition_id = s.coalition_id and r.session_id = s.id),
    'people', (select count(*) from participant p where p.coalition_id = s.coalition_id and p.session_id = s.id and p.removed_at is null),
    'stages', (select coalesce(json_agg(json_build_object('key', g.key, 'minutes', g.minutes) order by g.position), '[]') from workshop_stage g where g.coalition_id = s.coalition_id and g.session_id = s.id),
    'kept', (select count(*) from (${lastDecisions("s.id")}) last where last.outcome = 'kept'),
    'given', exists (select from workshop_handover h where h.coalition_id = s.coalition_id and h.session_id = s.id),
    'answered', s.harvested_at is not null or exists (select from workshop_handover h where h.coalition_id = s.coalition_id and h.session_id = s.id and h.answered_at is not null)) order by s.created_at desc), '[]')
  from (select * from workshop_session where coalition_id = ${ownCoalition} order by created_at desc limit ${most}) s`;

/** The coalition's workshops, newest first. `codes`: for who runs them. */
export function eveningsReading({ codes }: { readonly codes: boolean }): Reading<readonly Evening[]> {
  return { sql, of: (found) => rows.parse(found).map((row) => eveningOf(row, codes)) };
}

function eveningOf({ stages: planned, language, openedAt, closedAt, startsAt, currentStage, code, given, answered, ...row }: z.output<typeof rows>[number], codes: boolean): Evening {
  const { state } = standingOf({ openedAt, closedAt, currentStage });
  return {
    ...row,
    language: languageOf(language),
    state,
    startsAt: startsAt?.toISOString() ?? null,
    closedAt: closedAt?.toISOString() ?? null,
    code: codes && state !== "closed" ? code : null,
    parts: partsOf(planned),
    results: answered ? "answered" : given ? "given" : "mine",
  };
}

function partsOf(planned: readonly { readonly key: string; readonly minutes: number }[]): Evening["parts"] {
  const blockOf = new Map(breakout.map(({ key, block }) => [key, block]));
  const sum = (block: number) => planned.filter(({ key }) => blockOf.get(key) === block).reduce((all, { minutes }) => all + minutes, 0);
  return blocks.map((_, at) => ({ block: at, minutes: sum(at + 1) })).filter(({ minutes }) => minutes > 0);
}
