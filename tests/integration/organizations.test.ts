import { describe, expect, test } from "vitest";
import { listPeople } from "../../app/domain/coalition/coalition.server";
import { acceptInvitation, invite, listInvitations, lookAtInvitation } from "../../app/domain/coalition/invitation.server";
import { addOrganization, changeOrganization, joinOrganization, listOrganizations, mergeOrganization, speakFor } from "../../app/domain/coalition/organization.server";
import { answer, changeRows } from "../../app/domain/process/process.server";
import { worksheetPage } from "../../app/domain/process/worksheet-page.server";
import { assemble } from "../../app/domain/plan/plan.server";
import { buildCoalition, buildPerson } from "../build";
import { refusalOf } from "../refusal";

describe("the organizations of a coalition", () => {
  test("are added by who fills worksheets, once each, and are there before anybody speaks for them", async () => {
    const { lead, workingGroup, resident, viewer, reviewer } = await buildCoalition();
    const { id, isNew } = await addOrganization(workingGroup, { name: "Goodwill", sector: "nonprofit" });
    expect(isNew).toBe(true);
    expect(await addOrganization(resident, { name: "goodwill", sector: "private" })).toEqual({ id, name: "Goodwill", isNew: false });
    expect(await listOrganizations(viewer)).toMatchObject([{ id, name: "Goodwill", sector: "nonprofit", people: 0 }]);
    for (const member of [viewer, reviewer]) expect(await refusalOf(addOrganization(member, { name: "Other", sector: "private" }))).toBe("forbidden");
    expect(await refusalOf(changeOrganization(workingGroup, { organization: id, name: "Mine", sector: "private", seen: 1 }))).toBe("forbidden");
    expect(await refusalOf(mergeOrganization(workingGroup, { organization: id, into: id }))).toBe("forbidden");
    expect(await refusalOf(addOrganization({ ...lead, readOnly: true }, { name: "Other", sector: "private" }))).toBe("forbidden");
  });

  test("two hands that add the same at once add one", async () => {
    const { lead, core } = await buildCoalition();
    const added = await Promise.all([lead, core, lead, core].map((member, at) => addOrganization(member, { name: at % 2 ? "YMCA" : "ymca", sector: "nonprofit" })));
    expect(new Set(added.map(({ id }) => id)).size).toBe(1);
  });

  test("change name and sector, but never to a name that another one has, nor over what somebody else just wrote", async () => {
    const { lead } = await buildCoalition();
    const [one, other] = [await addOrganization(lead, { name: "One", sector: "private" }), await addOrganization(lead, { name: "Other", sector: "private" })];
    await changeOrganization(lead, { organization: one.id, name: "First", sector: "anchor", seen: 1 });
    expect(await refusalOf(changeOrganization(lead, { organization: one.id, name: "Again", sector: "anchor", seen: 1 }))).toBe("stale");
    expect(await refusalOf(changeOrganization(lead, { organization: other.id, name: "first", sector: "anchor", seen: 1 }))).toBe("conflict");
    expect((await listOrganizations(lead)).map(({ name, sector }) => [name, sector])).toEqual([["First", "anchor"], ["Other", "private"]]);
  });

  test("become one: people, invitations and all that names the first mean the second, and the free name can be taken", async () => {
    const { lead, core } = await buildCoalition();
    const first = await joinOrganization(lead, { membership: core.membershipId, name: "Good Will", sector: "nonprofit" });
    const { id: second } = await addOrganization(lead, { name: "Goodwill", sector: "nonprofit" });
    await invite(lead, { invitee: "Rosa", roles: ["resident"], organization: first });
    const item = await changeRows(lead, { worksheet: "strategic_action", intent: "add" });
    await answer(lead, { worksheet: "strategic_action", item, field: "title", value: "Longer bus hours", seen: 0 });
    await answer(lead, { worksheet: "strategic_action", item, field: "lead", value: first, seen: 0 });
    await mergeOrganization(lead, { organization: first, into: second });
    expect(await listOrganizations(lead)).toMatchObject([{ id: second, people: 1, merged: [first] }]);
    expect((await listPeople(lead)).find(({ id }) => id === core.membershipId)?.organization?.name).toBe("Goodwill");
    expect((await listInvitations(lead))[0]?.organization?.name).toBe("Goodwill");
    const { referents } = await worksheetPage(lead, { step: 7, worksheet: "strategic_action" });
    expect(referents.organization).toEqual([{ value: first, label: "Goodwill", gone: true }, { value: second, label: "Goodwill" }]);
    expect(JSON.stringify(await assemble(lead, { locale: "en" }))).toContain('["Longer bus hours","Goodwill"]');
    expect(await addOrganization(core, { name: "good will", sector: "nonprofit" })).toMatchObject({ id: second, isNew: false });
    await changeOrganization(lead, { organization: second, name: "Good Will", sector: "nonprofit", seen: 1 });
    expect((await listOrganizations(lead)).map(({ name }) => name)).toEqual(["Good Will"]);
    expect(await refusalOf(mergeOrganization(lead, { organization: first, into: second }))).toBe("not-found");
  });

  test("one that was merged twice leads to the last", async () => {
    const { lead } = await buildCoalition();
    const [a, b, c] = [await addOrganization(lead, { name: "A", sector: "private" }), await addOrganization(lead, { name: "B", sector: "private" }), await addOrganization(lead, { name: "C", sector: "private" })];
    await mergeOrganization(lead, { organization: a.id, into: b.id });
    await mergeOrganization(lead, { organization: b.id, into: c.id });
    expect(await addOrganization(lead, { name: "A", sector: "private" })).toMatchObject({ id: c.id });
  });
});

