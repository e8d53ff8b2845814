import { describe, expect, test } from "vitest";
import { asMember, asSystem } from "../../app/db/work.server";
import { changeRoles, createCoalition, endMembership, listCoalitions, listPeople, membershipIn } from "../../app/domain/coalition/coalition.server";
import { acceptInvitation, invite, listInvitations, lookAtInvitation, withdraw } from "../../app/domain/coalition/invitation.server";
import { addMember, buildCoalition, buildPerson, buildPlace } from "../build";
import { refusalOf } from "../refusal";

describe("a coalition", () => {
  test("is led by who makes it, and found by nobody else", async () => {
    const founder = await buildPerson();
    const slug = await createCoalition(founder, { name: "Río Claro Coalition", community: await buildPlace() });
    expect(slug).toMatch(/^rio-claro-coalition/);
    expect((await membershipIn(founder.id, slug))?.roles).toEqual(["lead"]);
    const stranger = await buildPerson();
    expect(await membershipIn(stranger.id, slug)).toBeNull();
    expect(await listCoalitions(stranger.id)).toEqual([]);
  });

  test("gets an address of its own, also when many of one name are made at once", async () => {
    const community = await buildPlace();
    const people = await Promise.all(Array.from({ length: 5 }, () => buildPerson()));
    const slugs = await Promise.all(people.map((person) => createCoalition(person, { name: "Same Name", community })));
    expect(new Set(slugs).size).toBe(5);
  });

  test("keeps its last lead", async () => {
    const { lead } = await buildCoalition();
    const attempt = changeRoles(lead, { membership: lead.membershipId, roles: ["viewer"], seen: 1 });
    expect(await refusalOf(attempt)).toBe("conflict");
    expect(await refusalOf(endMembership(lead, { membership: lead.membershipId }))).toBe("conflict");
  });

  test("notices that roles changed meanwhile", async () => {
    const { lead, viewer } = await buildCoalition();
    await changeRoles(lead, { membership: viewer.membershipId, roles: ["wg"], seen: 1 });
    expect(await refusalOf(changeRoles(lead, { membership: viewer.membershipId, roles: ["core"], seen: 1 }))).toBe("stale");
  });

  test("is closed to who has left", async () => {
    const { lead, resident } = await buildCoalition();
    await endMembership(lead, { membership: resident.membershipId });
    expect(await membershipIn(resident.accountId, lead.coalitionSlug)).toBeNull();
    expect((await listPeople(lead)).map(({ id }) => id)).not.toContain(resident.membershipId);
  });
});

/** Somebody who is not signed in. */
const stranger = { accountId: null };

