import { m } from "~/content/messages";
import { asMember, asSystem, type Db, takeTurn } from "~/db/work.server";
import { refuseUnconfirmed } from "../account/confirmed.server";
import { announce, tell } from "../activity/activity.server";
import { refuseUnless } from "../refusal";
import type { CoalitionInput } from "./coalition.form";
import { withdrawUnbacked } from "./inviter.server";
import type { Member } from "./member";
import { manageInTurn, refuseLastLead, takePeopleTurn } from "./people-turn.server";
import type { Role } from "./role";
import { slugFor } from "./slug";

export { listCoalitions, memberIn, membershipIn, membershipsOf, type OwnCoalition } from "./membership.server";

type Person = { readonly id: string; readonly name: string };

/** Makes a coalition for a community; the one who makes it leads it. Returns its slug. Refuses "forbidden" to who has to confirm
 *  their address first. */
export async function createCoalition(person: Person, { name, community }: CoalitionInput): Promise<string> {
  return asSystem(async (db) => {
    await refuseUnconfirmed(db, person.id);
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

/** The people of the coalition, with roles and organization. E-mail addresses are for those who manage it. */
export function listPeople(member: Member) {
  return asMember(member, (db) =>
    db.membership.findMany({
      where: { leftAt: null },
      select: { id: true, roles: true, joinedAt: true, version: true, account: { select: { id: true, name: true } }, organization: { select: { id: true, name: true, sector: true } } },
      orderBy: { joinedAt: "asc" },
    }),
  );
}

/** Gives a member other roles; invitations of theirs that the new roles no longer allow are taken back. The last lead stays: a
 *  coalition without one could never change again. Returns how many invitations were taken back. */
export async function changeRoles(member: Member, { membership, roles, seen }: { membership: string; roles: Role[]; seen: number }): Promise<number> {
  const { coalitionId } = member;
  return asMember(member, async (db) => {
    await manageInTurn(db, member);
    if (!roles.includes("lead")) await refuseLastLead(db, { coalitionId, membership });
    const { count } = await db.membership.updateMany({ where: { coalitionId, id: membership, version: seen, leftAt: null }, data: { roles, version: { increment: 1 } } });
    refuseUnless(count === 1, "stale", m.http_stale());
    await tell(db, member, "member.roles_changed", { kind: "member", id: membership }, { roles });
    return withdrawUnbacked(db, member, { membership });
  });
}

/** Ends a membership; what the person wrote stays, the invitations they gave do not. Returns how many were taken back. */
export async function endMembership(member: Member, { membership }: { membership: string }): Promise<number> {
  const { coalitionId } = member;
  return asMember(member, async (db) => {
    await manageInTurn(db, member);
    await refuseLastLead(db, { coalitionId, membership });
    const { count } = await db.membership.updateMany({ where: { coalitionId, id: membership, leftAt: null }, data: { leftAt: new Date(), version: { increment: 1 } } });
    refuseUnless(count === 1, "not-found", m.http_not_found());
    await tell(db, member, "member.left", { kind: "member", id: membership });
    return withdrawUnbacked(db, member, { membership });
  });
}

/** Leaves a coalition; what the person wrote stays with their name, the invitations they gave do not. The last lead can not. */
export function leaveCoalition(member: Member): Promise<void> {
  return asMember(member, async (db) => {
    await takePeopleTurn(db, member.coalitionId);
    await leaveInTurn(db, member);
  });
}

/** The same inside a unit of work that has its turn. */
export async function leaveInTurn(db: Db, member: Member): Promise<void> {
  const { coalitionId, membershipId: id } = member;
  const now = await db.membership.findFirst({ where: { coalitionId, id, leftAt: null }, select: { roles: true } });
  refuseUnless(now, "not-found", m.http_not_found());
  if (now.roles.includes("lead")) await refuseLastLead(db, { coalitionId, membership: id });
  await db.membership.updateMany({ where: { coalitionId, id, leftAt: null }, data: { leftAt: new Date(), version: { increment: 1 } } });
  await tell(db, member, "member.left", { kind: "member", id });
  await withdrawUnbacked(db, member, { membership: id });
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
