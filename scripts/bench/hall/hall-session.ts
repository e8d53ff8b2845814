import { openSession as openAccount } from "~/domain/account/session.server";
import { asSystemSql } from "~/db/work.server";
import { facilitate, openSession, planSession } from "~/domain/workshop/workshop.server";
import { sampleLead } from "../clients";

/** A session of the sample coalition that people can join, who runs it, and how to count afterwards what PostgreSQL has of it. */
export async function openHall({ people, rooms }: { readonly people: number; readonly rooms: number }) {
  const member = await sampleLead();
  const names = Array.from({ length: rooms }, (_, nth) => `Room ${nth + 1}`);
  const session = await planSession(member, { title: `A hall of ${people}`, rooms: names, dotsEach: 3 });
  await openSession(member, { session });
  const { code } = await facilitate(member, { session });
  const [cookie = ""] = (await openAccount(member.accountId)).split(";");
  return { member, cookie, session, code: code ?? "", countKept: (keys: readonly string[]) => countKept(session, keys) };
}

/** How many of these notes are there, and how many dots. */
function countKept(session: string, keys: readonly string[]): Promise<{ readonly notes: number; readonly dots: number }> {
  return asSystemSql(async (db) => {
    const stages = "select id from workshop_stage where session_id = $1";
    const { rows: [notes] } = await db.query<{ count: number }>(`select count(distinct client_key)::int as count from card where stage_id in (${stages}) and client_key = any($2::uuid[])`, [session, keys]);
    const { rows: [dots] } = await db.query<{ count: number }>(`select coalesce(sum(count), 0)::int as count from dot where stage_id in (${stages})`, [session]);
    return { notes: notes?.count ?? 0, dots: dots?.count ?? 0 };
  });
}
