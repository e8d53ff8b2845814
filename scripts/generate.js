import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

/** Makes what is generated and not committed: the database client and the messages. Works without a network: Prisma only
 *  looks for its schema engine, which generating does not use, so any executable will do. */
const offline = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
const run = (name, ...words) => execFileSync(process.execPath, [name, ...words], { stdio: ["ignore", "pipe", "pipe"], env: offline });

run("node_modules/prisma/build/index.js", "generate", "--config", "prisma/config.ts", "--no-hints");
run("node_modules/@inlang/paraglide-js/bin/run.js", "compile", "--project", "app/content/messages/project.inlang", "--outdir", "app/content/messages/generated", "--silent");
keepPluralRules("app/content/messages/generated/registry.js");

/** The compiler makes new rules of plurals for every sentence with a number in it, which costs more than the sentence. */
function keepPluralRules(file) {
  const made = readFileSync(file, "utf8");
  const kept = made.replace("new Intl.PluralRules(locale, options)", "pluralRules(locale, options)");
  if (kept === made) throw new Error(`${file} makes its rules of plurals in another way than before.`);
  writeFileSync(file, `${kept}

const kept = new Map();
function pluralRules(locale, options) {
  const key = JSON.stringify([locale, options]);
  const known = kept.get(key) ?? new Intl.PluralRules(locale, options);
  kept.set(key, known);
  return known;
}
`);
}
