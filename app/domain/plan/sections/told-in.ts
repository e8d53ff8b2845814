import type { Locale } from "~/content/messages";
import { roomName } from "~/content/room-name";
import { holdsName } from "../own-names";
import { plain, type RichText, type Section } from "../plan-document";
import { spokenLanguage, type Told } from "../spoken-language";
import type { PlanFacts } from "./plan-facts";

/** What the people who wrote the texts of a plan say of their language, for those texts that stand in it and would not be taken for
 *  it: nothing that is not in the plan gets into its data. */
export function toldIn(sections: readonly Section[], { sheets, theory, targets, local }: Pick<PlanFacts, "sheets" | "theory" | "targets" | "local">, plans: Locale): Told {
  const said = new Map<string, Locale>([...sheets.values()].flatMap(({ languages }) => [...(languages ?? [])]));
  for (const { text, who, detail, language } of theory.nodes) if (language) for (const words of [text, who, detail]) said.set(words, language);
  for (const { text, wrongIf, language } of theory.links.flatMap(({ assumptions }) => assumptions)) if (language) for (const words of [text, wrongIf]) said.set(words, language);
  for (const line of theory.visionLanguage ? theory.vision.split("\n") : []) if (theory.visionLanguage) said.set(line, theory.visionLanguage);
  for (const { rationale, language } of targets.flatMap(({ versions }) => versions)) if (language) said.set(rationale, language);
  for (const { name, source, language } of local.map(({ indicator }) => indicator)) if (language) for (const words of [name, source]) said.set(words, language);
  const told = new Map<string, Locale>();
  for (const text of textsIn(sections.map(({ blocks }) => blocks))) {
    const language = said.get(text);
    if (language !== undefined && !told.has(text) && (spokenLanguage(text) ?? plans) !== language) told.set(text, language);
  }
  return Object.fromEntries(told);
}

/** The names that people gave in another language than the plan's and that stand in it among other words: of what the coalition
 *  counts, and of its workshops. */
export function namedIn(sections: readonly Section[], { theory, local }: Pick<PlanFacts, "theory" | "local">, plans: Locale): Told {
  const given = new Map<string, Locale>();
  for (const { name, language } of local.map(({ indicator }) => indicator)) if (language) given.set(name, language);
  for (const { label, language } of theory.nodes.map(({ origin }) => origin)) if (language) given.set(roomName(label, plans), language);
  const texts = [...textsIn(sections.map(({ blocks }) => blocks))];
  return Object.fromEntries([...given].filter(([name, language]) => name !== "" && language !== plans && texts.some((text) => holdsName(text, name))));
}

/** Every text inside some blocks, as often as it stands there; of rich text, the whole of each paragraph. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  if (typeof value !== "object" || value === null) return;
  for (const one of Object.values(value)) yield* textsIn(one);
  if (isRich(value)) yield plain(value);
}

function isRich(value: object): value is RichText {
  return Array.isArray(value) && value.length > 0 && value.every((part: unknown) => typeof part === "object" && part !== null && "text" in part);
}
