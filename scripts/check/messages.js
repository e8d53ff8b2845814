import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Every message exists in every language, takes the same parameters there, belongs to a file the compiler reads, and is
 *  said somewhere. */
const folder = "app/content/messages";
const settings = JSON.parse(readFileSync(join(folder, "project.inlang/settings.json"), "utf8"));
const [base, ...others] = settings.locales;
const patterns = settings["plugin.inlang.messageFormat"].pathPattern;
const faults = [];
const keys = new Map();

for (const pattern of patterns) {
  const read = (locale) => JSON.parse(readFileSync(join(folder, pattern.replace("{locale}", locale)), "utf8"));
  const words = read(base);
  for (const key of Object.keys(words)) {
    if (keys.has(key)) faults.push(`${key} stands in ${keys.get(key)} and ${pattern}`);
    keys.set(key, pattern);
  }
  for (const locale of others) compare(words, read(locale), pattern, locale);
}

for (const locale of settings.locales) {
  const listed = new Set(patterns.map((pattern) => pattern.replace("./{locale}/", "")));
  for (const file of readdirSync(join(folder, locale))) if (!listed.has(file)) faults.push(`${locale}/${file} is not listed in settings.json`);
}

const sources = sourcesOf("app") + sourcesOf("scripts");
for (const key of keys.keys()) if (!new RegExp(`\\bm(?:essages)?\\.${key}\\b|["'\`]${key}["'\`]`).test(sources)) faults.push(`${key} is never said`);

for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);

function compare(words, translated, pattern, locale) {
  for (const key of Object.keys(words)) {
    if (!(key in translated)) faults.push(`${key} is missing in ${pattern.replace("{locale}", locale)}`);
    else if (slots(words[key]) !== slots(translated[key])) faults.push(`${key} takes other parameters in ${locale}`);
  }
  for (const key of Object.keys(translated)) if (!(key in words)) faults.push(`${key} is missing in ${pattern.replace("{locale}", base)}`);
}

/** The parameters of a message, in order of name. */
function slots(message) {
  const found = typeof message === "string" ? [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name) : message.flatMap(({ declarations }) => declarations.filter((line) => line.startsWith("input ")).map((line) => line.slice(6)));
  return [...new Set(found)].sort().join(" ");
}

function sourcesOf(root) {
  if (!existsSync(root)) return "";
  return readdirSync(root, { recursive: true })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("generated"))
    .map((file) => readFileSync(join(root, file), "utf8"))
    .join("\n");
}
