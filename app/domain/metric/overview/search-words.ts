import { pillars, predictors } from "~/content/framework";
import type { Metric } from "~/content/metrics";
import { everydayWords } from "~/content/metrics/everyday-words";
import type { Text } from "~/content/text";
import { plainWords } from "./plain-words";

/** Every word a metric is found by, in both languages: its names, its definition, its predictor and pillar, and what people
 *  call it at home. Plain letters with single blanks between and around them. */
export function searchWords({ key, name, definition, pillar, predictor, columns }: Metric): string {
  const texts = [name, definition, ...columns.map(({ label }) => label), nameIn(pillars, pillar), nameIn(predictors, predictor)];
  const words = plainWords([...texts.flatMap((text) => (text ? [text.en, text.es] : [])), everydayWords[key] ?? ""].join(" "));
  return ` ${[...new Set(words)].join(" ")} `;
}

function nameIn(list: readonly { readonly key: string; readonly name: Text }[], wanted: string): Text | undefined {
  return list.find(({ key }) => key === wanted)?.name;
}
