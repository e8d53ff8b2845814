import { z } from "zod";
import { ownCoalition, readAtOnce, type Reading } from "~/db/reading.server";
import { can } from "~/domain/coalition/permission";
import type { Member } from "~/domain/coalition/member";

const given = z.array(z.object({ session: z.string(), title: z.string(), by: z.string(), at: z.string().transform((at) => new Date(at).toISOString()) }));

/** Results of a workshop that wait for somebody who may put them into the worksheet. */
export type GivenResults = z.output<typeof given>[number];

const sql = `select coalesce(json_agg(json_build_object('session', h.session_id, 'title', s.title, 'by', coalesce((select a.name from account a where a.id = h.given_by), ''), 'at', h.at) order by h.at), '[]')
  from workshop_handover h join workshop_session s on s.coalition_id = h.coalition_id and s.id = h.session_id
  where h.coalition_id = ${ownCoalition} and h.answered_at is null`;

/** What was given and is not answered, oldest first; nothing for those who may not put it anywhere. */
export function givenReading(member: Member): Reading<readonly GivenResults[]> {
  return can(member, "workshop:accept") ? { sql, of: (found) => given.parse(found) } : { sql: "select null", of: () => [] };
}

/** The same alone. */
export function listGiven(member: Member): Promise<readonly GivenResults[]> {
  return readAtOnce(member, (ask) => ask(givenReading(member)));
}
