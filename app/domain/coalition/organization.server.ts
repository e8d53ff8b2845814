import { asMember } from "~/db/work.server";
import { m } from "~/content/messages";
import { tell } from "../activity/activity.server";
import { refuseUnless } from "../refusal";
import { allow } from "./allow";
import type { Member } from "./member";

type Joining = {
  /** The membership of the person who speaks for the organization. */
  readonly membership: string;
  readonly name: string;
  /** A key of the guide's list of sectors: "government", "philanthropy"… */
  readonly sector: string;
};

/** Says which organization a member comes from; one that is new to the coalition joins with them. An organization keeps the
 *  sector it first came with. Returns the organization's id. */
export function joinOrganization(member: Member, { membership, name, sector }: Joining): Promise<string> {
  allow(member, "coalition:manage");
  const { coalitionId } = member;
  return asMember(member, async (db) => {
    const { id } = await db.organization.upsert({
      where: { coalitionId_name: { coalitionId, name } },
      create: { coalitionId, name, sector },
      update: {},
      select: { id: true },
    });
    const { count } = await db.membership.updateMany({
      where: { coalitionId, id: membership, leftAt: null },
      data: { organizationId: id, version: { increment: 1 } },
    });
    refuseUnless(count === 1, "not-found", m.http_not_found());
    await tell(db, member, "member.organization_joined", { kind: "member", id: membership }, { name });
    return id;
  });
}
