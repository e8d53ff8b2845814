import { readAsAccount } from "~/db/work.server";
import { text } from "~/db/literals.server";
import type { Member } from "./member";
import type { Role } from "./role";

/** One of the coalitions a person is in. */
export type OwnCoalition = { readonly slug: string; readonly name: string; readonly readOnly: boolean; readonly place: string; readonly fictional: boolean; readonly roles: readonly Role[] };

/** A coalition that an account is in, and who they are there. */
export type Membership = { readonly coalition: OwnCoalition; readonly member: Member };

type Row = [membership: string, roles: Role[], person: string, id: string, slug: string, name: string, community: string, readOnly: boolean, place: string, fictional: boolean];

const sql = (accountId: string) => `select m.id, m.roles::text[], a.name, c.id, c.slug, c.name, c.community_id, c.read_only_since is not null, g.name || ', ' || g.state_name, g.fictional
  from membership m join coalition c on c.id = m.coalition_id join account a on a.id = m.account_id join geography g on g.id = c.community_id
  where m.account_id = ${text(accountId)}::uuid and m.left_at is null order by c.name`;

/** What an account is a member of, by name. It stands before every page: one message. */
export async function membershipsOf(accountId: string): Promise<readonly Membership[]> {
  const [found] = await readAsAccount(accountId, [sql(accountId)]);
  return (found?.rows ?? []).flatMap((row: unknown[]) => (isRow(row) ? [membershipOf(accountId, row)] : []));
}

/** The columns are those of `sql`, whose types the database keeps. */
function isRow(row: unknown[]): row is Row {
  return row.length === 10;
}

function membershipOf(accountId: string, [membershipId, roles, person, coalitionId, slug, name, communityId, readOnly, place, fictional]: Row): Membership {
  return {
    coalition: { slug, name, readOnly, place, fictional, roles },
    member: { accountId, membershipId, coalitionId, coalitionSlug: slug, coalitionName: name, communityId, roles, name: person, readOnly },
  };
}

/** The membership in the coalition with this slug; null when there is none, or it has ended. */
export function memberIn(memberships: readonly Membership[], slug: string): Member | null {
  return memberships.find(({ coalition }) => coalition.slug === slug)?.member ?? null;
}

/** The same for an account. */
export async function membershipIn(accountId: string, slug: string): Promise<Member | null> {
  return memberIn(await membershipsOf(accountId), slug);
}

/** The coalitions an account is in, by name. */
export async function listCoalitions(accountId: string): Promise<readonly OwnCoalition[]> {
  return (await membershipsOf(accountId)).map(({ coalition }) => coalition);
}
