import { inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { approvalAct, reviewPage, sheetApproval } from "../../app/domain/approval/approval.server";
import { listBaselines } from "../../app/domain/baseline/baseline.server";
import type { Member } from "../../app/domain/coalition/member";
import { freezeLocal, localList } from "../../app/domain/local-data/local-data.server";
import { castVote, closeVote, decision, openVote, recordDecision, votePage } from "../../app/domain/decision/decision.server";
import { revisionForm } from "../../app/domain/baseline/revision.form";
import { assemble, exportDocx, exportPdf } from "../../app/domain/plan/plan.server";
import { written } from "../../app/domain/plan/pdf-reader";
import { waitingFor, whatChangedFor } from "../../app/domain/notice/notice.server";
import { sheetsAmong } from "../../app/domain/notice/sheets-among";
import { answer, attest, listWords, road } from "../../app/domain/process/process.server";
import { keyOf } from "../../app/domain/small-count/counted";
import { actOnTask, addTask, tasksPage } from "../../app/domain/task/task.server";
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

const worksheet = "shared_definition";

/** What the page of the worksheet says of its approval. */
async function cardOf(member: Member) {
  const standing = (await road(member)).stops.flatMap(({ sheets }) => sheets).find(({ key }) => key === worksheet) ?? expect.unreachable("There is no such worksheet.");
  return sheetApproval(member, { standing });
}

test("what is said when a worksheet is sent, comes back and is opened again is in its writer's language, on every page that quotes it", async () => {
  const { lead, core } = await buildCoalition();
  const review = () => reviewPage(core, { step: 1, worksheet, since: null, page: 1 });
  await answer(core, { worksheet, item: null, field: "econ_local", value: "Work that pays", seen: 0 });
  await reading("es", () => approvalAct(core, { worksheet, intent: "send", note: "Miren la fecha" }));
  expect((await cardOf(lead))?.sent).toMatchObject({ note: "Miren la fecha", language: "es" });
  expect(await waitingFor(lead)).toMatchObject([{ kind: "sign", words: "Miren la fecha", language: "es" }]);
  const { sent } = await review();
  await reading("es", () => approvalAct(lead, { worksheet, intent: "send-back", submission: sent.id, reason: "Digan para quién" }));
  expect((await cardOf(core))?.state).toMatchObject({ kind: "sent-back", reason: "Digan para quién", language: "es" });
  expect((await review()).history).toMatchObject([{ sentBack: { reason: "Digan para quién", language: "es" } }]);
  expect(sheetsAmong(await waitingFor(core))).toMatchObject([{ kind: "sent-back", words: "Digan para quién", language: "es" }]);
  await reading("en", () => approvalAct(core, { worksheet, intent: "send", note: "" }));
  expect((await review()).sent).toMatchObject({ note: "", language: null });
  await approvalAct(lead, { worksheet, intent: "approve", submission: (await review()).sent.id });
  await reading("es", () => approvalAct(lead, { worksheet, intent: "reopen", reason: "El consejo cambió" }));
  expect((await cardOf(core))?.reopened).toMatchObject({ reason: "El consejo cambió", language: "es" });
  expect((await review()).history[0]?.reopened).toMatchObject({ language: "es" });
});

test("reasons and proofs of a task know their language where they are quoted; names of people and former titles have none", async () => {
  const { lead, core } = await buildCoalition();
  const task = await reading("es", () => addTask(lead, { title: "Reservar la sala", owner: core.membershipId }));
  const openTask = async () => (await tasksPage(core, { open: task })).open ?? expect.unreachable("There is no such task.");
  const act = async (asked: { intent: "accept" } | { intent: "change"; title: string } | { intent: "block"; reason: string } | { intent: "finish"; proof: string }) => actOnTask(core, { ...asked, task, seen: (await openTask()).version });
  await reading("es", async () => {
    await act({ intent: "accept" });
    await act({ intent: "change", title: "Reservar dos salas" });
    await act({ intent: "block", reason: "Falta la llave" });
    await act({ intent: "finish", proof: "Está reservada" });
  });
  expect((await openTask()).events.map(({ kind, language }) => [kind, language])).toEqual([["added", null], ["accepted", null], ["changed", null], ["blocked", "es"], ["finished", "es"]]);
  const lines = (await whatChangedFor(lead)).flatMap(({ things }) => things.flatMap((thing) => thing.lines));
  expect(lines.map(({ event, words, wordsLanguage }) => [event, words, wordsLanguage])).toEqual([["finished", "Está reservada", "es"], ["blocked", "Falta la llave", "es"], ["changed", "Reservar la sala", null]]);
});

test("a concern keeps the language it was raised in, from the vote into the decision; one that was put differently has the decision's", async () => {
  const { lead, core, data } = await buildCoalition();
  const asked = { question: "Which day?", options: "Monday\nFriday", rule: "majority_vote" } as const;
  const vote = await openVote(lead, { ...asked, endsOn: "2099-01-01" });
  await reading("en", () => castVote(core, { vote, option: 0, concern: "Too early" }));
  await reading("es", () => castVote(core, { vote, option: 1, concern: "Cierra a las ocho" }));
  await reading("es", () => castVote(data, { vote, option: 1, concern: "Sin autobús" }));
  await reading("es", () => castVote(lead, { vote, option: 1 }));
  await closeVote(lead, { vote });
  const { ended } = await votePage(lead, { vote });
  expect(ended?.ballots.map(({ concern, language }) => [concern, language])).toEqual(expect.arrayContaining([["Cierra a las ocho", "es"], ["Sin autobús", "es"], ["", null]]));
  const concerns = [{ who: core.membershipId, words: "Cierra a las ocho" }, { who: data.membershipId, words: "There is no bus" }];
  const number = await reading("en", () => recordDecision(lead, { ...asked, outcome: "Friday", decidedOn: "2026-03-04", vote, concerns }));
  expect((await decision(lead, { number })).voices.map(({ concern, language }) => [concern, language])).toEqual(expect.arrayContaining([["Cierra a las ocho", "es"], ["There is no bus", "en"]]));
});

/** The text of a Word file: its parts are packed one after the other, the text under its own name. */
function documentOf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const directory = file.lastIndexOf("word/document.xml") - 46;
  const [packed, start] = [file.readUInt32LE(directory + 20), file.readUInt32LE(directory + 42)];
  const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
  return inflateRawSync(file.subarray(from, from + packed)).toString("utf8");
}
