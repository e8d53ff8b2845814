import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Text } from "../../app/content/text";
import { wrongNames } from "../../app/content/wrong-names";

/** One thing has one name: reads every message and every text of the guide under a content folder, in both languages, and names
 *  the words that app/content/names.ts forbids, and English names whose Spanish one is missing. */
type Found = { readonly place: string; readonly text: Text };

function messagesIn(folder: string): Found[] {
  return readdirSync(join(folder, "en")).flatMap((file) => {
    const read = (language: string): object => JSON.parse(readFileSync(join(folder, language, file), "utf8"));
    const [english, spanish] = [read("en"), read("es")];
    return Object.keys(english).map((key) => ({ place: `${file}: ${key}`, text: { en: wordsOf(Reflect.get(english, key)), es: wordsOf(Reflect.get(spanish, key)) } }));
  });
}

/** A message, or all its forms: what counts decides. */
function wordsOf(message: unknown): string {
  if (typeof message === "string") return message;
  if (!Array.isArray(message)) return "";
  return message.flatMap((variants: { readonly match?: Readonly<Record<string, string>> }) => Object.values(variants.match ?? {})).join(" | ");
}

async function guideIn(folder: string): Promise<Found[]> {
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !/\.(?:test|server)\.ts$|^messages|^(?:wrong-)?names\.ts$/u.test(file));
  const files = sources.filter((file) => /\bes: ["`]/u.test(readFileSync(join(folder, file), "utf8")));
  const modules = await Promise.all(files.map(async (file) => ({ file, words: (await import(pathToFileURL(resolve(folder, file)).href)) as object })));
  return modules.flatMap(({ file, words }) => textsIn(words).map((text) => ({ place: file, text })));
}

/** Every text inside a value, however deep. */
function textsIn(value: unknown): Text[] {
  if (typeof value !== "object" || value === null || value instanceof RegExp) return [];
  return isText(value) ? [value] : Object.values(value).flatMap(textsIn);
}

function isText(value: object): value is Text {
  return "en" in value && "es" in value && typeof value.en === "string" && typeof value.es === "string";
}

// What a role may do and how a workshop runs are texts of their domains.
const folders = process.argv[2] === undefined ? ["app/content", "app/domain"] : [process.argv[2]];
const [content = ""] = folders;
const faults = new Set<string>();
for (const { place, text } of [...messagesIn(join(content, "messages")), ...(await Promise.all(folders.map(guideIn))).flat()]) {
  for (const { key, language, found, term } of wrongNames(text)) faults.add(`${place}: “${found}” (${key}) is called “${term}” in ${language}: ${text[language]}`);
}
for (const fault of faults) console.error(fault);
process.exit(faults.size === 0 ? 0 : 1);