describe("an invitation", () => {
  test("works once, and looking at it uses nothing up", async () => {
    const { lead } = await buildCoalition();
    const token = await invite(lead, { invitee: "Rosa", roles: ["resident"] });
    await lookAtInvitation(token, stranger);
    expect(await lookAtInvitation(token, stranger)).toMatchObject({ roles: ["resident"], home: null });
    const rosa = await buildPerson("Rosa");
    expect(await acceptInvitation(rosa, token)).toBe(lead.coalitionSlug);
    expect(await refusalOf(acceptInvitation(await buildPerson(), token))).toBe("gone");
    expect(await refusalOf(lookAtInvitation(token, stranger))).toBe("gone");
    expect(await refusalOf(lookAtInvitation(token, { accountId: (await buildPerson()).id }))).toBe("gone");
  });

  test("shows who is in the coalition already the way in, and what it would add", async () => {
    const { lead, viewer } = await buildCoalition();
    const token = await invite(lead, { invitee: "Rosa", roles: ["resident", "viewer"] });
    expect(await lookAtInvitation(token, viewer)).toMatchObject({ roles: ["resident"], home: lead.coalitionSlug });
    const rosa = await buildPerson("Rosa");
    await acceptInvitation(rosa, token);
    expect(await lookAtInvitation(token, { accountId: rosa.id })).toMatchObject({ roles: [], home: lead.coalitionSlug });
    expect(await acceptInvitation(rosa, token)).toBe(lead.coalitionSlug);
  });

  test("shows nothing any more to who has left", async () => {
    const { lead, viewer } = await buildCoalition();
    const token = await invite(lead, { invitee: "Somebody", roles: ["viewer"] });
    await acceptInvitation(await buildPerson(), token);
    await endMembership(lead, { membership: viewer.membershipId });
    expect(await refusalOf(lookAtInvitation(token, viewer))).toBe("gone");
    expect(await refusalOf(acceptInvitation({ id: viewer.accountId, name: "Viewer" }, token))).toBe("gone");
  });

  test("is accepted by one of many who try at once", async () => {
    const { lead } = await buildCoalition();
    const token = await invite(lead, { invitee: "First come", roles: ["viewer"] });
    const people = await Promise.all(Array.from({ length: 6 }, () => buildPerson()));
    const outcomes = await Promise.allSettled(people.map((person) => acceptInvitation(person, token)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("can be taken back, and is never stored as it is", async () => {
    const { lead } = await buildCoalition();
    const token = await invite(lead, { invitee: "Nobody", roles: ["viewer"] });
    const [open] = await listInvitations(lead);
    const stored = await asSystem((db) => db.invitation.findMany());
    expect(JSON.stringify(stored)).not.toContain(token);
    await withdraw(lead, { invitation: open?.id ?? "" });
    expect(await refusalOf(lookAtInvitation(token, stranger))).toBe("gone");
  });

  test("gives away no more than the inviter may", async () => {
    const { core, viewer, workingGroupLead } = await buildCoalition();
    expect(await refusalOf(invite(core, { invitee: "A boss", roles: ["lead"] }))).toBe("forbidden");
    expect(await refusalOf(invite(viewer, { invitee: "A friend", roles: ["viewer"] }))).toBe("forbidden");
    expect(await refusalOf(invite(workingGroupLead, { invitee: "Staff", roles: ["data"] }))).toBe("forbidden");
    await invite(core, { invitee: "A neighbour", roles: ["resident"] });
  });
});

describe("the tenant wall", () => {
  test("shows no row of another coalition, even when a query asks for all of them", async () => {
    const [mine, theirs] = [await buildCoalition(), await buildCoalition()];
    await invite(theirs.lead, { invitee: "Foreign", roles: ["viewer"] });
    const seen = await asMember(mine.lead, async (db) => ({
      memberships: await db.membership.findMany(),
      coalitions: await db.coalition.findMany({ select: { id: true } }),
      invitations: await db.invitation.findMany(),
      activity: await db.activity.findMany(),
      people: await db.account.findMany({ select: { id: true } }),
    }));
    expect(new Set(seen.memberships.map(({ coalitionId }) => coalitionId))).toEqual(new Set([mine.lead.coalitionId]));
    expect(seen.coalitions).toEqual([{ id: mine.lead.coalitionId }]);
    expect(seen.invitations).toEqual([]);
    expect(seen.activity.every(({ coalitionId }) => coalitionId === mine.lead.coalitionId)).toBe(true);
    expect(seen.people.map(({ id }) => id)).not.toContain(theirs.lead.accountId);
  });

  test("takes no row into another coalition", async () => {
    const [mine, theirs] = [await buildCoalition(), await buildCoalition()];
    const attempt = asMember(mine.lead, (db) => db.organization.create({ data: { coalitionId: theirs.lead.coalitionId, name: "Planted", sector: "x" } }));
    await expect(attempt).rejects.toThrow(/row-level security/);
  });

  test("keeps password hashes from members", async () => {
    const { lead } = await buildCoalition();
    await expect(asMember(lead, (db) => db.account.findMany())).rejects.toThrow(/permission denied|denied access/);
  });

  test("without a coalition there are no rows at all", async () => {
    await buildCoalition();
    expect(await asMember({ coalitionId: "" }, (db) => db.membership.findMany())).toEqual([]);
  });
});

test("what happened can not be rewritten", async () => {
  const { lead } = await buildCoalition();
  await addMember(lead, ["viewer"]);
  await expect(asMember(lead, (db) => db.activity.updateMany({ data: { actor: "somebody else" } }))).rejects.toThrow(/append-only/);
});
