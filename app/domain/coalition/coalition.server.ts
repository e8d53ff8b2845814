import { m } from "~/content/messages";
import { asAccount, asMember, asSystem, takeTurn } from "~/db/work.server";
import { announce, tell } from "../activity/activity.server";
import { refuseUnless } from "../refusal";
import { allow } from "./allow";
import type { CoalitionInput } from "./coalition.form";
import type { Member } from "./member";
import type { Role } from "./role";
import { slugFor } from "./slug";

type Person = { readonly id: string; readonly name: string };

/** The membership of an account in the coalition with this slug; null when there is none, or it has ended. */
export function membershipIn(accountId: string, slug: string): Promise<Member | null> {
  return asAccount(accountId, async (db) => {
    const found = await db.membership.findFirst({
      where: { accountId, leftAt: null, coalition: { slug } },
      select: { id: true, roles: true, account: { select: { name: true } }, coalition: { select: { id: true, slug: true, name: true, communityId: true, readOnlySince: true } } },
    });
    if (!found) return null;
    const { coalition } = found;
    return {
      accountId,
      membershipId: found.id,
      coalitionId: coalition.id,
      coalitionSlug: coalition.slug,
      coalitionName: coalition.name,
      communityId: coalition.communityId,
      roles: found.roles,
      name: found.account.name,
      readOnly: coalition.readOnlySince !== null,
    };
  });
}

/** The coalitions an account is in, by name. */
export function listCoalitions(accountId: string) {
  return asAccount(accountId, async (db) => {
    const found = await db.membership.findMany({
      where: { accountId, leftAt: null },
      select: { roles: true, coalition: { select: { slug: true, name: true, readOnlySince: true, community: { select: { name: true, stateName: true, fictional: true } } } } },
      orderBy: { coalition: { name: "asc" } },
    });
    return found.map(({ roles, coalition: { community, ...coalition } }) => ({
      slug: coalition.slug,
      name: coalition.name,
      readOnly: coalition.readOnlySince !== null,
      place: `${community.name}, ${community.stateName}`,
      fictional: community.fictional,
      roles,
    }));
  });
}

/** Makes a coalition for a community; the one who makes it leads it. Returns its slug. */
export async function createCoalition(person: Person, { name, community }: CoalitionInput): Promise<string> {
  return asSystem(async (db) => {
    const place = await db.geography.findUnique({ where: { id: community }, select: { id: true } });
    refuseUnless(place, "invalid", m.coalition_community_unknown());
    await takeTurn(db, "coalition address");
    const slug = await slugFor(name, async (wanted) => (await db.coalition.count({ where: { slug: wanted } })) > 0);
    const coalition = await db.coalition.create({ data: { name, slug, communityId: place.id } });
    await db.membership.create({ data: { coalitionId: coalition.id, accountId: person.id, roles: ["lead"] } });
    await tell(db, { coalitionId: coalition.id, accountId: person.id, name: person.name }, "coalition.created", { kind: "coalition", id: coalition.id }, { name });
    return coalition.slug;
  });
}

/** Numbers for the frame: how many people and organizations. */
export function coalitionSize(member: Member): Promise<{ people: number; organizations: number }> {
  return asMember(member, async (db) => ({ people: await db.membership.count({ where: { leftAt: null } }), organizations: await db.organization.count() }));
}

/** The people of the coalition, with roles and organization. E-mail addresses are for those who manage it. */
export function listPeople(member: Member) {
  return asMember(member, (db) =>
    db.membership.findMany({
      where: { leftAt: null },
      select: { id: true, roles: true, joinedAt: true, version: true, account: { select: { id: true, name: true } }, organization: { select: { name: true, sector: true } } },
      orderBy: { joinedAt: "asc" },
    }),
  );
}

/** Gives a member other roles. The last lead stays: a coalition without one could never change again. */
export async function changeRoles(member: Member, { membership, roles, seen }: { membership: string; roles: Role[]; seen: number }): Promise<void> {
  allow(member, "coalition:manage");
  await asMember(member, async (db) => {
    const leads = await db.membership.findMany({ where: { roles: { has: "lead" }, leftAt: null }, select: { id: true } });
    refuseUnless(roles.includes("lead") || leads.some(({ id }) => id !== membership), "conflict", m.coalition_last_lead());
    const { count } = await db.membership.updateMany({ where: { id: membership, version: seen, leftAt: null }, data: { roles, version: { increment: 1 } } });
    refuseUnless(count === 1, "stale", m.http_stale());
    await tell(db, member, "member.roles_changed", { kind: "member", id: membership }, { roles });
  });
}

/** Ends a membership; what the person wrote stays. */
export async function endMembership(member: Member, { membership }: { membership: string }): Promise<void> {
  allow(member, "coalition:manage");
  await asMember(member, async (db) => {
    const leads = await db.membership.count({ where: { roles: { has: "lead" }, leftAt: null, NOT: { id: membership } } });
    refuseUnless(leads > 0, "conflict", m.coalition_last_lead());
    const { count } = await db.membership.updateMany({ where: { id: membership, leftAt: null }, data: { leftAt: new Date(), version: { increment: 1 } } });
    refuseUnless(count === 1, "not-found", m.http_not_found());
    await tell(db, member, "member.left", { kind: "member", id: membership });
  });
}

/** Remembers that the member has seen what happened until now; returns when they were here before. */
export function arrive(member: Member): Promise<Date | null> {
  return asMember(member, async (db) => {
    const before = await db.membership.findUnique({ where: { id: member.membershipId }, select: { seenAt: true } });
    await db.membership.update({ where: { id: member.membershipId }, data: { seenAt: new Date() }, select: { id: true } });
    return before?.seenAt ?? null;
  });
}

/** Turns a coalition into a worked example: everyone in it may look, nobody may change. */
export async function makeExample(coalitionId: string): Promise<void> {
  await asSystem(async (db) => {
    await db.coalition.update({ where: { id: coalitionId }, data: { readOnlySince: new Date() }, select: { id: true } });
    await announce(db, coalitionId, "coalition");
  });
}
