import { describe, expect, test } from "vitest";
import { asMember } from "../../app/db/work.server";
import type { Member } from "../../app/domain/coalition/member";
import { freezeLocal, listShown, listWritten, localPage, undoLoad, wizardAct, wizardStep } from "../../app/domain/local-data/local-data.server";
import { assemble } from "../../app/domain/plan/plan.server";
import { answer, changeRows, listAnswers, listSheets, road } from "../../app/domain/process/process.server";
import { worksheetPage } from "../../app/domain/process/worksheet-page.server";
import { listTargets, proposeTarget, recordMeasurement } from "../../app/domain/target/target.server";
import { buildCoalition } from "../build";
import { buildLocal, loadCsv } from "../build-local";
import { refusalOf } from "../refusal";

type Value = Parameters<typeof answer>[1]["value"];

async function row(member: Member, worksheet: string, answers: Readonly<Record<string, Value>>): Promise<string> {
  const item = await changeRows(member, { worksheet, intent: "add" });
  for (const [field, value] of Object.entries(answers)) await answer(member, { worksheet, item, field, value, seen: 0 });
  return item;
}

/** Rows as they were typed into worksheet 5B before it had a page of its own. */
async function writtenRow(member: Member, cells: Readonly<Record<string, Value>>): Promise<string> {
  const { coalitionId, accountId } = member;
  return asMember(member, async (db) => {
    const { id } = await db.worksheetItem.create({ data: { coalitionId, worksheet: "local_indicators", position: String(await db.worksheetItem.count()), addedById: accountId } });
    for (const [field, value] of Object.entries(cells)) {
      const kept = typeof value === "string" || typeof value === "number" ? value : "";
      await db.answer.create({ data: { coalitionId, worksheet: "local_indicators", itemId: id, field, value: kept, changedById: accountId } });
    }
    return id;
  });
}

const met = async (member: Member) => (await road(member)).stops.flatMap(({ criteria }) => criteria).find(({ criterion }) => criterion.id === "5.e")?.met;
const planted = /\b[47]\b|four|cuatro/i;

