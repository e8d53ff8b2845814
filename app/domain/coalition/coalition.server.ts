import { m } from "~/content/messages";
import { prepared } from "~/db/statement-name.server";
import { asAccountSql, asMember, asSystem, takeTurn } from "~/db/work.server";
import { refuseUnconfirmed } from "../account/confirmed.server";
import { announce, tell } from "../activity/activity.server";
import { refuseUnless } from "../refusal";
import type { CoalitionInput } from "./coalition.form";
import { withdrawUnbacked } from "./inviter.server";
import type { Member } from "./member";
import { manageInTurn, refuseLastLead } from "./people-turn.server";
import type { Role } from "./role";
import { slugFor } from "./slug";

type Person = { readonly id: string; readonly name: string };

type MembershipRow = { membership: string; roles: Role[]; person: string; id: string; slug: string; name: string; community: string; read_only: boolean };

/** The membership of an account in the coalition with this slug; null when there is none, or it has ended. */
export function membershipIn(accountId: string, slug: string): Promise<Member | null> {
  return asAccountSql(accountId, async (db) => {
    const { rows } = await db.query<MembershipRow>(prepared(
      `select m.id as membership, m.roles::text[] as roles, a.name as person, c.id, c.slug, c.name, c.community_id as community, c.read_only_since is not null as read_only
       from membership m join coalition c on c.id = m.coalition_id join account a on a.id = m.account_id
       where m.account_id = $1 and m.left_at is null and c.slug = $2`,
      [accountId, slug],
    ));
    const [found] = rows;
    if (!found) return null;
    return {
      accountId,
      membershipId: found.membership,
      coalitionId: found.id,
      coalitionSlug: found.slug,
      coalitionName: found.name,
      communityId: found.community,
      roles: found.roles,
      name: found.person,
      readOnly: found.read_only,
    };
  });
}

/** One of the coalitions a person is in. */
export type OwnCoalition = { readonly slug: string; readonly name: string; readonly readOnly: boolean; readonly place: string; readonly fictional: boolean; readonly roles: readonly Role[] };

/** The coalitions an account is in, by name. */
export function listCoalitions(accountId: string): Promise<OwnCoalition[]> {
  return asAccountSql(accountId, async (db) => {
    const { rows } = await db.query<OwnCoalition>(prepared(
      `select c.slug, c.name, c.read_only_since is not null as "readOnly", g.name || ', ' || g.state_name as place, g.fictional, m.roles::text[] as roles
       from membership m join coalition c on c.id = m.coalition_id join geography g on g.id = c.community_id
       where m.account_id = $1 and m.left_at is null order by c.name`,
      [accountId],
    ));
    return rows;
  });
}

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
