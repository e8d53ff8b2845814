import type { PoolClient } from "pg";
import { z } from "zod";
import type { Locale } from "~/content/messages";
import type { Member } from "../../coalition/member";
import { roles } from "../../coalition/role";
import { readersSql } from "../due/readers-sql";
import { type Choices, rhythms } from "../rhythm";

/** To whom a letter goes: who they are in the coalition it is about, now, and how they want to be written to. */
export type Reader = { readonly member: Member; readonly email: string; readonly locale: Locale; readonly choices: Choices };

const rhythm = z.enum(rhythms);
const row = z.object({
  membershipId: z.string(), coalitionId: z.string(), accountId: z.string(), roles: z.array(z.enum(roles)), communityId: z.string(), slug: z.string(), coalition: z.string(), name: z.string(), email: z.string(), locale: z.string(),
  mentions: rhythm, tasks: rhythm, approvals: rhythm, dates: rhythm, changes: rhythm, weekday: z.number(), hour: z.number(),
});

const sql = `with ${readersSql("m.id = $1")}
select r.id as "membershipId", r.coalition_id as "coalitionId", r.account_id as "accountId", r.roles::text[] as roles, r.community_id as "communityId", c.slug, c.name as coalition, a.name, a.email, a.locale,
  r.mentions, r.tasks, r.approvals, r.dates, r.changes, r.wanted_weekday as weekday, r.wanted_hour as hour
from reader r join coalition c on c.id = r.coalition_id join account a on a.id = r.account_id`;

/** Who has this membership, or null when they may not be written to: they have left, or their address is not confirmed. */
export async function readerOf(db: PoolClient, membershipId: string): Promise<Reader | null> {
  const { rows } = await db.query(sql, [membershipId]);
  const [found] = z.array(row).parse(rows);
  if (!found) return null;
  const { coalitionId, accountId, communityId, name, slug, coalition, email, locale, mentions, tasks, approvals, dates, changes, weekday, hour } = found;
  return {
    member: { accountId, membershipId, coalitionId, coalitionSlug: slug, coalitionName: coalition, communityId, roles: found.roles, name, readOnly: false },
    email,
    locale: locale === "es" ? "es" : "en",
    choices: { mentions, tasks, approvals, dates, changes, weekday, hour },
  };
}
