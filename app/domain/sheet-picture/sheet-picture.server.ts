import { m } from "~/content/messages";
import { say } from "~/content/text";
import { type Field, fieldsOf } from "~/content/worksheet-fields";
import type { Member } from "../coalition/member";
import { priorityScore } from "../process/process.server";
import type { AnsweredRow, AnswerRecord } from "../process/worksheet";
import { worksheetPage, type WorksheetPage } from "../process/worksheet-page.server";
import { refuseUnless } from "../refusal";
import { hasPicture } from "./has-picture";
import { barShapes, inOrderOfScore } from "./layout/bars";
import { gridShapes } from "./layout/grid";
import { everybody, networkShapes } from "./layout/network";
import { inOrderOfTime, timelineShapes } from "./layout/timeline";
import { type Branch, flat, treeShapes } from "./layout/tree";
import { wheelShapes } from "./layout/wheel";
import type { Picture } from "./shapes";

/** A worksheet as a picture, drawn from its rows as the member reads them, and the table that says the same; null while nothing can be
 *  drawn. */
export async function sheetPicture(member: Member, { step, worksheet }: { readonly step: number; readonly worksheet: string }): Promise<Pick<WorksheetPage, "sheet" | "step"> & { readonly picture: Picture | null }> {
  const page = await worksheetPage(member, { step, worksheet });
  const draw = hasPicture(page.sheet.key) ? drawings[page.sheet.key] : undefined;
  refuseUnless(draw, "not-found", m.process_worksheet_not_found());
  const empty = page.layout === "rows" ? page.answers.rows.length === 0 : Object.keys(page.answers.fields).length === 0;
  return { sheet: page.sheet, step: page.step, picture: empty ? null : draw(page) };
}

const drawings: Readonly<Record<string, (page: WorksheetPage) => Picture>> = {
  stakeholder_map: (page) => {
    const placed = page.answers.rows.map((row) => ({ across: ratingIn(row, "interest"), up: ratingIn(row, "influence") }));
    const [across, up] = [headOf(page, "interest"), headOf(page, "influence")];
    const shown = (rating: number | null) => (rating === null ? m.picture_not_rated() : String(rating));
    return { shapes: gridShapes(placed, { across, up, corners: [m.picture_corner_low(), m.picture_corner_across(), m.picture_corner_up(), m.picture_corner_both()] }), twin: { heads: [m.picture_number(), headOf(page, "name"), up, across], rows: placed.map((one, at) => [String(at + 1), page.names[at] ?? "", shown(one.up), shown(one.across)]) } };
  },
  priorities: (page) => {
    const scored = inOrderOfScore(page.answers.rows.map(({ cells }, at) => ({ name: page.names[at] ?? "", score: priorityScore(cells).score, words: m.picture_not_rated(), chosen: cells["decision"]?.value === "chosen", decision: choiceIn(page, cells, "decision") })));
    return { shapes: barShapes(scored), twin: { heads: [m.picture_number(), headOf(page, "candidate"), headOf(page, "score"), headOf(page, "decision")], rows: scored.map((one, at) => [String(at + 1), one.name, one.score === null ? one.words : one.score.toFixed(1), one.decision]) } };
  },
  history_timeline: (page) => {
    const happened = inOrderOfTime(page.answers.rows.map((row) => ({ name: textIn(row, "event"), years: textIn(row, "year"), effect: textIn(row, "effect") })));
    return { shapes: timelineShapes(happened), twin: { heads: [m.picture_number(), headOf(page, "year"), headOf(page, "event"), headOf(page, "effect")], rows: happened.map((one, at) => [String(at + 1), one.years, one.name, one.effect]) } };
  },
  root_causes: (page) => {
    const problems = [...new Set(page.answers.rows.map((row) => textIn(row, "problem")))];
    const tree = problems.map((problem): Branch => ({ name: page.referents.finding?.find(({ value }) => value === problem)?.label ?? (problem || m.picture_no_finding()), strong: false, under: page.answers.rows.filter((row) => textIn(row, "problem") === problem).map(factorOf) }));
    const all = flat(tree);
    return { shapes: treeShapes(tree), twin: { heads: [m.picture_number(), headOf(page, "factor"), m.picture_under(), headOf(page, "root")], rows: all.map(({ name, parent, strong }, at) => [String(at + 1), name, parent === null ? "" : String(parent + 1), strong ? m.picture_root() : ""]) } };
  },
  ecosystem_map: (page) => {
    const edges = page.answers.rows.flatMap(({ cells }) => recordsIn(cells["edge"]?.value));
    const ties = edges.map((edge) => ({ from: String(edge["from"] ?? ""), to: String(edge["to"] ?? ""), weight: typeof edge["strength"] === "number" ? edge["strength"] : 1, broken: edge["edge_type"] === "missing_but_needed" || edge["edge_type"] === "tension", kind: kindOf(page, edge) })).filter(({ from, to }) => from.trim() !== "" && to.trim() !== "");
    const names = everybody(page.answers.rows.map((row) => textIn(row, "node")), ties);
    const relates = (name: string) => ties.filter(({ from }) => from.trim().toLocaleLowerCase() === name.trim().toLocaleLowerCase()).map(({ to, kind }) => (kind === "" ? to : `${to} (${kind})`)).join("; ");
    return { shapes: networkShapes(names, ties), twin: { heads: [m.picture_number(), headOf(page, "node"), m.picture_related()], rows: names.map((name, at) => [String(at + 1), name, relates(name)]) } };
  },
  sustainability: (page) => {
    const spokes = page.fixedRows.map(({ key, name }) => ({ key, name, rating: numberOf(page.answers.fields[`${key}.rating`]?.value) }));
    const said = (key: string, field: string) => String(page.answers.fields[`${key}.${field}`]?.value ?? "");
    return { shapes: wheelShapes(spokes, 4), twin: { heads: ["", headOf(page, "rating"), headOf(page, "strengths"), headOf(page, "weaknesses")], rows: spokes.map(({ key, name, rating }) => [name, rating === null ? m.picture_not_rated() : String(rating), said(key, "strengths"), said(key, "weaknesses")]) } };
  },
};