describe("for whom somebody speaks", () => {
  test("is chosen, changed and taken away by who manages the coalition", async () => {
    const { lead, core } = await buildCoalition();
    const { id: organization } = await addOrganization(lead, { name: "Goodwill", sector: "nonprofit" });
    const seatOf = async () => (await listPeople(lead)).find(({ id }) => id === core.membershipId);
    await speakFor(lead, { membership: core.membershipId, organization, seen: 1 });
    expect((await seatOf())?.organization?.name).toBe("Goodwill");
    expect(await refusalOf(speakFor(lead, { membership: core.membershipId, seen: 1 }))).toBe("stale");
    await speakFor(lead, { membership: core.membershipId, seen: 2 });
    expect((await seatOf())?.organization).toBeNull();
    expect(await refusalOf(speakFor(core, { membership: core.membershipId, organization, seen: 3 }))).toBe("forbidden");
  });

  test("stands in an invitation, is told to the invited, and holds once they accept, unless they speak for one already", async () => {
    const { lead } = await buildCoalition();
    const [goodwill, county] = [await addOrganization(lead, { name: "Goodwill", sector: "nonprofit" }), await addOrganization(lead, { name: "County", sector: "government" })];
    const token = await invite(lead, { invitee: "Rosa", roles: ["resident"], organization: goodwill.id });
    expect(await lookAtInvitation(token, { accountId: null })).toMatchObject({ organization: "Goodwill" });
    const rosa = await buildPerson("Rosa");
    await acceptInvitation(rosa, token);
    const seatOf = async () => (await listPeople(lead)).find(({ account }) => account.id === rosa.id);
    expect((await seatOf())?.organization?.name).toBe("Goodwill");
    await acceptInvitation(rosa, await invite(lead, { invitee: "Rosa", roles: ["core"], organization: county.id }));
    expect(await seatOf()).toMatchObject({ organization: { name: "Goodwill" }, roles: ["resident", "core"] });
  });

  test("is never an organization of another coalition", async () => {
    const [mine, theirs] = [await buildCoalition(), await buildCoalition()];
    const { id: organization } = await addOrganization(theirs.lead, { name: "Foreign", sector: "private" });
    expect(await refusalOf(invite(mine.lead, { invitee: "Rosa", roles: ["resident"], organization }))).toBe("not-found");
    expect(await refusalOf(speakFor(mine.lead, { membership: mine.core.membershipId, organization, seen: 1 }))).toBe("not-found");
    const { id } = await addOrganization(mine.lead, { name: "Own", sector: "private" });
    expect(await refusalOf(mergeOrganization(mine.lead, { organization: id, into: organization }))).toBe("not-found");
  });
});
