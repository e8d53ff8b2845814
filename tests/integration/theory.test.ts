import { expect, test } from "vitest";
import { asMember } from "../../app/db/work.server";
import { can } from "../../app/domain/coalition/permission";
import {
  addNode,
  appendNode,
  assume,
  attachIndicator,
  changeTheory,
  detachIndicator,
  dropAssumption,
  highlightNode,
  link,
  listMeasures,
  moveNode,
  removeNode,
  restoreNode,
  reviseNode,
  tellVisionWritten,
  theory,
  unlink,
} from "../../app/domain/theory/theory.server";
import { Refusal } from "../../app/domain/refusal";
import type { NodeKind } from "../../app/domain/theory/theory";
import { buildCoalition } from "../build";
import { buildBaseline } from "../build-baseline";
import { refusalOf } from "../refusal";

type Member = Awaited<ReturnType<typeof buildCoalition>>["lead"];

const add = (member: Member, kind: NodeKind, text = `A ${kind}`, toward?: string) => addNode(member, { kind, text, toward });
const texts = async (member: Member, kind: NodeKind) => (await theory(member)).nodes.filter((node) => node.kind === kind).map((node) => node.text);
const verbsOf = (member: Member) => asMember(member, async (db) => (await db.theoryRevision.findMany({ orderBy: { at: "asc" } })).map((row) => row.verb));

test("the worksheet starts empty and keeps what is added in order", async () => {
  const { lead, resident } = await buildCoalition();
  expect(await theory(lead)).toEqual({ vision: "", visionLanguage: null, nodes: [], links: [] });
  await add(lead, "value", "We listen first");
  await add(resident, "value", "Work should pay");
  expect(await texts(lead, "value")).toEqual(["We listen first", "Work should pay"]);
});

test("each row says what its kind can say, and who added it", async () => {
  const { resident } = await buildCoalition();
  await addNode(resident, { kind: "outcome", text: "Rent is fair", who: "Renters", dimensions: ["economic_success"], predictor: "housing_affordability", dueOn: "2027-03-01" });
  const [row] = (await theory(resident)).nodes;
  expect(row).toMatchObject({ text: "Rent is fair", who: "Renters", dimensions: ["economic_success"], predictor: "housing_affordability", dueOn: "2027-03-01", version: 1 });
  expect(row?.origin).toMatchObject({ source: "person", label: resident.name });
});

test("what a workshop room kept carries where it came from, whatever is edited later", async () => {
  const { lead } = await buildCoalition();
  const origin = { sourceKind: "decision", label: "January workshop, room 2", sessionId: crypto.randomUUID(), roomId: crypto.randomUUID() } as const;
  const id = await asMember(lead, (db) => appendNode(db, lead, { kind: "vision", text: "Everyone has a say", origin }));
  await reviseNode(lead, { node: id, seen: 1, text: "Everybody has a say" });
  const [row] = (await theory(lead)).nodes;
  expect(row).toMatchObject({ text: "Everybody has a say", origin: { source: "decision", label: "January workshop, room 2", sessionId: origin.sessionId } });
});

test("results of a workshop arrive together or not at all", async () => {
  const { lead } = await buildCoalition();
  const harvest = asMember(lead, async (db) => {
    await appendNode(db, lead, { kind: "outcome", text: "First" });
    await appendNode(db, lead, { kind: "precondition", text: "Second", toward: crypto.randomUUID() });
  });
  expect(await refusalOf(harvest)).toBe("not-found");
  expect((await theory(lead)).nodes).toEqual([]);
});

test("somebody who was slower gets both texts and changes nothing", async () => {
  const { lead, core } = await buildCoalition();
  const node = await add(lead, "outcome", "Work pays");
  await reviseNode(core, { node, seen: 1, text: "Work pays enough" });
  const late = await reviseNode(lead, { node, seen: 1, text: "Jobs pay enough" }).catch((thrown: unknown) => thrown);
  expect(late).toBeInstanceOf(Refusal);
  expect(late).toMatchObject({ reason: "stale", stands: { text: "Work pays enough", seen: 2 } });
  expect(await texts(lead, "outcome")).toEqual(["Work pays enough"]);
});

