import { describe, expect, test } from "vitest";
import { asMember, asSystem } from "../../app/db/work.server";
import { changeRoles, endMembership, makeExample, membershipIn } from "../../app/domain/coalition/coalition.server";
import { acceptInvitation, invite, listInvitations, lookAtInvitation, withdraw } from "../../app/domain/coalition/invitation.server";
import type { Member } from "../../app/domain/coalition/member";
import { listActivity } from "../../app/domain/activity/activity.server";
import { addMember, buildCoalition, buildPerson } from "../build";
import { refusalOf } from "../refusal";

const self = ({ accountId: id, name }: Member) => ({ id, name });
const stranger = { accountId: null };
const outcomeOf = (attempt: Promise<unknown>) => attempt.then(() => "done", () => "refused");

describe("an invitation does not outlive the right to give it", () => {
  test("who is removed does not come back by a link of their own, and nobody else comes in by it", async () => {
    const { lead } = await buildCoalition();
    const other = await addMember(lead, ["lead"], "Otto Other");
    const [forSelf, forFriend] = [await invite(other, { invitee: "A friend", roles: ["lead"] }), await invite(other, { invitee: "Another", roles: ["viewer"] })];
    expect(await endMembership(lead, { membership: other.membershipId })).toBe(2);
    expect(await refusalOf(acceptInvitation(self(other), forSelf))).toBe("gone");
    expect(await refusalOf(acceptInvitation(await buildPerson(), forFriend))).toBe("gone");
    expect(await refusalOf(lookAtInvitation(forFriend, stranger))).toBe("gone");
    expect(await membershipIn(other.accountId, lead.coalitionSlug)).toBeNull();
    expect(await listInvitations(lead)).toEqual([]);
    const told = await asMember(lead, (db) => listActivity(db, {}));
    expect(told.filter(({ kind }) => kind === "member.invitation_withdrawn").map(({ actor }) => actor)).toEqual([lead.name, lead.name]);
  });

  test("who is lowered keeps what the new role may give, and loses the rest", async () => {
    const { lead } = await buildCoalition();
    const other = await addMember(lead, ["lead"]);
    const strong = await invite(other, { invitee: "A boss", roles: ["lead", "viewer"] });
    const junior = await invite(other, { invitee: "A neighbour", roles: ["resident"] });
    expect(await changeRoles(lead, { membership: other.membershipId, roles: ["core"], seen: 1 })).toBe(1);
    expect((await listInvitations(lead)).map(({ invitee }) => invitee)).toEqual(["A neighbour"]);
    expect(await refusalOf(acceptInvitation(await buildPerson(), strong))).toBe("gone");
    expect(await acceptInvitation(self(other), strong)).toBe(lead.coalitionSlug);
    expect((await membershipIn(other.accountId, lead.coalitionSlug))?.roles).toEqual(["core"]);
    expect(await acceptInvitation(await buildPerson(), junior)).toBe(lead.coalitionSlug);
  });

  test("other people's invitations stay, and so does who is changed without losing anything", async () => {
    const { lead, core } = await buildCoalition();
    const other = await addMember(lead, ["lead"]);
    const [mine, theirs] = [await invite(lead, { invitee: "Mine", roles: ["viewer"] }), await invite(core, { invitee: "Theirs", roles: ["wg"] })];
    const own = await invite(other, { invitee: "Own", roles: ["lead"] });
    expect(await changeRoles(lead, { membership: other.membershipId, roles: ["lead", "data"], seen: 1 })).toBe(0);
    expect(await endMembership(lead, { membership: other.membershipId })).toBe(1);
    for (const token of [mine, theirs]) await acceptInvitation(await buildPerson(), token);
    expect(await refusalOf(lookAtInvitation(own, stranger))).toBe("gone");
  });

  test("acceptance asks again, whatever the row says: a link that slipped by is no good and stands in no list", async () => {
    const { lead } = await buildCoalition();
    const other = await addMember(lead, ["lead"]);
    const token = await invite(other, { invitee: "Late", roles: ["lead"] });
    // As a link made in the very moment in which its giver is removed.
    await asSystem((db) => db.membership.update({ where: { id: other.membershipId }, data: { leftAt: new Date() } }));
    expect(await refusalOf(lookAtInvitation(token, stranger))).toBe("gone");
    expect(await refusalOf(acceptInvitation(await buildPerson(), token))).toBe("gone");
    expect(await listInvitations(lead)).toEqual([]);
    expect(await asSystem((db) => db.invitation.count({ where: { coalitionId: lead.coalitionId, acceptedAt: { not: null } } }))).toBe(0);
  });

  test("of accepting and removing its giver at once, one comes first: nobody is in by a right that was over", async () => {
    for (let round = 0; round < 8; round++) {
      const { lead } = await buildCoalition();
      const other = await addMember(lead, ["lead"]);
      const guest = await buildPerson();
      const token = await invite(other, { invitee: "Guest", roles: ["lead"] });
      const [accepted, ended] = await Promise.all([outcomeOf(acceptInvitation(guest, token)), endMembership(lead, { membership: other.membershipId })]);
      // Taken back with its giver (1), or used before.
      expect(ended).toBe(accepted === "done" ? 0 : 1);
    }
  });

  test("an example takes nobody in any more", async () => {
    const { lead } = await buildCoalition();
    const token = await invite(lead, { invitee: "Late", roles: ["viewer"] });
    await makeExample(lead.coalitionId);
    expect(await refusalOf(acceptInvitation(await buildPerson(), token))).toBe("gone");
  });

  test("a member who presses such a link goes home as they are", async () => {
    const { lead, viewer } = await buildCoalition();
    const other = await addMember(lead, ["lead"]);
    const token = await invite(other, { invitee: "Viewer", roles: ["lead"] });
    await endMembership(lead, { membership: other.membershipId });
    expect(await acceptInvitation(self(viewer), token)).toBe(lead.coalitionSlug);
    expect((await membershipIn(viewer.accountId, lead.coalitionSlug))?.roles).toEqual(["viewer"]);
  });
});

test("an invitation that is taken back and accepted at once is one or the other", async () => {
  for (let round = 0; round < 8; round++) {
    const { lead } = await buildCoalition();
    const token = await invite(lead, { invitee: "Guest", roles: ["viewer"] });
    const [open] = await listInvitations(lead);
    const outcomes = await Promise.all([outcomeOf(acceptInvitation(await buildPerson(), token)), outcomeOf(withdraw(lead, { invitation: open?.id ?? "" }))]);
    expect(outcomes.toSorted()).toEqual(["done", "refused"]);
    const { acceptedAt, withdrawnAt } = await asSystem((db) => db.invitation.findUniqueOrThrow({ where: { id: open?.id ?? "" } }));
    expect([acceptedAt === null, withdrawnAt === null].toSorted()).toEqual([false, true]);
  }
});
