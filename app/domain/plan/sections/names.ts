import { predictors } from "~/content/framework";
import { metrics } from "~/content/metrics";
import { planOutline } from "~/content/plan-outline";
import { steps } from "~/content/steps";
import { fieldsOf } from "~/content/worksheet-fields";
import { isPointer } from "./pointer";
import { baselineTitle } from "./findings-section";
import type { PlanFacts } from "./plan-facts";
import type { Voice } from "./voice";

/** The names of everything that an answer can point at: words of the guide by their key, the coalition's own rows by their id. */
export function namesIn({ communityId, community, organizations, theory, baselines, sheets }: PlanFacts, voice: Voice): ReadonlyMap<string, string> {
  const names = new Map([
    ...predictors.map(({ key, name }) => [key, voice.say(name)] as const),
    ...metrics.map(({ key, name }) => [key, voice.say(name)] as const),
    ...planOutline.map(({ key, heading }) => [key, voice.say(heading)] as const),
    ...steps.map(({ id, number, shortTitle }) => [id, `${number}. ${voice.say(shortTitle)}`] as const),
    [communityId, community] as const,
    ...organizations.flatMap(({ id, merged, name }) => [id, ...merged].map((one) => [one, name] as const)),
    ...theory.nodes.map(({ id, text }) => [id, text] as const),
    ...baselines.flatMap((one) => [[one.id, baselineTitle(one, voice)] as const, [one.indicatorId, voice.measure(one)] as const]),
    ...[...sheets].flatMap(([key, { rows }]) => rowNames(key, rows)),
  ]);
  return new Map([...names, ...priorityNames(sheets, names)]);
}

/** A priority is called by what it puts first: findings, root causes, predictors. */
function priorityNames(sheets: PlanFacts["sheets"], names: ReadonlyMap<string, string>) {
  return (sheets.get("priorities")?.rows ?? []).flatMap(({ id, answers: { candidate } }) => {
    const called = [candidate ?? []].flat().flatMap((one) => (typeof one !== "string" ? [] : (names.get(one) ?? (isPointer(one) ? [] : one))));
    return called.length === 0 ? [] : [[id, called.join("; ")] as const];
  });
}

/** A row is called by the first thing that was written in it. */
function rowNames(worksheet: string, rows: readonly { readonly id: string; readonly answers: Readonly<Record<string, unknown>> }[]) {
  const naming = fieldsOf(worksheet).find(({ control }) => control === "text" || control === "longtext");
  return rows.flatMap(({ id, answers }) => {
    const name = naming && answers[naming.key];
    return typeof name === "string" && name !== "" ? [[id, name] as const] : [];
  });
}
