import { describe, expect, test } from "vitest";
import type { Member } from "../../app/domain/coalition/member";
import { assemble } from "../../app/domain/plan/plan.server";
import { answer, attest, changeRows, standingOf } from "../../app/domain/process/process.server";
import { worksheetPage } from "../../app/domain/process/worksheet-page.server";
import { buildCoalition } from "../build";
import { refusalOf } from "../refusal";

type Value = Parameters<typeof answer>[1]["value"];

async function row(member: Member, worksheet: string, answers: Readonly<Record<string, Value>>): Promise<string> {
  const item = await changeRows(member, { worksheet, intent: "add" });
  for (const [field, value] of Object.entries(answers)) await answer(member, { worksheet, item, field, value, seen: 0 });
  return item;
}

const page = (member: Member, step: number, worksheet: string) => worksheetPage(member, { step, worksheet });
const isMet = async (member: Member, step: number, id: string) => (await standingOf(member, { step })).criteria.find(({ criterion }) => criterion.id === id);

describe("what is chosen", () => {
  test("priorities are called by their findings, root causes and predictors, and can be chosen in 6H and 7C", async () => {
    const { lead } = await buildCoalition();
    const finding = await row(lead, "findings", { text: "Rent outruns pay" });
    const cause = await row(lead, "root_causes", { factor: "Deposits too high" });
    const both = await row(lead, "priorities", { candidate: [finding, cause], decision: "chosen", reason: "Named first" });
    const bare = await row(lead, "priorities", { candidate: ["jobs_paying_living_wages_not_a_key", "employment_opportunities"] });
    const wanted = [{ value: both, label: "Rent outruns pay; Deposits too high" }, { value: bare, label: "jobs_paying_living_wages_not_a_key; Employment opportunities" }];
    for (const [step, sheet] of [[6, "summary_final"], [7, "strategic_action"]] as const) expect((await page(lead, step, sheet)).referents.priority).toEqual(wanted);
    await row(lead, "strategic_action", { title: "Lower deposits", priority: [both] });
    expect(JSON.stringify(await assemble(lead, { locale: "en" }))).toContain("Rent outruns pay; Deposits too high");
  });

  test("a new coalition, without findings, has predictors to put first", async () => {
    const { lead } = await buildCoalition();
    const { candidate = [] } = (await page(lead, 6, "priorities")).referents;
    expect(candidate).toHaveLength(24);
    expect((await page(lead, 6, "root_causes")).referents.finding).toEqual([]);
  });

  test("a logic model names its action, and its parts can be measured in 8A, where their kind shows", async () => {
    const { lead } = await buildCoalition();
    const action = await row(lead, "strategic_action", { title: "Longer bus hours" });
    await row(lead, "logic_model", { action, outputs: ["More night rides"], short: ["People get home"] });
    expect((await page(lead, 7, "logic_model")).referents.action).toEqual([{ value: action, label: "Longer bus hours" }]);
    const measure = await row(lead, "measurement_plan", { action, component: "More night rides" });
    const { answers, referents } = await page(lead, 8, "measurement_plan");
    expect(referents.component).toEqual([{ value: "More night rides", label: "Outputs: More night rides" }, { value: "People get home", label: "Short-term outcomes: People get home" }]);
    expect(answers.rows.find(({ id }) => id === measure)?.cells["component_type"]?.value).toBe("Outputs");
    expect(JSON.stringify(await assemble(lead, { locale: "en" }))).toContain("Longer bus hours");
  });
});

