import { expect, test } from "vitest";
import { asMember, asSystem } from "../../app/db/work.server";
import { defineLocal, freezeLocal, keepUpload, layUpload, loadUpload, localFile, localList, localOf, localPage, mapColumns, rawFigures, throwAway, undoLoad, wizardStep } from "../../app/domain/local-data/local-data.server";
import { keyOf } from "../../app/domain/small-count/counted";
import { findBaseline, listBaselines } from "../../app/domain/baseline/baseline.server";
import { attachIndicator } from "../../app/domain/theory/theory.server";
import { proposeTarget } from "../../app/domain/target/target.server";
import type { Member } from "../../app/domain/coalition/member";
import { absence, buildLocal, loadCsv } from "../build-local";
import { buildCoalition } from "../build";
import { refusalOf } from "../refusal";

const search = (words = "") => new URLSearchParams(words);
const whole = keyOf({ place: "", period: "2024", groupType: "", group: "" });

async function shown(member: Member, id: string, words = "") {
  const { view } = await localPage(member, { id, search: search(words) });
  return view.rows.map(({ place, period, group, value }) => `${place} ${period} ${group}: ${value}`);
}

async function batchesOf(member: Member, id: string) {
  return (await localPage(member, { id, search: search() })).batches;
}

test("from a file to a page, through the steps of the wizard", async () => {
  const { data, resident } = await buildCoalition();
  const id = await buildLocal(data);
  const upload = await keepUpload(data, { indicator: id, name: "../absence\u202e.csv", bytes: new TextEncoder().encode(absence) });
  const before = await wizardStep(data, { indicator: null, upload });
  expect(before).toMatchObject({ step: "columns", fileName: "../absence.csv", run: null, mapping: { place: 0, period: 1, group: 2, value: 3, numerator: 4, denominator: 5, scale: "hundred" } });
  if (before.step !== "columns") return;
  await mapColumns(data, { upload, mapping: before.mapping, vouched: false });
  const tried = await wizardStep(data, { indicator: null, upload });
  expect(tried).toMatchObject({ run: { rows: 4, good: 4, faulty: 0, small: 0, companions: 0, faults: [] } });
  expect(await localPage(resident, { id, search: search() })).toMatchObject({ view: { rows: [] } });
  expect(await loadUpload(data, { upload, rows: "all" })).toEqual({ indicator: id, values: 4 });
  expect(await shown(resident, id)).toEqual(["Whole area 2024 Everyone: 18.0%"]);
  expect(await shown(resident, id, "by=Grade")).toEqual(["Whole area 2024 Everyone: 18.0%", "Whole area 2024 Grade 3: 14.0%", "Whole area 2024 Grade 4: 22.0%"]);
  expect(await refusalOf(wizardStep(data, { indicator: null, upload }))).toBe("not-found");
  expect((await localList(resident)).lines).toMatchObject([{ name: "Chronic absence", newest: "18.0% in 2024" }]);
});

test("what the file does not say is asked before anything is tried out, and the answer holds", async () => {
  const { data } = await buildCoalition();
  const id = await buildLocal(data, { kind: "rate" });
  const text = "Rates in Forest County\nPlace;Year;Rate;Residents\n1001;2024;1,250;40.000\n27101;2024;2,500;50.000\n";
  const upload = await keepUpload(data, { indicator: id, name: "rates.csv", bytes: new TextEncoder().encode(text) });
  const before = await wizardStep(data, { indicator: null, upload });
  if (before.step !== "columns") return expect.unreachable(before.step);
  expect(before).toMatchObject({
    layout: { header: 2, above: 1, below: 0, delimiter: ";" },
    asks: [{ key: "codes-0", answer: "0:5", open: false }, { key: "decimals-2", answer: "", open: true, missed: false }, { key: "decimals-3", answer: "3:comma", open: false }],
  });
  await mapColumns(data, { upload, mapping: before.mapping, vouched: false });
  expect(await wizardStep(data, { indicator: null, upload })).toMatchObject({ run: null, asks: [{}, { missed: true }, {}] });
  expect(await refusalOf(loadUpload(data, { upload, rows: "all" }))).toBe("invalid");
  await mapColumns(data, { upload, mapping: { ...before.mapping, written: { 2: "comma" } }, vouched: false });
  expect(await wizardStep(data, { indicator: null, upload })).toMatchObject({ run: { good: 2, faults: [] }, asks: [{}, { answer: "2:comma", open: false }, {}] });
  await loadUpload(data, { upload, rows: "all" });
  expect(await shown(data, id)).toEqual(["01001 2024 Everyone: 1.3 per 1,000", "27101 2024 Everyone: 2.5 per 1,000"]);
  const again = await keepUpload(data, { indicator: id, name: "rates.csv", bytes: new TextEncoder().encode("Place;Year;Rate;Residents\n1001;2025;1,5;40000\n") });
  expect(await wizardStep(data, { indicator: null, upload: again })).toMatchObject({ asks: [{ key: "codes-0", answer: "0:5" }, { key: "decimals-2", answer: "2:comma" }] });
});

