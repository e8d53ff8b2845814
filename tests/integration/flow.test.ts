import { describe, expect, test } from "vitest";
import { type FlowLink, flow } from "../../app/content/process/flow";
import { type Field, fieldsOf } from "../../app/content/worksheet-fields";
import { worksheetOf } from "../../app/content/steps";
import { asMember } from "../../app/db/work.server";
import type { Member } from "../../app/domain/coalition/member";
import { bringIn, flowBeside, flowGlance, flowPage, takeBack, takeNewWords } from "../../app/domain/flow/flow.server";
import type { FlowLine } from "../../app/domain/flow/flow-page";
import { answer, changeRows, listAnswers } from "../../app/domain/process/process.server";
import { isList } from "../../app/domain/process/worksheet";
import { changeTheory, theory } from "../../app/domain/theory/theory.server";
import { buildCoalition } from "../build";
import { buildBaseline } from "../build-baseline";
import { refusalOf } from "../refusal";

type Value = Parameters<typeof answer>[1]["value"];

/** An answer that a question takes. */
function anyAnswer(field: Field, lead: Member, words: string): Value {
  switch (field.control) {
    case "number": return 41;
    case "rating": return 2;
    case "boolean": return true;
    case "date": return "2027-04-22";
    case "select": return field.choices[0]?.key ?? "";
    case "multiselect": return field.choices.slice(0, 2).map(({ key }) => key);
    case "list": return [`${words} one`, `${words} two`];
    case "reference": return field.refers === "person" ? (field.many ? [lead.membershipId] : lead.membershipId) : field.many ? [words] : words;
    case "rows": return [Object.fromEntries(field.columns.map((column) => [column.key, column.control === "date" ? "2027-04-22" : column.control === "reference" && column.refers === "person" ? lead.membershipId : words]))];
    default: return words;
  }
}

async function say(member: Member, worksheet: string, item: string | null, place: string, value: Value): Promise<void> {
  const stands = await listAnswers(member, { worksheet });
  const cells = item === null ? stands.fields : stands.rows.find(({ id }) => id === item)?.cells;
  expect(await answer(member, { worksheet, item, field: place, value, seen: cells?.[place]?.version ?? 0 })).toMatchObject({ kind: "saved" });
}

function fieldAt(sheet: string, place: string): Field {
  const [key, part] = place.split(".");
  const fields = fieldsOf(sheet);
  const whole = fields.find((one) => one.key === key) ?? fields.find((one) => one.key === part);
  const field = whole && part !== undefined && "columns" in whole ? whole.columns.find((one) => one.key === part) : whole;
  if (!field) throw new Error(`${sheet} has no field ${place}.`);
  return field;
}

async function element(member: Member, kind: "outcome" | "precondition" | "activity", text: string): Promise<string> {
  const { subject } = await changeTheory(member, { intent: "add", kind, text });
  return subject;
}

/** Something at the source of a link, with answers made from its questions. */
async function fillSource(lead: Member, { from }: FlowLink, words: string): Promise<void> {
  if (from.at === "theory") return void (await element(lead, from.kind, words));
  if (from.at === "assumptions") {
    const [up, down] = [await element(lead, "outcome", "More families stay housed"), await element(lead, "activity", "Legal aid")];
    await changeTheory(lead, { intent: "link", from: down, to: up });
    const [between] = (await theory(lead)).links;
    return void (await changeTheory(lead, { intent: "assume", link: between?.id ?? "", text: words }));
  }
  if (from.at === "baselines") return void (await buildBaseline(lead, { name: words }));
  if (from.at === "approved") return;
  if (from.at === "measures") {
    const { indicatorId } = await buildBaseline(lead, { name: words });
    const item = await changeRows(lead, { worksheet: from.sheet, intent: "add" });
    return say(lead, from.sheet, item, "measure", [indicatorId]);
  }
  if (from.at === "fixed") return say(lead, from.sheet, null, `community_trust.${from.fields[0]}`, words);
  const sheet = worksheetOf(from.sheet);
  const item = sheet && isList(sheet) ? await changeRows(lead, { worksheet: from.sheet, intent: "add" }) : null;
  for (const place of from.fields) await say(lead, from.sheet, item, place, anyAnswer(fieldAt(from.sheet, place), lead, words));
  if (from.at === "rows" && from.when) await say(lead, from.sheet, item, from.when.field, from.when.is[0] ?? "");
}

