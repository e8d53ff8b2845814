import { describe, expect, test } from "vitest";
import { endMembership } from "../../app/domain/coalition/coalition.server";
import type { Member } from "../../app/domain/coalition/member";
import { answer, changeRows } from "../../app/domain/process/process.server";
import { worksheetPage } from "../../app/domain/process/worksheet-page.server";
import { changeTheory, theory } from "../../app/domain/theory/theory.server";
import { buildCoalition } from "../build";

type Value = Parameters<typeof answer>[1]["value"];

/** A row of a worksheet with these answers. */
async function row(member: Member, worksheet: string, answers: Readonly<Record<string, Value>>): Promise<string> {
  const item = await changeRows(member, { worksheet, intent: "add" });
  for (const [field, value] of Object.entries(answers)) await answer(member, { worksheet, item, field, value, seen: 0 });
  return item;
}

const choicesOf = async (member: Member, step: number, worksheet: string) => (await worksheetPage(member, { step, worksheet })).referents;

describe("what can no longer be chosen keeps its name where it was", () => {
  test("who left", async () => {
    const { lead, core, workingGroup } = await buildCoalition();
    await row(lead, "working_groups", { name: "Rent", lead: core.membershipId, members: [core.membershipId, workingGroup.membershipId] });
    await endMembership(lead, { membership: core.membershipId });
    const { person = [] } = await choicesOf(lead, 4, "working_groups");
    expect(person.find(({ value }) => value === core.membershipId)).toEqual({ value: core.membershipId, label: "core person (left)", gone: true });
    expect(person.find(({ value }) => value === workingGroup.membershipId)).toEqual({ value: workingGroup.membershipId, label: "workingGroup person" });
    const elsewhere = await choicesOf(lead, 4, "engagement_plan");
    expect(elsewhere.person?.some(({ value }) => value === core.membershipId)).toBe(false);
  });

  test("a person named inside a record", async () => {
    const { lead, core } = await buildCoalition();
    await row(lead, "strategic_action", { title: "Longer bus hours", milestones: [{ text: "Ask the county", owner: core.membershipId }] });
    await endMembership(lead, { membership: core.membershipId });
    expect((await choicesOf(lead, 7, "strategic_action")).person?.find(({ value }) => value === core.membershipId)?.label).toBe("core person (left)");
  });

  test("a row that was removed", async () => {
    const { lead } = await buildCoalition();
    const finding = await row(lead, "findings", { text: "Rent outruns pay" });
    await row(lead, "root_causes", { problem: finding });
    await changeRows(lead, { worksheet: "findings", intent: "remove", row: finding });
    const { finding: choices } = await choicesOf(lead, 6, "root_causes");
    expect(choices).toEqual([{ value: finding, label: "Rent outruns pay (removed)", gone: true }]);
    expect((await choicesOf(lead, 5, "findings")).finding).toEqual([]);
  });

  test("an outcome that was taken out of the theory of change", async () => {
    const { lead } = await buildCoalition();
    await changeTheory(lead, { intent: "add", kind: "outcome", text: "More families stay housed" });
    const [outcome] = (await theory(lead)).nodes;
    if (!outcome) return expect.unreachable("There is no outcome.");
    await row(lead, "strategic_action", { title: "Legal aid", serves: [outcome.id] });
    await changeTheory(lead, { intent: "remove", node: outcome.id });
    expect((await choicesOf(lead, 7, "strategic_action")).outcome).toEqual([{ value: outcome.id, label: "More families stay housed (removed)", gone: true }]);
  });
});

test("those to whom the coalition's work is closed learn no names but those that stand in their own rows", async () => {
  const { lead, reviewer, viewer } = await buildCoalition();
  const item = await changeRows(reviewer, { worksheet: "comment_log", intent: "add" });
  await answer(lead, { worksheet: "comment_log", item, field: "by.person", value: lead.membershipId, seen: 0 });
  const { person = [] } = await choicesOf(reviewer, 9, "comment_log");
  expect(person.map(({ label }) => label).toSorted()).toEqual(["Lena Lead", "reviewer person"]);
  expect(person.some(({ value }) => value === viewer.membershipId)).toBe(false);
});

describe("a worksheet for the core team that others write in", () => {
  test("shows them their own rows only, and takes no change of the others'", async () => {
    const { lead, reviewer, resident } = await buildCoalition();
    const mine = await row(reviewer, "comment_log", { comment: "Say more about rent." });
    const theirs = await row(resident, "comment_log", { comment: "The bus is missing." });
    const rowsOf = async (member: Member) => (await worksheetPage(member, { step: 9, worksheet: "9B" })).answers.rows.map(({ id }) => id);
    expect(await rowsOf(reviewer)).toEqual([mine]);
    expect(await rowsOf(resident)).toEqual([theirs]);
    expect((await rowsOf(lead)).toSorted()).toEqual([mine, theirs].toSorted());
    await expect(answer(reviewer, { worksheet: "comment_log", item: theirs, field: "comment", value: "Not so", seen: 1 })).rejects.toMatchObject({ reason: "not-found" });
    await expect(changeRows(resident, { worksheet: "comment_log", intent: "remove", row: mine })).rejects.toMatchObject({ reason: "not-found" });
  });
});