describe("wherever a count of people can be typed", () => {
  test("only the data people read it: not the plan in either language, not those who write the worksheet, not who only reads", async () => {
    const { lead, core, data, resident, viewer, workingGroup } = await buildCoalition();
    const rows: readonly (readonly [worksheet: string, answers: Readonly<Record<string, Value>>])[] = [
      ["descriptive_representation", { body: "School board", seats: 40, group: "Hispanic", officials: 4, method: "Biographies" }],
      ["findings", { text: "Only 7 families got help", who: "4 students in two schools", numbers: ["Homeless students: 4", "n = 7"], open_question: "Why did 7 parents leave?" }],
      ["current_action", { name: "Legal aid", serves: "7 tenants a week" }],
      ["engagement_record", { type: "focus_group", count: 4, groups: "7 mothers and their sons", themes: [{ theme: "4 parents lost shifts", strength: 2 }], changed: "We listened to 7 renters" }],
      ["logic_model", { inputs: ["One coach"], outputs: ["4 families housed"], short: ["7 children in school"], long: ["cuatro familias con casa propia"] }],
      ["measurement_plan", { definition: "Students: 4", "unit.unit": "count", targets: [{ value: 7, date: "2030-01-01", group: "girls" }] }],
    ];
    for (const [worksheet, answers] of rows) await row(lead, worksheet, answers);
    for (const locale of ["en", "es"] as const) {
      const plan = JSON.stringify((await assemble(lead, { locale })).sections.filter(({ key }) => key !== "gaps").map(({ blocks }) => blocks));
      for (const words of ["Only <11 families got help", "<11 tenants a week", "Homeless students: <11"]) expect(plan).toContain(words);
      for (const leak of ["Only 7", "7 tenants", ": 4", "n = 7", "7 mothers", "4 parents", "7 renters", "4 families", "7 children", "cuatro familias", "4 students"]) expect(plan, leak).not.toContain(leak);
    }
    for (const member of [core, resident, viewer, workingGroup]) {
      for (const [worksheet] of rows) {
        const { rows: seen } = await listAnswers(member, { worksheet });
        const values = seen.flatMap(({ cells }) => Object.entries(cells).filter(([place]) => place !== "seats").map(([, cell]) => cell.value));
        expect(JSON.stringify(values), `${worksheet} ${member.name}`).not.toMatch(planted);
      }
      expect(JSON.stringify([...(await listSheets(member))].map(([key, { rows: read }]) => (key === "descriptive_representation" ? read.map(({ answers }) => answers["officials"]) : read)))).not.toMatch(planted);
    }
    const officials = (member: Member) => listAnswers(member, { worksheet: "descriptive_representation" }).then(({ rows: [first] }) => first?.cells["officials"]);
    expect(await officials(data)).toMatchObject({ value: 4 });
    expect(await officials(core)).toMatchObject({ value: "", hidden: true, version: 1 });
    expect(await met(lead)).toBe(true);
  });

  test("what somebody leaves as they read it is not lost; what they write takes its place", async () => {
    const { lead, core } = await buildCoalition();
    const item = await row(lead, "logic_model", { outputs: ["4 families housed", "600 accounts"] });
    const save = (value: Value, seen: number) => answer(core, { worksheet: "logic_model", item, field: "outputs", value, seen });
    const outputs = async (member: Member) => (await listAnswers(member, { worksheet: "logic_model" })).rows[0]?.cells["outputs"]?.value;
    expect(await outputs(core)).toEqual(["<11 families housed", "600 accounts"]);
    expect(await save(["<11 families housed", "700 accounts"], 1)).toMatchObject({ kind: "saved", version: 2 });
    expect(await outputs(lead)).toEqual(["4 families housed", "700 accounts"]);
    const other = await save(["Nothing"], 1);
    expect(other).toMatchObject({ kind: "stale", value: ["<11 families housed", "700 accounts"] });
    const count = await row(lead, "engagement_record", { count: 4 });
    const came = (value: Value, seen: number) => answer(core, { worksheet: "engagement_record", item: count, field: "count", value, seen });
    expect(await came(5, 0)).toMatchObject({ kind: "stale", value: "" });
    await came("", 1);
    expect((await listAnswers(lead, { worksheet: "engagement_record" })).rows[0]?.cells["count"]?.value).toBe(4);
    await came(14, 2);
    expect((await listAnswers(lead, { worksheet: "engagement_record" })).rows[0]?.cells["count"]?.value).toBe(14);
  });

  test("a number that is hidden because it would give another away is hidden in every answer of the server", async () => {
    const { lead, core } = await buildCoalition();
    const officials = (group: string, count: number) => row(lead, "descriptive_representation", { body: "School board", seats: 40, group, officials: count, asof: "2026-11-01" });
    await officials("a", 2);
    const item = await officials("b", 15);
    await officials("c", 23);
    const save = (value: Value, seen: number) => answer(core, { worksheet: "descriptive_representation", item, field: "officials", value, seen });
    expect(await save(16, 0)).toEqual({ kind: "stale", value: "", version: 1, by: lead.name });
    await save("", 1);
    const [, second] = (await listAnswers(lead, { worksheet: "descriptive_representation" })).rows;
    expect(second?.cells["officials"]?.value).toBe(15);
  });

  test("a finding is offered by its veiled words where it is pointed at", async () => {
    const { lead, core } = await buildCoalition();
    const finding = await row(lead, "findings", { text: "Only 7 families got help" });
    await row(lead, "root_causes", { problem: finding });
    const label = async (member: Member) => (await worksheetPage(member, { step: 6, worksheet: "root_causes" })).referents.finding?.[0]?.label;
    expect(await label(core)).toBe("Only <11 families got help");
    expect(await label(lead)).toBe("Only 7 families got help");
  });

  test("beside a target a small count is refused, and one that was written down before is shown to the data people only", async () => {
    const { lead, data, viewer } = await buildCoalition();
    const indicator = await buildLocal(data, { name: "Homeless students", kind: "count" });
    await loadCsv(data, indicator, "Year,Count\n2023,60\n");
    const { freezable } = await localPage(data, { id: indicator, search: new URLSearchParams() });
    await freezeLocal(data, { indicator, figure: freezable[0]?.value ?? "" });
    const baseline = await asMember(lead, (db) => db.baseline.findFirstOrThrow({ select: { id: true, indicatorId: true } }));
    const { id: target } = await proposeTarget(lead, { baseline: baseline.id, value: 20, year: 2030 });
    const measured = { target, year: 2024, source: "District" };
    expect(await refusalOf(recordMeasurement(lead, { ...measured, value: 4 }))).toBe("invalid");
    await recordMeasurement(lead, { ...measured, value: 40 });
    expect(await met(lead)).toBe(true);
    await asMember(lead, (db) => db.measurement.create({ data: { coalitionId: lead.coalitionId, indicatorId: baseline.indicatorId, year: 2025, value: 4, enteredById: lead.accountId, source: "Before" } }));
    const values = async (member: Member) => (await listTargets(member))[0]?.measurements.map(({ value }) => value);
    expect([await values(data), await values(viewer)]).toEqual([[40, 4], [40]]);
    expect(await met(lead)).toBe(false);
  });
});

