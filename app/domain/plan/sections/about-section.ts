import { dimensions, pillars, predictorsOf } from "~/content/framework";
import { frameworkAddress, frameworkCredit } from "~/content/framework-credit";
import { m } from "~/content/messages";
import { columnOf, metricOfColumn } from "~/content/metrics";
import { list, note, paragraph, type Block } from "../plan-document";
import type { PlanFacts } from "./plan-facts";
import type { Voice } from "./voice";

/** What upward mobility means: the three dimensions, and the pillars with the predictors this plan measures. Credited. */
export function aboutSection({ baselines }: PlanFacts, voice: Voice): readonly Block[] {
  const measured = new Set(baselines.flatMap(({ column }) => predictorOf(column) ?? []));
  return [
    paragraph(m.plan_about_text({}, voice.in)),
    list(dimensions.map(({ name, meaning }) => [{ text: `${voice.say(name)}. `, strong: true }, { text: voice.say(meaning) }])),
    { kind: "heading", text: m.plan_about_pillars({}, voice.in) },
    paragraph(m.plan_about_pillars_text({}, voice.in)),
    {
      kind: "table",
      caption: m.plan_about_pillars_caption({}, voice.in),
      columns: [
        { heading: m.plan_about_pillar({}, voice.in), align: "start", width: 2 },
        { heading: m.plan_about_predictors({}, voice.in), align: "start", width: 4 },
      ],
      rows: pillars.map(({ key, name }) => {
        const here = predictorsOf(key).filter((predictor) => measured.has(predictor.key));
        return [voice.say(name), here.map((predictor) => voice.say(predictor.name)).join("; ") || m.plan_about_none_measured({}, voice.in)];
      }),
    },
    note(voice.say(frameworkCredit), " ", { text: frameworkAddress, href: frameworkAddress }),
  ];
}

function predictorOf(name: string | null): string | undefined {
  const column = name === null ? undefined : columnOf(name);
  return column && metricOfColumn(column)?.predictor;
}