test("another header, or years as columns, keeps nothing of what was said of other columns", async () => {
  const { data } = await buildCoalition();
  const id = await buildLocal(data, { kind: "count" });
  const text = "Place,2023,2024\nNorth,40,41\nSouth,50,51\n";
  const upload = await keepUpload(data, { indicator: id, name: "wide.csv", bytes: new TextEncoder().encode(text) });
  const view = async () => {
    const step = await wizardStep(data, { indicator: null, upload });
    return step.step === "columns" ? step : expect.unreachable(step.step);
  };
  const first = await view();
  expect(first).toMatchObject({ header: ["Place", "Period", "Value"], mapping: { place: 0, period: 1, value: 2 }, layout: { periods: ["2023", "2024"], wide: true } });
  await mapColumns(data, { upload, mapping: first.mapping, vouched: false });
  expect((await view()).run).toMatchObject({ rows: 4, good: 4 });
  await layUpload(data, { upload, layout: { ...first.layout } });
  expect((await view()).run).toMatchObject({ good: 4 });
  await layUpload(data, { upload, layout: { sheet: "", header: 1, wide: false } });
  expect(await view()).toMatchObject({ header: ["Place", "2023", "2024"], run: null });
  expect(await refusalOf(layUpload(data, { upload, layout: { sheet: "", header: 3, wide: false } }))).toBe("invalid");
});

test("counts 4 and 60: neither page nor file shows them, and the total does not give them away", async () => {
  const { data, resident, viewer } = await buildCoalition();
  const id = await buildLocal(data, { name: "Evictions", kind: "count" });
  await loadCsv(data, id, "Place,Year,Count\nNorth,2024,4\nSouth,2024,60\nAll,2024,64\nEast,2023,0\nWest,2023,30\nAll,2023,30\n");
  const hidden = "Hidden to protect privacy";
  expect(await shown(resident, id)).toEqual(["Whole area 2024 Everyone: 64", `North 2024 Everyone: ${hidden}`, `South 2024 Everyone: ${hidden}`]);
  expect(await shown(resident, id, "period=2023")).toEqual(["Whole area 2023 Everyone: 30", "East 2023 Everyone: 0", "West 2023 Everyone: 30"]);
  const page = JSON.stringify(await localPage(viewer, { id, search: search() }));
  const { text: file } = await localFile(resident, { id });
  for (const text of [page, file]) {
    expect(text).not.toMatch(/\b60\b/);
    expect(text).not.toMatch(/"4"|:4\b|: 4\b/);
  }
  expect(file).toContain('"South","2024","","Everyone","Evictions",,,,,,"Hidden to protect privacy"');
  expect(await refusalOf(localFile(viewer, { id }))).toBe("forbidden");
});

test("raw counts are for leads and data leads, and looking is recorded, not at every turn", async () => {
  const { data, lead, core, resident, viewer } = await buildCoalition();
  const id = await buildLocal(data, { kind: "count" });
  await loadCsv(data, id, "Place,Year,Count\nNorth,2024,4\n");
  for (const member of [core, resident, viewer]) expect(await refusalOf(rawFigures(member, { id }))).toBe("forbidden");
  for (const member of [data, data, lead]) expect((await rawFigures(member, { id })).rows).toMatchObject([{ place: "North", value: "4", hidden: true }]);
  const looks = await asMember(data, (db) => db.activity.findMany({ where: { kind: "local.raw_seen" }, orderBy: { at: "asc" } }));
  expect(looks.map(({ accountId }) => accountId)).toEqual([data.accountId, lead.accountId]);
});

