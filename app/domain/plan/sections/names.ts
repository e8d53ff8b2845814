import { predictors } from "~/content/framework";
import { metrics } from "~/content/metrics";
import { planOutline } from "~/content/plan-outline";
import { steps } from "~/content/steps";
import { fieldsOf } from "~/content/worksheet-fields";
import { baselineTitle } from "./findings-section";
import type { PlanFacts } from "./plan-facts";
import type { Voice } from "./voice";

/** The names of everything that an answer can point at: words of the guide by their key, the coalition's own rows by their id. */
export function namesIn({ communityId, community, theory, baselines, sheets }: PlanFacts, voice: Voice): ReadonlyMap<string, string> {
  return new Map([
    ...predictors.map(({ key, name }) => [key, voice.say(name)] as const),
    ...metrics.map(({ key, name }) => [key, voice.say(name)] as const),
    ...planOutline.map(({ key, heading }) => [key, voice.say(heading)] as const),
    ...steps.map(({ id, number, shortTitle }) => [id, `${number}. ${voice.say(shortTitle)}`] as const),
    [communityId, community] as const,
    ...theory.nodes.map(({ id, text }) => [id, text] as const),
    ...baselines.flatMap((one) => [[one.id, baselineTitle(one, voice)] as const, [one.indicatorId, voice.measure(one)] as const]),
    ...[...sheets].flatMap(([key, { rows }]) => rowNames(key, rows)),
  ]);
}

/** A row is called by the first thing that was written in it. */
function rowNames(worksheet: string, rows: readonly { readonly id: string; readonly answers: Readonly<Record<string, unknown>> }[]) {
  const naming = fieldsOf(worksheet).find(({ control }) => control === "text" || control === "longtext");
  return rows.flatMap(({ id, answers }) => {
    const name = naming && answers[naming.key];
    return typeof name === "string" && name !== "" ? [[id, name] as const] : [];
  });
}