async function linesOf(member: Member, { id, to }: FlowLink): Promise<readonly FlowLine[]> {
  return (await flowPage(member, { worksheet: to })).into.find(({ link }) => link === id)?.lines ?? [];
}

const rowsIn = async (member: Member, worksheet: string) => (await listAnswers(member, { worksheet })).rows;
const moved = flow.filter(({ arrives }) => arrives && arrives.into !== "page");
const intoRows = moved.filter(({ arrives }) => arrives && "fields" in arrives);

describe.each(moved)("$id", (link) => {
  test("brings in what stands at its source, once, tells where it came from, and takes it back", async () => {
    const { lead } = await buildCoalition();
    expect(await linesOf(lead, link)).toEqual([]);
    await fillSource(lead, link, "Shutoffs in winter");
    const before = await linesOf(lead, link);
    expect(before.length).toBeGreaterThan(0);
    expect(new Set(before.map(({ standing }) => standing))).toEqual(new Set(["new"]));
    expect(await bringIn(lead, { worksheet: link.to, link: link.id })).toBe(before.length);
    const here = await linesOf(lead, link);
    expect(here.map(({ id, standing }) => [id, standing])).toEqual(before.map(({ id }) => [id, "in"]));
    expect(here.map(({ arrival }) => arrival?.words)).toEqual(before.map(() => "brought in by Lena Lead"));
    expect(await refusalOf(bringIn(lead, { worksheet: link.to, link: link.id }))).toBe("conflict");
    for (const { arrival } of here) await takeBack(lead, { worksheet: link.to, arrival: arrival?.id ?? "" });
    expect((await linesOf(lead, link)).map(({ standing }) => standing)).toEqual(before.map(() => "out"));
    expect(await refusalOf(takeBack(lead, { worksheet: link.to, arrival: here[0]?.arrival?.id ?? "" }))).toBe("not-found");
    if (link.arrives && "fields" in link.arrives) expect(await rowsIn(lead, link.to)).toEqual([]);
    expect(await bringIn(lead, { worksheet: link.to, link: link.id, things: before.map(({ id }) => id) })).toBe(before.length);
  });

  test("is closed to who may not write there", async () => {
    const { lead, viewer, reviewer } = await buildCoalition();
    await fillSource(lead, link, "Shutoffs in winter");
    for (const member of [viewer, reviewer]) expect(["forbidden", "not-found"]).toContain(await refusalOf(bringIn(member, { worksheet: link.to, link: link.id })));
  });
});

describe.each(intoRows)("$id", (link) => {
  test("writes what the list says, each answer with a first version", async () => {
    const { lead } = await buildCoalition();
    await fillSource(lead, link, "Shutoffs in winter");
    await bringIn(lead, { worksheet: link.to, link: link.id });
    const [row] = await rowsIn(lead, link.to);
    const { fields = [], set = {} } = link.arrives && "fields" in link.arrives ? link.arrives : {};
    expect(Object.keys(row?.cells ?? {})).toEqual(expect.arrayContaining(Object.keys(set)));
    expect(fields.some(({ to }) => row?.cells[to]?.version === 1)).toBe(true);
    const versions = await asMember(lead, (db) => db.answerVersion.count({ where: { answer: { itemId: row?.id ?? "" } } }));
    expect(versions).toBe(Object.keys(row?.cells ?? {}).length);
  });
});

