import { describe, expect, test } from "vitest";
import { asMember } from "../../app/db/work.server";
import { approve, reopen, sendForApproval } from "../../app/domain/approval/approval.server";
import type { Member } from "../../app/domain/coalition/member";
import { recordDecision } from "../../app/domain/decision/decision.server";
import { answer, changeRows, road } from "../../app/domain/process/process.server";
import { changeTheory, theory } from "../../app/domain/theory/theory.server";
import { buildCoalition } from "../build";
import { buildBaseline } from "../build-baseline";

type Value = Parameters<typeof answer>[1]["value"];

async function row(member: Member, worksheet: string, answers: Readonly<Record<string, Value>>): Promise<string> {
  const item = await changeRows(member, { worksheet, intent: "add" });
  for (const [field, value] of Object.entries(answers)) await answer(member, { worksheet, item, field, value, seen: 0 });
  return item;
}

/** How much of a criterion is to go, as every page reads it. */
async function open(member: Member, id: string): Promise<number | null | undefined> {
  return (await road(member)).stops.flatMap(({ criteria }) => criteria).find(({ criterion }) => criterion.id === id)?.toGo;
}

/** Makes an answer look as if it were given so many days ago. */
function age(member: Member, field: string, days: number) {
  return asMember(member, (db) => db.answer.updateMany({ where: { coalitionId: member.coalitionId, field }, data: { changedAt: new Date(Date.now() - days * 86_400_000) } }));
}

const newest = (member: Member, worksheet: string) => asMember(member, async (db) => (await db.worksheetSubmission.findFirstOrThrow({ where: { worksheet }, orderBy: { number: "desc" }, select: { id: true } })).id);

