import { m } from "~/content/messages";
import { asMember, type Db } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import { refuseUnless } from "../../refusal";
import { allow } from "../allow";
import type { Member } from "../member";
import type { AddOrganizationInput, SpeakForInput } from "../organization.form";
import { added } from "./add-organization.server";
import { organizationOf } from "./standing-organization.server";

/** Says for which organization a member speaks, or that they speak for themselves. Refuses "stale" when somebody changed the person's
 *  line meanwhile. */
export async function speakFor(member: Member, { membership, organization, seen }: SpeakForInput): Promise<void> {
  allow(member, "coalition:manage");
  return asMember(member, async (db) => {
    const found = organization === undefined ? null : await organizationOf(db, member.coalitionId, organization);
    const changed = await put(db, member, { membership, organizationId: found?.id ?? null, seen });
    refuseUnless(changed, "stale", m.http_stale());
    await tell(db, member, "member.organization_joined", { kind: "member", id: membership }, { name: found?.name ?? "" });
  });
}

type Joining = AddOrganizationInput & {
  /** The membership of the person who speaks for the organization. */
  readonly membership: string;
};

/** The same with an organization that may be new to the coalition: it joins with the person. One that was there keeps its sector.
 *  Returns the organization's id. */
export async function joinOrganization(member: Member, { membership, name, sector }: Joining): Promise<string> {
  allow(member, "coalition:manage");
  return asMember(member, async (db) => {
    const { id } = await added(db, member, { name, sector });
    const changed = await put(db, member, { membership, organizationId: id });
    refuseUnless(changed, "not-found", m.http_not_found());
    await tell(db, member, "member.organization_joined", { kind: "member", id: membership }, { name });
    return id;
  });
}

type Seat = { readonly membership: string; readonly organizationId: string | null; readonly seen?: number };

async function put(db: Db, { coalitionId }: Member, { membership: id, organizationId, seen }: Seat): Promise<boolean> {
  const where = { coalitionId, id, leftAt: null, ...(seen !== undefined && { version: seen }) };
  const { count } = await db.membership.updateMany({ where, data: { organizationId, version: { increment: 1 } } });
  return count === 1;
}
