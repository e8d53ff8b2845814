import { inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { listBaselines } from "../../app/domain/baseline/baseline.server";
import { freezeLocal, localList } from "../../app/domain/local-data/local-data.server";
import { revisionForm } from "../../app/domain/baseline/revision.form";
import { assemble, exportDocx, exportPdf } from "../../app/domain/plan/plan.server";
import { written } from "../../app/domain/plan/pdf-reader";
import { attest, listWords } from "../../app/domain/process/process.server";
import { keyOf } from "../../app/domain/small-count/counted";
import { amendTarget, agreeTarget, listTargets, proposeTarget, recordMeasurement, target } from "../../app/domain/target/target.server";
import { addNode, assume, changeTheory, theory } from "../../app/domain/theory/theory.server";
import { buildCoalition } from "../build";
import { buildBaseline } from "../build-baseline";
import { absence, buildLocal, loadCsv } from "../build-local";
import { reading } from "../either-language";
import { refusalOf } from "../refusal";

const whole = keyOf({ place: "", period: "2024", groupType: "", group: "" });
const soon = new Date().getFullYear() + 4;

test("reasons and notes of targets and of what is measured are in the language of their writer's pages, or the one that was said", async () => {
  const { core, lead } = await buildCoalition();
  const { id: baseline } = await buildBaseline(core);
  const { id } = await reading("es", () => proposeTarget(core, { baseline, value: 0.86, year: soon, rationale: "Salario digno" }));
  await reading("en", () => recordMeasurement(lead, { target: id, value: 0.75, year: 2024, source: "Encuesta propia", note: "Segunda vuelta", language: "es" }));
  await reading("en", () => agreeTarget(lead, { version: id, seen: 1 }));
  await reading("en", () => amendTarget(core, { version: id, seen: 1, value: 0.9, year: soon, reason: "More is possible" }));
  const { versions, measurements } = await target(lead, { id });
  expect(versions.map(({ language }) => language)).toEqual(["es", "en"]);
  expect(measurements.map(({ language }) => language)).toEqual(["es"]);
});

test("a person's word on a criterion keeps its language", async () => {
  const { lead } = await buildCoalition();
  await reading("es", () => attest(lead, { criterion: "9.e", met: true, because: "Está por escrito" }));
  expect(await listWords(lead, { step: 9 })).toMatchObject([{ reason: "Está por escrito", language: "es" }]);
});

test("what a coalition counts knows its language; where a frozen figure comes from is said in the reader's, around the coalition's own words", async () => {
  const { data } = await buildCoalition();
  const id = await reading("es", () => buildLocal(data, { name: "Ausencias", source: "Distrito escolar" }));
  await loadCsv(data, id, absence);
  await reading("es", () => freezeLocal(data, { indicator: id, figure: whole }));
  expect((await localList(data)).lines).toMatchObject([{ name: "Ausencias", language: "es" }]);
  const [frozen] = await listBaselines(data);
  expect(frozen).toMatchObject({ language: "es", ownSource: { source: "Distrito escolar", period: "2024", frequency: "year", file: "absence.csv" } });
  await proposeTarget(data, { baseline: frozen?.id ?? "", value: 0.1, year: soon });
  const [[english], [spanish]] = [await reading("en", () => listTargets(data)), await reading("es", () => listTargets(data))];
  expect(english?.baseline.source).toMatch(/^Local data of the coalition\. Source: Distrito escolar\./u);
  expect(spanish?.baseline.source).toMatch(/^Datos locales de la coalición\. Fuente: Distrito escolar\./u);
  const plan = await reading("es", () => assemble(data, { locale: "en" }));
  expect(JSON.stringify(plan)).toContain("Local data of the coalition. Source: Distrito escolar");
  expect(JSON.stringify(plan)).not.toContain("Datos locales de la coalición");
  expect(plan.told).toMatchObject({ Ausencias: "es", "Distrito escolar": "es" });
});

test("a target's reason stands in the English plan, its PDF and its Word file as Spanish", async () => {
  const { core } = await buildCoalition();
  const { id: baseline } = await buildBaseline(core);
  await reading("es", () => proposeTarget(core, { baseline, value: 0.86, year: soon, rationale: "Salario digno" }));
  expect((await assemble(core, { locale: "en" })).told).toEqual({ "Salario digno": "es" });
  expect(written((await exportPdf(core, { locale: "en" })).bytes, "Lang")).toContain("(es-US)");
  const words = documentOf((await exportDocx(core, { locale: "en" })).bytes);
  expect(words).toMatch(/<w:lang w:val="es-US"[^>]*\/><\/w:rPr><w:t[^>]*>Salario digno/u);
});

test("the language of an assumption and of the vision can be set right by who may write them, and by nobody else", async () => {
  const { core, viewer } = await buildCoalition();
  const stranger = (await buildCoalition({ name: "Elsewhere" })).core;
  const outcome = await addNode(core, { kind: "outcome", text: "Work that pays" });
  await addNode(core, { kind: "precondition", text: "Night buses", toward: outcome });
  const [link] = (await theory(core)).links;
  const words = await assume(core, { link: link?.id ?? "", text: "La gente trabaja de noche" });
  const say = { intent: "say-language", words, language: "es" } as const;
  await changeTheory(core, say);
  expect((await theory(core)).links[0]?.assumptions[0]).toMatchObject({ text: "La gente trabaja de noche", language: "es", version: 1 });
  expect(await refusalOf(changeTheory(viewer, say))).toBe("forbidden");
  expect(await refusalOf(changeTheory(stranger, say))).toBe("not-found");
  expect(await refusalOf(changeTheory(core, { ...say, words: "vision" }))).toBe("not-found");
});

test("a name that a coalition gave in Spanish stands in English headings, tables, the PDF and the Word file as Spanish, and the words around it do not", async () => {
  const { data } = await buildCoalition();
  const id = await reading("es", () => buildLocal(data, { name: "Ausencias escolares", source: "Distrito escolar" }));
  await loadCsv(data, id, absence);
  await freezeLocal(data, { indicator: id, figure: whole });
  const [frozen] = await listBaselines(data);
  await proposeTarget(data, { baseline: frozen?.id ?? "", value: 0.1, year: soon });
  const plan = await assemble(data, { locale: "en" });
  expect(plan.named).toEqual({ "Ausencias escolares": "es" });
  expect(documentOf((await exportDocx(data, { locale: "en" })).bytes)).toMatch(/<w:lang w:val="es-US"[^>]*\/><\/w:rPr><w:t[^>]*>Ausencias escolares<\/w:t><\/w:r><w:r><w:(?:t|rPr)/u);
  expect(written((await exportPdf(data, { locale: "en" })).bytes, "Lang")).toContain("(es)");
  expect((await assemble(data, { locale: "es" })).named).toEqual({});
});

test("who decides about a revised baseline can say in which language the reason is", () => {
  const wish = { baseline: "0198c7a0-0000-7000-8000-000000000000", seen: "0".repeat(64), because: "La encuesta se corrigió", language: "es" };
  for (const intent of ["keep", "rebase"]) expect(revisionForm.parse({ intent, ...wish })).toMatchObject({ language: "es" });
});

/** The text of a Word file: its parts are packed one after the other, the text under its own name. */
function documentOf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const directory = file.lastIndexOf("word/document.xml") - 46;
  const [packed, start] = [file.readUInt32LE(directory + 20), file.readUInt32LE(directory + 42)];
  const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
  return inflateRawSync(file.subarray(from, from + packed)).toString("utf8");
}