test("two people who save the same row at the same moment: one is saved, one is asked", async () => {
  const { lead, core } = await buildCoalition();
  const node = await add(lead, "outcome");
  const saves = await Promise.allSettled([reviseNode(lead, { node, seen: 1, text: "One" }), reviseNode(core, { node, seen: 1, text: "Two" })]);
  expect(saves.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("rows move one place at a time and stop at the ends", async () => {
  const { lead } = await buildCoalition();
  const [one, two] = [await add(lead, "activity", "One"), await add(lead, "activity", "Two"), await add(lead, "activity", "Three")];
  await moveNode(lead, { node: two, direction: "up" });
  expect(await texts(lead, "activity")).toEqual(["Two", "One", "Three"]);
  await moveNode(lead, { node: two, direction: "up" });
  await moveNode(lead, { node: one, direction: "down" });
  expect(await texts(lead, "activity")).toEqual(["Two", "Three", "One"]);
});

test("a removed row leaves, and comes back where it stood with its links, assumptions and origin", async () => {
  const { lead } = await buildCoalition();
  const outcome = await add(lead, "outcome");
  const first = await add(lead, "precondition", "First", outcome);
  await add(lead, "precondition", "Second", outcome);
  const [joined] = (await theory(lead)).links;
  await assume(lead, { link: joined?.id ?? "", text: "Employers agree" });
  const before = await theory(lead);
  await removeNode(lead, { node: first });
  expect(await texts(lead, "precondition")).toEqual(["Second"]);
  expect((await theory(lead)).links).toHaveLength(1);
  await restoreNode(lead, { node: first });
  const after = await theory(lead);
  expect(after.links).toEqual(before.links);
  expect(after.nodes).toEqual(before.nodes.map((node) => ({ ...node, version: node.id === first ? 3 : 1 })));
});

test("links point upward and never close a circle", async () => {
  const { lead } = await buildCoalition();
  const [a, b, c] = [await add(lead, "precondition", "a"), await add(lead, "precondition", "b"), await add(lead, "precondition", "c")];
  const outcome = await add(lead, "outcome");
  const id = await link(lead, { from: a, to: b });
  await link(lead, { from: b, to: c });
  expect(await refusalOf(link(lead, { from: c, to: a }))).toBe("conflict");
  expect(await refusalOf(link(lead, { from: a, to: a }))).toBe("invalid");
  expect(await refusalOf(link(lead, { from: outcome, to: a }))).toBe("invalid");
  expect(await link(lead, { from: a, to: b })).toBe(id);
  expect((await theory(lead)).links).toHaveLength(2);
});

test("two links that only together would close a circle: one of them is refused", async () => {
  const { lead, core } = await buildCoalition();
  const [a, b] = [await add(lead, "precondition", "a"), await add(lead, "precondition", "b")];
  const both = await Promise.allSettled([link(lead, { from: a, to: b }), link(core, { from: b, to: a })]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("an assumption sits on a link and leaves with it", async () => {
  const { lead } = await buildCoalition();
  const outcome = await add(lead, "outcome");
  await add(lead, "precondition", "Fees fall", outcome);
  const [joined] = (await theory(lead)).links;
  const at = { link: joined?.id ?? "" };
  const dropped = await assume(lead, { ...at, text: "Banks agree" });
  await assume(lead, { ...at, text: "People will open accounts", basis: "lived_experience", wrongIf: "Accounts stay flat for a year" });
  await dropAssumption(lead, { assumption: dropped });
  expect((await theory(lead)).links[0]?.assumptions).toEqual([
    { id: expect.any(String), text: "People will open accounts", language: "en", basis: "lived_experience", wrongIf: "Accounts stay flat for a year", version: 1 },
  ]);
  await unlink(lead, at);
  expect((await theory(lead)).links).toEqual([]);
  expect(await refusalOf(assume(lead, { ...at, text: "Too late" }))).toBe("not-found");
});

test("an outcome is measured by an indicator with its frozen baseline; one indicator serves several rows", async () => {
  const { lead, data } = await buildCoalition();
  const { id, indicatorId: indicator } = await buildBaseline(lead);
  const [outcome, activity, value] = [await add(lead, "outcome"), await add(lead, "activity"), await add(lead, "value")];
  await attachIndicator(data, { node: outcome, indicator });
  await attachIndicator(lead, { node: activity, indicator });
  await attachIndicator(lead, { node: activity, indicator });
  const measured = (await theory(lead)).nodes.filter((node) => node.indicators.length > 0);
  expect(measured.map((node) => node.indicators.length)).toEqual([1, 1]);
  expect(measured[0]?.indicators[0]).toMatchObject({ name: "Pay on an average job compared with the cost of living · Forest County, EX", baseline: { id, value: 0.73, year: 2022 }, target: null });
  expect((await listMeasures(lead)).map((measure) => measure.id)).toEqual([indicator]);
  expect(await refusalOf(attachIndicator(lead, { node: value, indicator }))).toBe("invalid");
  await detachIndicator(lead, { node: activity, indicator });
  expect((await theory(lead)).nodes.filter((node) => node.indicators.length > 0)).toHaveLength(1);
});

test("three outcomes can be shown first, as on paper", async () => {
  const { lead } = await buildCoalition();
  const outcomes = [await add(lead, "outcome"), await add(lead, "outcome"), await add(lead, "outcome"), await add(lead, "outcome")];
  for (const node of outcomes.slice(0, 3)) await highlightNode(lead, { node, highlighted: true });
  const fourth = { node: outcomes[3] ?? "", highlighted: true };
  expect(await refusalOf(highlightNode(lead, fourth))).toBe("conflict");
  await highlightNode(lead, { node: outcomes[0] ?? "", highlighted: false });
  await highlightNode(lead, fourth);
  expect((await theory(lead)).nodes.filter((node) => node.highlighted)).toHaveLength(3);
  expect(await refusalOf(highlightNode(lead, { node: await add(lead, "value"), highlighted: true }))).toBe("invalid");
});

test("every change is written down with what stood before", async () => {
  const { lead } = await buildCoalition();
  const node = await add(lead, "outcome", "Work pays");
  await reviseNode(lead, { node, seen: 1, text: "Work pays enough" });
  await removeNode(lead, { node });
  expect(await verbsOf(lead)).toEqual(["added", "revised", "removed"]);
  const revised = await asMember(lead, (db) => db.theoryRevision.findFirst({ where: { verb: "revised" } }));
  const rest = { kind: "outcome", language: "en", who: "", detail: "", dimensions: [], predictor: null, dueOn: null };
  expect([revised?.before, revised?.after, revised?.accountId]).toEqual([{ ...rest, text: "Work pays" }, { ...rest, text: "Work pays enough" }, lead.accountId]);
});

test("one form does everything a person may ask for", async () => {
  const { lead } = await buildCoalition();
  const { subject } = await changeTheory(lead, { intent: "add", kind: "next_step", text: "Meet the commissioners", who: "M. Chen" });
  expect(await changeTheory(lead, { intent: "remove", node: subject })).toEqual({ done: "remove", subject });
  expect(await changeTheory(lead, { intent: "restore", node: subject })).toEqual({ done: "restore", subject });
  expect(await texts(lead, "next_step")).toEqual(["Meet the commissioners"]);
});

test("that somebody wrote the vision is told once an hour for each person", async () => {
  const { lead, core } = await buildCoalition();
  for (const [member, text] of [[lead, "We rest"], [lead, "We rest easy"], [core, "We all rest easy"]] as const) await tellVisionWritten(member, text);
  const told = await asMember(lead, (db) => db.activity.findMany({ where: { kind: "theory.vision_written" }, orderBy: { at: "asc" }, select: { accountId: true, detail: true } }));
  expect(told).toEqual([
    { accountId: lead.accountId, detail: { text: "We rest" } },
    { accountId: core.accountId, detail: { text: "We all rest easy" } },
  ]);
});

test("nothing of another coalition can be read, changed, linked or measured", async () => {
  const [ours, theirs] = [await buildCoalition(), await buildCoalition()];
  const [own, foreign] = [await add(ours.lead, "outcome"), await add(theirs.lead, "precondition")];
  const { indicatorId } = await buildBaseline(theirs.lead);
  const strangers = [
    reviseNode(ours.lead, { node: foreign, seen: 1, text: "Mine" }),
    removeNode(ours.lead, { node: foreign }),
    restoreNode(ours.lead, { node: foreign }),
    moveNode(ours.lead, { node: foreign, direction: "up" }),
    highlightNode(ours.lead, { node: foreign, highlighted: true }),
    link(ours.lead, { from: foreign, to: own }),
    link(ours.lead, { from: own, to: foreign }),
    attachIndicator(ours.lead, { node: own, indicator: indicatorId }),
    add(ours.lead, "precondition", "Mine", foreign),
  ];
  expect(await Promise.all(strangers.map(refusalOf))).toEqual(strangers.map(() => "not-found"));
  expect((await theory(ours.lead)).nodes.map((node) => node.id)).toEqual([own]);
  expect((await theory(theirs.lead)).nodes.map((node) => [node.text, node.version])).toEqual([["A precondition", 1]]);
});

test("who may not fill worksheets changes nothing; who may, does", async () => {
  const members = await buildCoalition();
  const node = await add(members.lead, "outcome");
  for (const member of Object.values(members)) {
    const attempt = add(member, "value");
    if (can(member, "worksheet:fill")) await expect(attempt).resolves.toEqual(expect.any(String));
    else expect(await refusalOf(attempt)).toBe("forbidden");
  }
  expect(await refusalOf(removeNode(members.viewer, { node }))).toBe("forbidden");
  expect(await refusalOf(attachIndicator(members.viewer, { node, indicator: node }))).toBe("forbidden");
});
