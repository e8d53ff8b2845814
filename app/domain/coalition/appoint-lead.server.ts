import { asSystem } from "~/db/work.server";
import { tell } from "../activity/activity.server";
import { takePeopleTurn } from "./people-turn.server";

/** A coalition as the operator sees it: whether anybody leads it. */
export type LedCoalition = { readonly slug: string; readonly name: string; readonly people: number; readonly leads: readonly string[] };

/** All coalitions of this planner, by name. */
export function listLedCoalitions(): Promise<LedCoalition[]> {
  return asSystem(async (db) => {
    const memberships = { where: { leftAt: null }, select: { roles: true, account: { select: { email: true } } } };
    const found = await db.coalition.findMany({ select: { slug: true, name: true, memberships }, orderBy: [{ name: "asc" }, { slug: "asc" }] });
    return found.map(({ slug, name, memberships: seats }) => ({
      slug,
      name,
      people: seats.length,
      leads: seats.filter(({ roles }) => roles.includes("lead")).map(({ account }) => account.email),
    }));
  });
}

type Appointing = { readonly coalition: string; readonly account: { readonly id: string; readonly name: string } };

/** Makes somebody lead of a coalition (by its slug), beside the roles they have there: the way out where the last lead is gone.
 *  Returns what was found: no such coalition, a lead already, or done. */
export function appointLead({ coalition: slug, account: { id: accountId, name } }: Appointing): Promise<"no-coalition" | "leads-already" | "done"> {
  return asSystem(async (db) => {
    const coalition = await db.coalition.findUnique({ where: { slug }, select: { id: true } });
    if (!coalition) return "no-coalition";
    const coalitionId = coalition.id;
    await takePeopleTurn(db, coalitionId);
    const where = { coalitionId_accountId: { coalitionId, accountId } };
    const before = await db.membership.findUnique({ where, select: { roles: true, leftAt: true } });
    const held = before && !before.leftAt ? before.roles : [];
    if (held.includes("lead")) return "leads-already";
    const roles = ["lead" as const, ...held];
    const { id } = await db.membership.upsert({ where, create: { coalitionId, accountId, roles }, update: { roles, leftAt: null, version: { increment: 1 } }, select: { id: true } });
    await tell(db, { coalitionId, accountId, name }, "member.lead_appointed", { kind: "member", id });
    return "done";
  });
}
