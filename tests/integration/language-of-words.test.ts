import { expect, test } from "vitest";
import { assemble, exportPdf } from "../../app/domain/plan/plan.server";
import { written } from "../../app/domain/plan/pdf-reader";
import { answer, listAnswers, listSheets, sayLanguage } from "../../app/domain/process/process.server";
import { addNode, assume, removeNode, reviseNode, theory } from "../../app/domain/theory/theory.server";
import { decide, groupCard, harvest, listResults, nameGroup, seatView } from "../../app/domain/workshop/workshop.server";
import { buildCoalition } from "../build";
import { lobby, questionOf, sit, until, write } from "../build-workshop";
import { reading } from "../either-language";
import { refusalOf } from "../refusal";

const sheet = { worksheet: "shared_definition", item: null, field: "econ_local" };

test("an answer is in the language of its writer's pages, and stays in it when somebody else mends it", async () => {
  const { lead, core } = await buildCoalition();
  await reading("es", () => answer(lead, { ...sheet, value: "Trabajo digno", seen: 0 }));
  await reading("en", () => answer(core, { ...sheet, value: "Trabajo digno.", seen: 1 }));
  expect((await listAnswers(core, sheet)).fields["econ_local"]).toMatchObject({ value: "Trabajo digno.", version: 2, language: "es" });
});

test("the writer says that it is in another language; the words and their version stay", async () => {
  const { lead, core } = await buildCoalition();
  await answer(lead, { ...sheet, value: "Trabajo digno", seen: 0 });
  await sayLanguage(lead, { ...sheet, language: "es" });
  expect((await listAnswers(core, sheet)).fields["econ_local"]).toMatchObject({ value: "Trabajo digno", version: 1, language: "es" });
  expect((await listSheets(core)).get("shared_definition")?.languages).toEqual(new Map([["Trabajo digno", "es"]]));
});

test("who may not write says no language, nor does anybody of another coalition's words or of none", async () => {
  const { lead, viewer } = await buildCoalition();
  const stranger = (await buildCoalition({ name: "Elsewhere" })).lead;
  await answer(lead, { ...sheet, value: "Trabajo digno", seen: 0 });
  expect(await refusalOf(Promise.resolve().then(() => sayLanguage(viewer, { ...sheet, language: "es" })))).toBe("forbidden");
  expect(await refusalOf(sayLanguage(stranger, { ...sheet, language: "es" }))).toBe("not-found");
  expect((await listAnswers(lead, sheet)).fields["econ_local"]).toMatchObject({ language: "en" });
});

test("rows of the theory of change and what they assume know it too; revising keeps it unless another is said", async () => {
  const { core } = await buildCoalition();
  const outcome = await reading("es", () => addNode(core, { kind: "outcome", text: "Trabajo digno" }));
  const need = await reading("en", () => addNode(core, { kind: "precondition", text: "Transporte de noche", toward: outcome, language: "es" }));
  const [found] = (await theory(core)).links;
  await reading("es", () => assume(core, { link: found?.id ?? "", text: "La gente trabaja de noche" }));
  await reading("en", () => reviseNode(core, { node: outcome, seen: 1, text: "Trabajo digno." }));
  await reading("en", () => reviseNode(core, { node: need, seen: 1, text: "Night buses", language: "en" }));
  const { nodes, links } = await theory(core);
  expect(nodes.map(({ text, language }) => [text, language])).toEqual(expect.arrayContaining([["Trabajo digno.", "es"], ["Night buses", "en"]]));
  expect(links[0]?.assumptions[0]?.language).toBe("es");
});

test("the plan, and its files say it of short words that would not tell, and hold no words that are not in the plan", async () => {
  const { core } = await buildCoalition();
  await reading("es", () => answer(core, { ...sheet, value: "Trabajo digno", seen: 0 }));
  await reading("es", () => addNode(core, { kind: "vision", text: "Otra redacción que no se ve" }).then((id) => removeNode(core, { node: id })));
  await reading("es", () => addNode(core, { kind: "outcome", text: "Vivienda estable" }));
  const plan = await assemble(core, { locale: "en" });
  expect(plan.told).toEqual({ "Trabajo digno": "es", "Vivienda estable": "es" });
  const pdf = await exportPdf(core, { locale: "en" });
  expect(written(pdf.bytes, "Lang")).toContain("(es-US)");
  expect((await assemble(core, { locale: "es" })).told).toEqual({});
});

test("what a room decided in Spanish is Spanish in the theory of change, whoever takes it over", async () => {
  const { facilitator, lead, session } = await lobby({ rooms: ["Room 1"] });
  const ana = await sit(facilitator, session);
  await until(facilitator, session, "outcome");
  const note = await write(ana, "Trabajo digno");
  await until(facilitator, session, "choose");
  await reading("es", () => decide(ana, { idea: `card:${note}`, outcome: "kept", text: "Trabajo digno", reason: "" }));
  const { results } = await listResults(lead, { session });
  await reading("en", () => harvest(lead, { session, take: results }));
  expect((await theory(lead)).nodes.map(({ text, language }) => [text, language])).toEqual([["Trabajo digno", "es"]]);
});

test("a workshop's title and the name of a group know theirs: a row that came from there says it, on the page and in the plan", async () => {
  const { facilitator, lead, session } = await reading("es", () => lobby({ rooms: ["Room 1"] }));
  const ana = await sit(facilitator, session);
  await until(facilitator, session, "precondition");
  const note = await write(ana, "Trabajo digno");
  await until(facilitator, session, "group");
  await reading("en", () => groupCard(ana, { card: note, to: "new" }));
  const idea = async () => questionOf(await seatView(ana)).ideas[0];
  const group = (await idea())?.group?.id ?? expect.unreachable("There is no group.");
  await reading("en", () => nameGroup(ana, { group, title: "Trabajo", language: "es" }));
  expect((await idea())?.group).toMatchObject({ title: "Trabajo", language: "es" });
  await reading("en", () => nameGroup(ana, { group, title: "Trabajo" }));
  expect((await idea())?.group).toMatchObject({ language: "es" });
  await until(facilitator, session, "decide");
  await reading("en", () => decide(ana, { idea: `group:${group}`, outcome: "kept", text: "Trabajo digno", reason: "" }));
  await reading("en", async () => harvest(lead, { session, take: (await listResults(lead, { session })).results }));
  const [node] = (await theory(lead)).nodes;
  const origin = node?.origin ?? expect.unreachable("Nothing arrived.");
  expect(origin).toMatchObject({ label: "Work that pays, Room 1", language: "es" });
  expect((await assemble(lead, { locale: "en" })).named).toEqual({ "Work that pays, Room 1": "es" });
});