describe("what somebody wrote stays", () => {
  test("a row in which somebody wrote since is not taken back", async () => {
    const { lead } = await buildCoalition();
    const link = flowNamed("1C>4A");
    await fillSource(lead, link, "Tenants’ union");
    await bringIn(lead, { worksheet: link.to, link: link.id });
    const [row] = await rowsIn(lead, link.to);
    await say(lead, link.to, row?.id ?? "", "ask", "Join the group on rent");
    const [line] = await linesOf(lead, link);
    expect(await refusalOf(takeBack(lead, { worksheet: link.to, arrival: line?.arrival?.id ?? "" }))).toBe("conflict");
    expect((await rowsIn(lead, link.to))[0]?.cells["ask"]?.value).toBe("Join the group on rent");
    expect((await linesOf(lead, link))[0]?.standing).toBe("in");
  });

  test("in a row that stands, an empty field takes the answer, a list what it lacks, and a full one stays; taking back leaves the rest", async () => {
    const { lead } = await buildCoalition();
    const link = flowNamed("6C>6G");
    await fillSource(lead, link, "3: Housing");
    const item = await changeRows(lead, { worksheet: "priorities", intent: "add" });
    await say(lead, "priorities", item, "candidate", ["housing_stability"]);
    await bringIn(lead, { worksheet: "priorities", link: link.id, into: item });
    const cells = async () => Object.fromEntries(Object.entries((await rowsIn(lead, "priorities"))[0]?.cells ?? {}).map(([place, { value }]) => [place, value]));
    expect(await cells()).toMatchObject({ candidate: ["housing_stability", "3: Housing"], resident_votes: 41 });
    await say(lead, "priorities", item, "resident_votes", 50);
    const [line] = await linesOf(lead, link);
    await takeBack(lead, { worksheet: "priorities", arrival: line?.arrival?.id ?? "" });
    expect(await cells()).toMatchObject({ candidate: ["housing_stability"], resident_votes: 50 });
  });

  test("what the source says since is offered, and taken only where nobody wrote", async () => {
    const { lead } = await buildCoalition();
    const link = flowNamed("2C>5D");
    await fillSource(lead, link, "Pay lags rent");
    await bringIn(lead, { worksheet: link.to, link: link.id });
    const [source] = await rowsIn(lead, "insights");
    const [row] = await rowsIn(lead, "findings");
    await say(lead, "findings", row?.id ?? "", "open_question", "Whose pay?");
    await say(lead, "insights", source?.id ?? "", "text", "Pay lags rent by a quarter");
    await say(lead, "insights", source?.id ?? "", "followup", "Hours by industry");
    const [changed] = await linesOf(lead, link);
    expect(changed).toMatchObject({ standing: "changed", changes: [{ was: "Pay lags rent", now: "Pay lags rent by a quarter" }, { now: "Hours by industry" }] });
    expect((await flowGlance(lead, { worksheet: "findings", rows: [] })).news).toMatchObject([{ link: "2C>5D", fresh: 0, changed: 1 }]);
    expect(await takeNewWords(lead, { worksheet: "findings", arrival: changed?.arrival?.id ?? "" })).toBe(1);
    expect((await rowsIn(lead, "findings"))[0]?.cells).toMatchObject({ text: { value: "Pay lags rent by a quarter", version: 2 }, open_question: { value: "Whose pay?" } });
    expect((await linesOf(lead, link))[0]?.standing).toBe("in");
  });

  test("an element of the theory that somebody changed stays", async () => {
    const { lead } = await buildCoalition();
    const link = flowNamed("1B>7A");
    await fillSource(lead, link, "People decide");
    await bringIn(lead, { worksheet: link.to, link: link.id });
    const [value, ...others] = (await theory(lead)).nodes;
    expect([value?.dimensions, others.at(-1)?.dimensions, value?.origin.label]).toEqual([["economic_success"], [], "1B Shared definition and principles"]);
    await changeTheory(lead, { intent: "revise", node: value?.id ?? "", seen: 1, text: "People decide together" });
    const lines = await linesOf(lead, link);
    expect(await refusalOf(takeBack(lead, { worksheet: link.to, arrival: lines[0]?.arrival?.id ?? "" }))).toBe("conflict");
    expect((await theory(lead)).nodes).toHaveLength(5);
  });
});

test("a milestone becomes a task of whom it names, with its day and its source", async () => {
  const { lead } = await buildCoalition();
  await fillSource(lead, flowNamed("7C>10A"), "Sign the lease");
  await bringIn(lead, { worksheet: "implementation", link: "7C>10A" });
  const tasks = await asMember(lead, (db) => db.task.findMany({ where: { coalitionId: lead.coalitionId } }));
  expect(tasks).toMatchObject([{ title: "Sign the lease", ownerId: lead.membershipId, due: new Date("2027-04-22"), sourceKind: "worksheet", sourceId: "strategic_action" }]);
});

test("what another row points at by hand has arrived, whoever wrote it", async () => {
  const { lead } = await buildCoalition();
  await fillSource(lead, flowNamed("6D>7B"), "Deposits too high");
  const [cause] = await rowsIn(lead, "root_causes");
  const item = await changeRows(lead, { worksheet: "action_screen", intent: "add" });
  await say(lead, "action_screen", item, "root_causes", [cause?.id ?? ""]);
  expect(await linesOf(lead, flowNamed("6D>7B"))).toMatchObject([{ standing: "in", arrival: null }]);
  expect((await flowPage(lead, { worksheet: "root_causes" })).out).toMatchObject([{ key: "action_screen", all: 1, here: 1 }]);
});