describe("what the planner works out", () => {
  test("the score of a priority, the spread of readiness, and who is there", async () => {
    const { lead, core } = await buildCoalition();
    const item = await row(lead, "priorities", { candidate: ["employment_opportunities"], severity: 5 });
    await answer(core, { worksheet: "priorities", item, field: "disparity", value: 3, seen: 0 });
    expect((await page(lead, 6, "priorities")).answers.rows[0]?.cells["score"]?.value).toBe("4 of 5, from 2 of 5 questions that people rated.");
    const [fixed] = (await page(lead, 3, "readiness")).fixedRows;
    if (!fixed) return expect.unreachable("Readiness has no rows.");
    await answer(lead, { worksheet: "readiness", item: null, field: `${fixed.key}.rating`, value: 1, seen: 0 });
    await answer(core, { worksheet: "readiness", item: null, field: `${fixed.key}.rating`, value: 4, seen: 0 });
    expect((await page(lead, 3, "readiness")).answers.fields[`${fixed.key}.spread`]?.value).toBe("Ratings lie between 1 and 4: talk about it.");
    await row(lead, "stakeholder_map", { name: "County", sector: "government", pillars: ["rewarding_work"], status: "joined" });
    const { grid, resident_share: share } = (await page(lead, 4, "representation_check")).answers.fields;
    expect([grid?.value].flat()[0]).toMatch(/^Government: 1\. By pillar: .+ 1\. Nobody for: /);
    expect(share?.value).toBe("1 of 10 people in the coalition are here as community members.");
  });
});

describe("criteria and sections that a coalition reaches by its own pages", () => {
  test("a reason settles what asks for something “or a reason”, by name, until it is taken back", async () => {
    const { lead, viewer } = await buildCoalition();
    expect(await refusalOf(attest(lead, { criterion: "1.d", met: true }))).toBe("invalid");
    expect(await refusalOf(attest(viewer, { criterion: "1.d", met: true, because: "No anchor institution here" }))).toBe("forbidden");
    await attest(lead, { criterion: "1.d", met: true, because: "No anchor institution here" });
    expect(await isMet(lead, 1, "1.d")).toMatchObject({ met: true, source: "person" });
    await attest(lead, { criterion: "1.d", met: false });
    expect(await isMet(lead, 1, "1.d")).toMatchObject({ met: false, source: "records" });
    expect(await refusalOf(attest(lead, { criterion: "1.a", met: true, because: "We talked" }))).toBe("not-found");
  });

  test("a measure of the system in the measurement plan", async () => {
    const { lead } = await buildCoalition();
    await row(lead, "measurement_plan", { level: "system" });
    expect(await isMet(lead, 8, "8.e")).toMatchObject({ met: false });
    await row(lead, "measurement_plan", { level: "system", definition: "The county has adopted the ordinance" });
    expect(await isMet(lead, 8, "8.e")).toMatchObject({ met: true });
  });

  test("the letter, the thanks and section 11 stand in the plan, and what is missing says where it is written", async () => {
    const { lead } = await buildCoalition();
    const gaps = JSON.stringify((await assemble(lead, { locale: "en" })).sections.find(({ key }) => key === "gaps"));
    expect(gaps).toContain("Letter and acknowledgments. It comes from: 9A Plan assembly");
    expect(gaps).toContain("Take part; contact; feedback. It comes from: 8C");
    await row(lead, "plan_assembly", { section: ["map.front"], heading: "A letter from the county", text: "Dear neighbors,\n\nthis is your plan." });
    await row(lead, "plan_assembly", { section: ["map.front"], include: false, text: "Not this" });
    await row(lead, "comms_plan", { audience: "Residents of three neighborhoods", when: "Each October" });
    const { sections } = await assemble(lead, { locale: "en" });
    const [front, involve] = ["map.front", "map.involve"].map((key) => sections.find((one) => one.key === key));
    expect(front?.heading).toBe("Letter and acknowledgments");
    expect(front?.blocks.map(({ kind }) => kind)).toEqual(["heading", "paragraph", "paragraph"]);
    expect(JSON.stringify(involve)).toContain("Residents of three neighborhoods");
    expect(JSON.stringify(sections.find(({ key }) => key === "map.measurement") ?? {})).not.toContain("Residents of three neighborhoods");
  });
});