describe("worksheet 5B is the Local data page", () => {
  const absence = { indicator: "Chronic absence", definition: "Ten percent of days", geo: "Two school zones", period: "School year 2024–2025", "value.unit": "percent", note: "District" };

  test("nobody writes in it any more, and what stands in it is in no plan", async () => {
    const { lead, data } = await buildCoalition();
    await writtenRow(data, { ...absence, group: "Grade 3", "value.value": 41, n: 4 });
    expect(await refusalOf(changeRows(data, { worksheet: "local_indicators", intent: "add" }))).toBe("conflict");
    expect(JSON.stringify((await assemble(lead, { locale: "en" })).sections.filter(({ key }) => key !== "gaps"))).not.toContain("Chronic absence");
    expect(await met(lead)).toBe(false);
  });

  test("the data people bring in what stands there: definition, columns, load; then it has left the worksheet, and an undo brings it back", async () => {
    const { lead, data, core, viewer } = await buildCoalition();
    const first = await writtenRow(data, { ...absence, group: "All", "value.value": 18, n: 1000 });
    await writtenRow(data, { ...absence, group: "Grade 3", "value.value": 41, n: 4 });
    await writtenRow(data, { ...absence, period: "some time", group: "Grade 4", "value.value": 20, n: 300 });
    for (const member of [core, viewer]) expect(await refusalOf(listWritten(member))).toBe("forbidden");
    expect(await listWritten(data)).toMatchObject([{ name: "Chronic absence", indicator: null, rows: [{ n: 1000 }, { n: 4 }, { n: 300 }] }]);

    const where = { indicator: null, upload: null, written: first };
    const start = await wizardStep(data, where);
    if (start.step !== "define" || !start.proposal) return expect.unreachable(start.step);
    expect(start.proposal).toMatchObject({ name: "Chronic absence", kind: "share", area: "Two school zones", frequency: "once" });
    const defined = await wizardAct(data, { ...where, input: { intent: "define", name: "Chronic absence", definition: "Ten percent of days", kind: "share", per: 1000, direction: "lower", area: "Two school zones", frequency: "school_year", source: "District", smallestShown: 11, runningTotal: false } });
    if (typeof defined.to === "string" || !("upload" in defined.to)) return expect.unreachable("There is no file.");
    const upload = { indicator: null, upload: defined.to.upload };
    const columns = await wizardStep(data, upload);
    expect(columns).toMatchObject({ step: "columns", run: { good: 2, faulty: 1, small: 1 } });
    expect((await listWritten(data))[0]?.rows).toHaveLength(3);

    const loaded = await wizardAct(data, { ...upload, input: { intent: "load", rows: "good" } });
    if (typeof loaded.to === "string" || !("page" in loaded.to)) return expect.unreachable("Nothing was loaded.");
    expect((await listWritten(data)).map(({ rows }) => rows.map(({ n }) => n))).toEqual([[300]]);
    const { view, batches } = await localPage(viewer, { id: loaded.to.page, search: new URLSearchParams("by=Group") });
    expect(JSON.stringify(view)).not.toContain("41");
    expect(await listShown(viewer)).toMatchObject([{ indicator: { name: "Chronic absence" }, figures: [{ value: 0.18 }, { value: null }] }]);
    const plan = JSON.stringify(await assemble(lead, { locale: "en" }));
    for (const words of ["Chronic absence", "18%", "hidden (small count)"]) expect(plan).toContain(words);

    await undoLoad(data, { batch: batches[0]?.id ?? "" });
    expect((await listWritten(data))[0]?.rows).toHaveLength(3);
  });

  test("rows about something that is defined already go straight to its columns", async () => {
    const { data } = await buildCoalition();
    const indicator = await buildLocal(data, { name: "chronic absence", frequency: "school_year" });
    const written = await writtenRow(data, { ...absence, group: "All", "value.value": 18, n: 1000 });
    expect(await listWritten(data)).toMatchObject([{ indicator }]);
    const { to } = await wizardAct(data, { indicator, upload: null, written, input: { intent: "written" } });
    expect(typeof to === "object" && "upload" in to).toBe(true);
  });
});
