import { z } from "zod";
import { prepared } from "~/db/statement-name.server";
import { asMemberSql, type Tenant } from "~/db/work.server";
import { courseOf } from "../course/course.server";
import { sessionJson, sessionRow, stagesJson, type JsonSession, type JsonStage } from "../course/course-json";
import { byRoom, keptByRoom, type Hall, type HallRoom, type Person } from "./hall";
import type { KeptRow } from "../board/kept-so-far";
import { outcomeOf, type RoomRows } from "../board/room-rows.server";
import { seatKept } from "../seat";
import { sharedReadings } from "./shared-reading";
import { breakout } from "../template";

const readings = sharedReadings<Hall | null>();

/** A session as it is now, or null where this coalition has none of that id. Many who ask at once share a reading, so that a
 *  change which concerns a whole hall is read once in each process and not once for each phone. */
export function readHall(tenant: Tenant, session: string): Promise<Hall | null> {
  if (!z.uuid().safeParse(session).success) return Promise.resolve(null);
  return readings(`${tenant.coalitionId} ${session}`, () => read(tenant, session));
}

type JsonHall = {
  readonly asOf: string;
  readonly session: JsonSession | null;
  readonly stages: readonly JsonStage[];
  readonly rooms: readonly HallRoom[];
  readonly people: readonly Person[];
  readonly cards: RoomRows["cards"];
  readonly groups: RoomRows["groups"];
  readonly decisions: readonly (Omit<RoomRows["decisions"][number], "outcome"> & { readonly outcome: string })[];
  readonly dots: RoomRows["dots"];
  readonly kept: readonly KeptRow[];
};

async function read(tenant: Tenant, session: string): Promise<Hall | null> {
  const { rows: [found] } = await asMemberSql(tenant, (db) => db.query<JsonHall>(prepared(hallSql, [tenant.coalitionId, session, JSON.stringify(questionsAt), seatKept])));
  if (found === undefined || found.session === null) return null;
  const { asOf, session: row, stages, rooms, people, cards, groups, decisions, dots, kept } = found;
  return {
    asOf: Number(asOf),
    course: courseOf(sessionRow(row, stages)),
    rooms,
    people,
    rowsOf: byRoom({ cards, groups, dots, decisions: decisions.map((decision) => ({ ...decision, outcome: outcomeOf(decision.outcome) })) }),
    keptOf: keptByRoom(kept),
  };
}

/** The questions each stage works on, by the names of the stages. */
const questionsAt = Object.fromEntries(
  breakout.map((stage) => [stage.key, breakout.filter(({ kind, about: [answers] }) => kind === "write" && answers !== undefined && stage.about.includes(answers)).map(({ key }) => key)]),
);

/** One statement sees one moment. How many transactions had ended by then, as its snapshot knows, says which of two moments is
 *  the later: what ended is seen by every later one. */
const hallSql = `
with here as (
  select s.*, t.key as stage_key from workshop_session s
  left join workshop_stage t on t.coalition_id = s.coalition_id and t.session_id = s.id and t.position = s.current_stage
  where s.coalition_id = $1::uuid and s.id = $2::uuid
), room as (
  select r.* from workshop_room r, here where r.coalition_id = $1::uuid and r.session_id = here.id
), person as (
  select p.* from participant p, here where p.coalition_id = $1::uuid and p.session_id = here.id
), stage as (
  select t.* from workshop_stage t, here where t.coalition_id = $1::uuid and t.session_id = here.id
), asked as (
  select q.id from stage q, here where q.kind = 'write' and (here.closed_at is not null or $3::jsonb -> here.stage_key ? q.key)
), grouped as (
  select g.* from card_group g where g.coalition_id = $1::uuid and g.removed_at is null
    and g.room_id in (select id from room) and g.stage_id in (select id from asked)
)
select
  (select (pg_snapshot_xmax(p)::text::bigint - (select count(*) from pg_snapshot_xip(p)))::text from pg_current_snapshot() p) as "asOf",
  ${sessionJson} as session,
  ${stagesJson} as stages,
  (select coalesce(json_agg(x order by x.position), '[]') from (
    select r.id, r.name, r.position, r.help_asked_at is not null as "helpAsked",
      (select p.id from person p where p.id = r.scribe_id and p.room_id = r.id and p.removed_at is null) as scribe from room r) x) as rooms,
  (select coalesce(json_agg(x order by x.at, x.id), '[]') from (
    select id, nickname, token_hash as "tokenHash", room_id as room, joined_at as at, moved_at is not null as moved, sharing_at is not null as sharing,
      removed_at is not null as left, removed_by is not null as "takenOut",
      removed_at is null and room_id is not null and seen_at > now() - make_interval(secs => $4::int) as seated from person) x) as people,
  (select coalesce(json_agg(x order by x.at, x.id), '[]') from (
    select id, room_id as room, stage_id as stage, participant_id as author, group_id as group, text, locale, spoken, added_at as at,
      hidden_at is not null as hidden, removed_at is not null as removed, version
    from card where coalition_id = $1::uuid and room_id in (select id from room) and stage_id in (select id from asked)) x) as cards,
  (select coalesce(json_agg(x order by x.position, x.id), '[]') from (
    select id, title, language, version, position, room_id as room, stage_id as stage from grouped) x) as groups,
  (select coalesce(json_agg(x order by x.id), '[]') from (
    select id, group_id as group, outcome, text, language, reason, room_id as room from room_decision
    where coalition_id = $1::uuid and room_id in (select id from room) and group_id in (select id from grouped)) x) as decisions,
  (select coalesce(json_agg(x order by x.id), '[]') from (
    select id, voter, group_id as item, count as dots, room_id as room, stage_id as stage from dot
    where coalition_id = $1::uuid and stage_id in (select id from stage) and group_id in (select id from grouped)) x) as dots,
  (select coalesce(json_agg(x order by x.id), '[]') from (
    select distinct on (d.group_id) d.id, d.group_id as group, d.outcome, d.text, d.language, d.reason, d.room_id as room, g.stage_id as stage
    from room_decision d join card_group g on g.coalition_id = d.coalition_id and g.id = d.group_id
    where d.coalition_id = $1::uuid and d.room_id in (select id from room) and g.removed_at is null
      and (g.title <> '' or exists (select 1 from card c where c.coalition_id = d.coalition_id and c.room_id = d.room_id and c.stage_id = g.stage_id
        and c.group_id = g.id and c.removed_at is null and c.hidden_at is null))
    order by d.group_id, d.id desc) x where x.outcome = 'kept') as kept`;