test("nothing is loaded while a row has an error, unless the good rows are wanted", async () => {
  const { data } = await buildCoalition();
  const id = await buildLocal(data, { kind: "count" });
  const text = "Place,Year,Count\nNorth,2024,40\nSouth,2024,many\nEast,20x4,50\n";
  expect(await refusalOf(loadCsv(data, id, text))).toBe("invalid");
  expect(await shown(data, id)).toEqual([]);
  expect(await loadCsv(data, id, text, { rows: "good" })).toMatchObject({ values: 1 });
  expect(await batchesOf(data, id)).toMatchObject([{ fileName: "absence.csv", values: 1, leftOut: 2 }]);
});

test("what is there already is left out, another figure for it is an error, and an undo makes room", async () => {
  const { data } = await buildCoalition();
  const id = await buildLocal(data, { kind: "count" });
  await loadCsv(data, id, "Place,Year,Count\nNorth,2023,40\n");
  await loadCsv(data, id, "Place,Year,Count\nNorth,2023,40\nNorth,2024,50\n");
  expect(await refusalOf(loadCsv(data, id, "Place,Year,Count\nNorth,2024,50\n"))).toBe("conflict");
  expect(await refusalOf(loadCsv(data, id, "Place,Year,Count\nNorth,2024,51\n"))).toBe("invalid");
  const [newest] = await batchesOf(data, id);
  await undoLoad(data, { batch: newest?.id ?? "" });
  expect(await refusalOf(undoLoad(data, { batch: newest?.id ?? "" }))).toBe("conflict");
  expect(await shown(data, id, "period=*")).toEqual(["North 2023 Everyone: 40"]);
  await loadCsv(data, id, "Place,Year,Count\nNorth,2024,51\n");
  expect(await shown(data, id, "period=*")).toEqual(["North 2023 Everyone: 40", "North 2024 Everyone: 51"]);
  expect(await batchesOf(data, id)).toMatchObject([{ undone: null }, { undone: expect.stringContaining("data person") }, { undone: null }]);
});