describe("what is shown or done elsewhere", () => {
  test.each(flow.filter(({ how, from }) => how === "show" && from.sheet !== null))("$id stands beside its worksheet", async (link) => {
    const { lead } = await buildCoalition();
    await fillSource(lead, link, "Shutoffs in winter");
    const [beside] = (await flowBeside(lead, { worksheet: link.to })).filter(({ id }) => id === link.id);
    expect(beside?.lines.join()).toContain("Shutoffs in winter");
    expect(await refusalOf(bringIn(lead, { worksheet: link.to, link: link.id }))).toMatch(/not-found|forbidden/u);
  });

  test.each(flow.filter(({ arrives }) => arrives?.into === "page"))("$id asks for what is missing on its page", async (link) => {
    const { lead } = await buildCoalition();
    await fillSource(lead, link, "Pay and the cost of living");
    const [line] = await linesOf(lead, link);
    expect(line).toMatchObject({ standing: "new" });
    if (line) await asMember(lead, (db) => db.measurement.create({ data: { coalitionId: lead.coalitionId, indicatorId: line.id, year: 2024, value: 0.8, enteredById: lead.accountId } }));
    expect((await linesOf(lead, link))[0]?.standing).toBe(link.id === "8A>10B" ? "in" : "new");
  });

  test("every data set of the inventory is there for local figures", async () => {
    const { lead } = await buildCoalition();
    await fillSource(lead, flowNamed("5A>5B"), "Homeless students");
    expect(await linesOf(lead, flowNamed("5A>5B"))).toMatchObject([{ name: "Homeless students" }]);
  });
});

test("a glance says what is new, where it comes from, and where rows came from", async () => {
  const { lead } = await buildCoalition();
  await fillSource(lead, flowNamed("1C>4A"), "Tenants’ union");
  await bringIn(lead, { worksheet: "stakeholder_map", link: "1C>4A" });
  await fillSource(lead, flowNamed("1C>4A"), "Parish council");
  const rows = (await rowsIn(lead, "stakeholder_map")).map(({ id }) => id);
  const glance = await flowGlance(lead, { worksheet: "stakeholder_map", rows });
  expect(glance).toMatchObject({ news: [{ link: "1C>4A", fresh: 1, changed: 0, ready: true }], from: [{ key: "actors_first_list" }] });
  expect(Object.values(glance.origins)).toEqual(["Came from 1C Actors to engage (first list), brought in by Lena Lead."]);
});

test("small counts stay with the data people", async () => {
  const { lead, core } = await buildCoalition();
  await fillSource(lead, flowNamed("5D>6D"), "7 families lost their home");
  expect((await linesOf(core, flowNamed("5D>6D")))[0]?.name).not.toContain("7 families");
});

test("one coalition brings nothing in from another", async () => {
  const [{ lead }, { lead: stranger }] = [await buildCoalition(), await buildCoalition({ name: "Another" })];
  await fillSource(lead, flowNamed("1C>4A"), "Tenants’ union");
  const [line] = await linesOf(lead, flowNamed("1C>4A"));
  expect(await refusalOf(bringIn(stranger, { worksheet: "stakeholder_map", link: "1C>4A", things: [line?.id ?? ""] }))).toBe("stale");
  await bringIn(lead, { worksheet: "stakeholder_map", link: "1C>4A" });
  const [here] = await linesOf(lead, flowNamed("1C>4A"));
  expect(await refusalOf(takeBack(stranger, { worksheet: "stakeholder_map", arrival: here?.arrival?.id ?? "" }))).toBe("not-found");
});

test("two people who bring the same in at once add it once", async () => {
  const { lead, core } = await buildCoalition();
  await fillSource(lead, flowNamed("1C>4A"), "Tenants’ union");
  const both = await Promise.allSettled([lead, core].map((member) => bringIn(member, { worksheet: "stakeholder_map", link: "1C>4A" })));
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await rowsIn(lead, "stakeholder_map")).toHaveLength(1);
});

function flowNamed(id: string): FlowLink {
  const link = flow.find((one) => one.id === id);
  if (!link) throw new Error(`There is no link ${id}.`);
  return link;
}
