import type { Locale } from "~/content/messages";
import { plain, type RichText, type Section } from "../plan-document";
import { spokenLanguage, type Told } from "../spoken-language";
import type { PlanFacts } from "./plan-facts";

/** What the people who wrote the texts of a plan say of their language, for those texts that stand in it and would not be taken for
 *  it: nothing that is not in the plan gets into its data. */
export function toldIn(sections: readonly Section[], { sheets, theory }: Pick<PlanFacts, "sheets" | "theory">, plans: Locale): Told {
  const said = new Map<string, Locale>([...sheets.values()].flatMap(({ languages }) => [...(languages ?? [])]));
  for (const { text, who, detail, language } of theory.nodes) if (language) for (const words of [text, who, detail]) said.set(words, language);
  for (const { text, wrongIf, language } of theory.links.flatMap(({ assumptions }) => assumptions)) if (language) for (const words of [text, wrongIf]) said.set(words, language);
  for (const line of theory.visionLanguage ? theory.vision.split("\n") : []) if (theory.visionLanguage) said.set(line, theory.visionLanguage);
  const shown = textsIn(sections.map(({ blocks }) => blocks));
  return Object.fromEntries([...shown].flatMap((text) => {
    const language = said.get(text);
    return language !== undefined && (spokenLanguage(text) ?? plans) !== language ? [[text, language]] : [];
  }));
}

/** Every text inside some blocks; of rich text, the whole of each paragraph. */
function textsIn(value: unknown): ReadonlySet<string> {
  if (typeof value === "string") return value.trim() === "" ? new Set() : new Set([value]);
  if (typeof value !== "object" || value === null) return new Set();
  const inside = Object.values(value).flatMap((one) => [...textsIn(one)]);
  return new Set(isRich(value) ? [...inside, plain(value)] : inside);
}

function isRich(value: object): value is RichText {
  return Array.isArray(value) && value.length > 0 && value.every((part: unknown) => typeof part === "object" && part !== null && "text" in part);
}