test("two people who load the same file at once bring it in once", async () => {
  const { data, lead } = await buildCoalition();
  const id = await buildLocal(data, { kind: "count" });
  const attempts = await Promise.allSettled([loadCsv(data, id, "Place,Year,Count\nNorth,2024,40\n"), loadCsv(lead, id, "Place,Year,Count\nNorth,2024,40\n")]);
  expect(attempts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("a later load that would give a hidden count away is hidden itself", async () => {
  const { data, resident } = await buildCoalition();
  const id = await buildLocal(data, { kind: "count" });
  await loadCsv(data, id, "Place,Year,Count\nNorth,2024,4\nSouth,2024,60\n");
  expect(await shown(resident, id)).toEqual(["North 2024 Everyone: Hidden to protect privacy", "South 2024 Everyone: 60"]);
  await loadCsv(data, id, "Place,Year,Count\nAll,2024,64\n");
  expect(await shown(resident, id)).toEqual(["Whole area 2024 Everyone: Hidden to protect privacy", "North 2024 Everyone: Hidden to protect privacy", "South 2024 Everyone: 60"]);
});

test("what an undo took back does not bring hidden figures to light", async () => {
  const { data, resident } = await buildCoalition();
  const id = await buildLocal(data, { kind: "count" });
  await loadCsv(data, id, "Place,Year,Count\nNorth,2024,4\nSouth,2024,60\nAll,2024,64\n");
  await loadCsv(data, id, "Place,Year,Count\nNorth,2023,40\n");
  const [, first] = await batchesOf(data, id);
  await undoLoad(data, { batch: first?.id ?? "" });
  expect(await shown(resident, id, "period=*")).toEqual(["North 2023 Everyone: 40"]);
});

test("a local figure becomes a baseline that no undo changes, a target and a measure of the theory start from it", async () => {
  const { data, lead, core } = await buildCoalition();
  const id = await buildLocal(data, { place: "99001" });
  await loadCsv(data, id, absence);
  const baseline = await freezeLocal(data, { indicator: id, figure: whole });
  const frozen = await findBaseline(data, { id: baseline });
  expect(frozen).toMatchObject({ column: null, name: "Chronic absence", value: 0.18, year: 2024, unit: "proportion", own: { unit: "" }, direction: "lower", quality: null, release: "", geography: { id: "99001" } });
  expect(frozen?.sourceNote).toMatch(/School district, attendance records.*Two school zones.*2024.*absence\.csv/);
  expect(await refusalOf(freezeLocal(data, { indicator: id, figure: whole }))).toBe("conflict");
  const [batch] = await batchesOf(data, id);
  expect(batch).toMatchObject({ baselines: 1 });
  expect(await undoLoad(lead, { batch: batch?.id ?? "" })).toEqual({ baselines: 1 });
  expect(await findBaseline(data, { id: baseline })).toEqual(frozen);
  await proposeTarget(core, { baseline, value: 0.1, year: 2030 });
  const node = await asMember(data, (db) => db.theoryNode.create({ data: { coalitionId: data.coalitionId, kind: "outcome", text: "Children are in school", position: "a" } }));
  await attachIndicator(data, { node: node.id, indicator: frozen?.indicatorId ?? "" });
});

test("a later year and another group: superseding needs a reason, another group is followed by itself", async () => {
  const { data } = await buildCoalition();
  const id = await buildLocal(data);
  await loadCsv(data, id, absence);
  const figure = (period: string, group = "") => keyOf({ place: "", period, groupType: group === "" ? "" : "Grade", group });
  const first = await freezeLocal(data, { indicator: id, figure: figure("2023") });
  expect(await refusalOf(freezeLocal(data, { indicator: id, figure: figure("2024") }))).toBe("invalid");
  const second = await freezeLocal(data, { indicator: id, figure: figure("2024"), because: "The newer year is out." });
  expect(await findBaseline(data, { id: second })).toMatchObject({ supersedesId: first });
  await freezeLocal(data, { indicator: id, figure: figure("2024", "3") });
  expect((await listBaselines(data)).map(({ name }) => name).sort()).toEqual(["Chronic absence", "Chronic absence · Grade 3"]);
});

test("a hidden figure cannot be a baseline, and one of few people needs a reason", async () => {
  const { data } = await buildCoalition();
  const id = await buildLocal(data, { smallestShown: 5 });
  await loadCsv(data, id, "Year,Grade,Absent,Enrolled\n2024,3,2,100\n2024,4,6,15\n2024,5,50,100\n");
  const figure = (group: string) => keyOf({ place: "", period: "2024", groupType: "Grade", group });
  expect(await refusalOf(freezeLocal(data, { indicator: id, figure: figure("3") }))).toBe("invalid");
  expect(await refusalOf(freezeLocal(data, { indicator: id, figure: figure("4") }))).toBe("invalid");
  expect(await refusalOf(freezeLocal(data, { indicator: id, figure: "no such figure" }))).toBe("not-found");
  const frozen = await freezeLocal(data, { indicator: id, figure: figure("4"), override: "Nothing better exists." });
  expect(await findBaseline(data, { id: frozen })).toMatchObject({ quality: 3, overrideReason: "Nothing better exists." });
});

test.each([
  ["an archive", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
  ["a web page", new TextEncoder().encode("<!doctype html><title>Sign in</title>")],
  ["nothing", new Uint8Array(0)],
  ["an open quote", new TextEncoder().encode('Year,Count\n2024,"1\n')],
])("%s is not kept", async (_name, bytes) => {
  const { data } = await buildCoalition();
  const id = await buildLocal(data);
  expect(await refusalOf(keepUpload(data, { indicator: id, name: "table.csv", bytes }))).toBe("invalid");
  expect((await localList(data)).waiting).toEqual([]);
});

test("formulas stay words, and are disarmed in the file that leaves", async () => {
  const { data } = await buildCoalition();
  const id = await buildLocal(data, { kind: "count", name: "=cmd|' /C calc'!A0" });
  await loadCsv(data, id, 'Place,Year,Count\n"=HYPERLINK(""http://example.org"")",2024,40\n@sum,2024,50\n');
  const { text: file } = await localFile(data, { id });
  expect(file).toContain(`"'=HYPERLINK(""http://example.org"")"`);
  expect(file).toContain(`"'@sum"`);
  expect(file).toContain(`"'=cmd|`);
});

test("a waiting file is kept for a day, and can be thrown away", async () => {
  const { data } = await buildCoalition();
  const id = await buildLocal(data);
  const send = () => keepUpload(data, { indicator: id, name: "table.csv", bytes: new TextEncoder().encode(absence) });
  const [old, given] = [await send(), await send()];
  expect((await localList(data)).waiting).toHaveLength(2);
  await throwAway(data, { upload: given });
  await asSystem((db) => db.localUpload.update({ where: { id: old }, data: { expiresAt: new Date(Date.now() - 1000) } }));
  expect((await localList(data)).waiting).toEqual([]);
  expect(await refusalOf(wizardStep(data, { indicator: null, upload: old }))).toBe("not-found");
  await send();
  expect(await asSystem((db) => db.localUpload.count({ where: { id: { in: [old, given] } } }))).toBe(0);
});

test("only leads and data leads describe, load and undo", async () => {
  const { data, core, resident, viewer, facilitator } = await buildCoalition();
  const id = await buildLocal(data);
  await loadCsv(data, id, absence);
  const [batch] = await batchesOf(data, id);
  for (const member of [core, resident, viewer]) {
    expect(await refusalOf(Promise.resolve().then(() => buildLocal(member, { name: "Other" })))).toBe("forbidden");
    expect(await refusalOf(Promise.resolve().then(() => loadCsv(member, id, absence)))).toBe("forbidden");
    expect(await refusalOf(Promise.resolve().then(() => undoLoad(member, { batch: batch?.id ?? "" })))).toBe("forbidden");
  }
  expect(await refusalOf(Promise.resolve().then(() => localPage(facilitator, { id, search: search() })))).toBe("forbidden");
});

test("one name is used once, and a place must be a listed one", async () => {
  const { data } = await buildCoalition();
  await buildLocal(data);
  expect(await refusalOf(buildLocal(data, { name: "chronic ABSENCE" }))).toBe("conflict");
  expect(await refusalOf(buildLocal(data, { name: "Other", place: "00000" }))).toBe("invalid");
});

test("another coalition finds none of it", async () => {
  const [ours, theirs] = [await buildCoalition(), await buildCoalition({ name: "Neighbors" })];
  const id = await buildLocal(ours.data);
  await loadCsv(ours.data, id, absence);
  const upload = await keepUpload(ours.data, { indicator: id, name: "table.csv", bytes: new TextEncoder().encode("Year,Grade,Percent,Enrolled\n2025,,40,100\n") });
  const [batch] = await batchesOf(ours.data, id);
  expect(await localList(theirs.lead)).toEqual({ lines: [], waiting: [] });
  for (const attempt of [
    () => localPage(theirs.lead, { id, search: search() }),
    () => localFile(theirs.lead, { id }),
    () => rawFigures(theirs.lead, { id }),
    () => keepUpload(theirs.lead, { indicator: id, name: "x.csv", bytes: new TextEncoder().encode(absence) }),
    () => wizardStep(theirs.lead, { indicator: null, upload }),
    () => loadUpload(theirs.lead, { upload, rows: "good" as const }),
    () => undoLoad(theirs.lead, { batch: batch?.id ?? "" }),
    () => freezeLocal(theirs.lead, { indicator: id, figure: whole }),
  ]) expect(await refusalOf(attempt())).toBe("not-found");
  await throwAway(theirs.lead, { upload });
  expect(await asMember(theirs.lead, async (db) => [await db.localIndicator.count(), await db.localBatch.count(), await db.localValue.count(), await db.localUpload.count()])).toEqual([0, 0, 0, 0]);
  expect((await localList(ours.data)).waiting).toHaveLength(1);
  expect(await defineLocal(theirs.data, { name: "Chronic absence", definition: "x", kind: "count", per: 1000, direction: "lower", area: "y", frequency: "year", source: "z", smallestShown: 11, runningTotal: false })).not.toBe(id);
});

test("what is counted of a predictor is listed for those who may read it, and no hidden figure with it", async () => {
  const { data, viewer, facilitator } = await buildCoalition();
  const id = await buildLocal(data, { predictor: "effective_public_education" });
  await buildLocal(data, { name: "Evictions", predictor: "housing_stability" });
  await loadCsv(data, id, ["School,Year,Percent,Absent,Enrolled", "All,2023,20.0,200,1000", "All,2024,0.4,4,1000"].join("\n"));
  expect(await localOf(viewer, { predictor: "effective_public_education" })).toMatchObject([{ id, name: "Chronic absence", newest: "20.0% in 2023" }]);
  expect(await localOf(viewer, { predictor: "social_capital" })).toEqual([]);
  expect(await refusalOf(localOf(facilitator, { predictor: "effective_public_education" }))).toBe("forbidden");
});