/** A factor with the chain of reasons under it, each under the one before. */
function factorOf(row: AnsweredRow): Branch {
  const whys = [row.cells["why_chain"]?.value ?? []].flat().filter((entry): entry is string => typeof entry === "string" && entry.trim() !== "");
  const under = whys.reduceRight<readonly Branch[]>((deeper, name) => [{ name, strong: false, under: deeper }], []);
  return { name: textIn(row, "factor"), strong: row.cells["root"]?.value === true, under };
}

function textIn({ cells }: Pick<AnsweredRow, "cells">, field: string): string {
  const value = cells[field]?.value;
  return typeof value === "string" ? value : "";
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function ratingIn({ cells }: AnsweredRow, field: string): number | null {
  return numberOf(cells[field]?.value);
}

function recordsIn(value: unknown): readonly AnswerRecord[] {
  return Array.isArray(value) ? value.filter((entry): entry is AnswerRecord => typeof entry === "object" && entry !== null) : [];
}

function headOf({ sheet }: WorksheetPage, key: string): string {
  const field = fieldsOf(sheet.key).find((one) => one.key === key);
  return field ? say(field.label) : "";
}

function choiceIn({ sheet }: WorksheetPage, cells: AnsweredRow["cells"], key: string): string {
  return choiceWords(fieldsOf(sheet.key).find((one) => one.key === key), cells[key]?.value);
}

function kindOf({ sheet }: WorksheetPage, edge: AnswerRecord): string {
  const field = fieldsOf(sheet.key).find(({ key }) => key === "edge");
  return choiceWords(field?.control === "rows" ? field.columns.find(({ key }) => key === "edge_type") : undefined, edge["edge_type"]);
}

function choiceWords(field: Field | undefined, value: unknown): string {
  const choice = field?.control === "select" ? field.choices.find(({ key }) => key === value) : undefined;
  return choice ? say(choice.name) : "";
}