describe("what stands beside the worksheets counts", () => {
  test("figures that were frozen are read, by predictor and by group", async () => {
    const { lead } = await buildCoalition();
    const [before, gaps] = [await open(lead, "2.b"), await open(lead, "2.c")];
    const { indicatorId } = await buildBaseline(lead);
    expect(await open(lead, "2.b")).toBe((before ?? 0) - 1);
    expect(await open(lead, "2.c")).toBe(gaps);
    await asMember(lead, (db) => db.indicator.update({ where: { id: indicatorId }, data: { breakdown: "industry", subgroup: "Leisure" } }));
    expect(await open(lead, "2.c")).toBe((gaps ?? 0) - 1);
  });

  test("an item of readiness in the middle of 1 and 3 needs somebody who raises it; one of 2 and 3 does not", async () => {
    const { lead, core } = await buildCoalition();
    const rate = (member: Member, item: string, value: number) => answer(member, { worksheet: "readiness", item: null, field: `${item}.rating`, value, seen: 0 });
    for (const [member, trust, money] of [[lead, 1, 2], [core, 3, 3]] as const) await Promise.all([rate(member, "community_trust", trust), rate(member, "money_planning", money)]);
    expect(await open(lead, "3.b")).toBe(1);
    for (const [part, value] of [["gap_action", "Listen first"], ["owner", lead.membershipId], ["due", "2027-01-31"]] as const) await answer(lead, { worksheet: "readiness", item: null, field: `community_trust.${part}`, value, seen: 0 });
    expect(await open(lead, "3.b")).toBe(0);
    await answer(core, { worksheet: "readiness", item: null, field: "money_planning.rating", value: 1, seen: 1 });
    expect(await open(lead, "3.b")).toBe(1);
  });

  test("a vision is agreed by a decision, as long as that stands", async () => {
    const { lead } = await buildCoalition();
    const day = new Date().toISOString().slice(0, 10);
    expect(await open(lead, "7.a")).toBe(2);
    const first = { question: "Is this our vision?", outcome: "Yes", rule: "consent", decidedOn: day } as const;
    await recordDecision(lead, { ...first, affected: ["worksheet:6G"] });
    expect(await open(lead, "7.a")).toBe(2);
    await recordDecision(lead, { ...first, affected: ["worksheet:7A"] });
    expect(await open(lead, "7.a")).toBe(1);
  });

  test("an outcome needs a precondition, and a precondition something that needs it", async () => {
    const { lead } = await buildCoalition();
    const add = async (kind: "outcome" | "precondition") => (await changeTheory(lead, { intent: "add", kind, text: kind })).subject;
    const [outcome, condition] = [await add("outcome"), await add("precondition")];
    expect(await open(lead, "7.d")).toBe(2);
    await changeTheory(lead, { intent: "link", from: condition, to: outcome });
    expect(await open(lead, "7.d")).toBe(0);
    const [link] = (await theory(lead)).links;
    await changeTheory(lead, { intent: "unlink", link: link?.id ?? "" });
    expect(await open(lead, "7.d")).toBe(2);
  });

  test("from a priority through its finding and root cause to the action that acts on it", async () => {
    const { lead } = await buildCoalition();
    const finding = await row(lead, "findings", { text: "Rent outruns pay", pillar: "housing_affordability", dimensions: ["economic_success", "power_autonomy", "dignity_belonging"] });
    const other = await row(lead, "findings", { text: "Buses stop at seven", pillar: "transportation_access" });
    await row(lead, "priorities", { candidate: [other, finding], decision: "chosen", reason: "Named first" });
    const ids = ["5.c", "6.c", "6.d", "7.f"];
    const all = async () => Promise.all(ids.map((id) => open(lead, id)));
    expect(await all()).toEqual([0, 1, 1, 1]);
    const cause = await row(lead, "root_causes", { problem: finding, factor: "Deposits too high", root: true, condition: "practices", resident_check: "yes" });
    const nothing = await row(lead, "root_causes", { factor: "Weather", root: false });
    expect(await all()).toEqual([0, 0, 0, 1]);
    await row(lead, "action_screen", { name: "Lower deposits", root_causes: [nothing, cause], level: "policies", decision: "choose" });
    expect(await all()).toEqual([0, 0, 0, 0]);
  });

  test("a status of 90 days counts, one of 91 does not; so does a report of 13 months", async () => {
    const { lead } = await buildCoalition();
    const card = await row(lead, "strategic_action", { title: "Lower deposits" });
    await row(lead, "implementation", { action: card, owner: lead.membershipId, status: "on_track" });
    await row(lead, "progress_report", { message: "Rents fell" });
    expect(await Promise.all(["10.a", "10.d"].map((id) => open(lead, id)))).toEqual([0, 0]);
    await age(lead, "status", 90);
    await age(lead, "message", 396);
    expect(await Promise.all(["10.a", "10.d"].map((id) => open(lead, id)))).toEqual([0, 0]);
    await age(lead, "status", 91);
    await age(lead, "message", 397);
    expect(await Promise.all(["10.a", "10.d"].map((id) => open(lead, id)))).toEqual([1, 1]);
  });

  test("a measure that was frozen today is not due; one that nobody follows is", async () => {
    const { lead } = await buildCoalition();
    const { indicatorId } = await buildBaseline(lead);
    await row(lead, "measurement_plan", { measure: [indicatorId], frequency: "monthly" });
    expect(await open(lead, "10.b")).toBe(0);
    await row(lead, "measurement_plan", { measure: ["What nobody follows yet"], frequency: "monthly" });
    expect(await open(lead, "10.b")).toBe(1);
  });

  test("approved worksheets count until they are reopened; changing approved actions needs a reopening or an amendment", async () => {
    const { lead, core } = await buildCoalition();
    const card = await row(core, "strategic_action", { title: "Lower deposits" });
    const before = await open(lead, "9.a");
    await sendForApproval(lead, { worksheet: "strategic_action", note: "" });
    await approve(core, { worksheet: "strategic_action", submission: await newest(lead, "strategic_action") });
    expect(await open(lead, "9.a")).toBe((before ?? 0) - 1);
    expect(await open(lead, "10.e")).toBe(0);
    await answer(core, { worksheet: "strategic_action", item: card, field: "plain", value: "Half of them", seen: 0 });
    expect(await open(lead, "10.e")).toBe(1);
    const amended = await row(lead, "amendment", { why: "The rooms asked for half" });
    expect(await open(lead, "10.e")).toBe(0);
    await changeRows(lead, { worksheet: "amendment", intent: "remove", row: amended });
    expect(await open(lead, "10.e")).toBe(1);
    await reopen(lead, { worksheet: "strategic_action", reason: "It changes anyway" });
    expect(await open(lead, "10.e")).toBe(0);
    expect(await open(lead, "9.a")).toBe(before);
  });
});
