/** Walks every message that names a year: a number's years are named by the one function that knows spans of years. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** Years that are no years of a number: when borders moved, what the calendar says, how many years. */
const otherYears: ReadonlySet<string> = new Set([
  "succession_until", "succession_since", "succession_former_title", "succession_later_title", "succession_former", "succession_later",
  "succession_split_former", "succession_split_later", "missing_borders_since", "missing_borders_until", "missing_short_since", "missing_short_until",
  "local_quarter", "target_refused_past", "target_refused_too_far",
]);
/** Wishes lie in a year ahead. */
const ahead = /(^|\.)goal\.year$|\.dueYear$/;
const known = /(^|\.)years$|\b(years|yearsMeant|yearsIn)\(/;
/** What a loop over milestones calls its year. */
const milestones: ReadonlySet<string> = new Set(["target_milestone_at"]);
/** Which years there are figures for: several at once, in the test of their own. */
const lists: ReadonlySet<string> = new Set(["predictor_both_years", "predictor_county_years", "predictor_city_years"]);

test("the years of a number are named by the function that knows spans of years, wherever a message names one", () => {
  const asked = messagesWithYears();
  const calls = sources("app").flatMap((file) => callsOf(file, asked));
  expect(calls.length).toBeGreaterThan(60);
  expect(calls.filter(({ key, said }) => ![otherYears, milestones, lists].some((each) => each.has(key)) && !known.test(said) && !ahead.test(said)).map(({ file, key, param, said }) => `${file}: ${key}, ${param}: ${said}`)).toEqual([]);
});

test("what is let through is still there", () => {
  const asked = messagesWithYears();
  expect([...otherYears, ...milestones, ...lists].filter((key) => !asked.has(key))).toEqual([]);
});

/** The messages whose words name years, each with the parameters that do. */
function messagesWithYears(): ReadonlyMap<string, readonly string[]> {
  const folder = "app/content/messages/en";
  const all = readdirSync(folder).flatMap((file) => Object.entries(JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, unknown>));
  return new Map(all.map(([key, words]) => [key, [...new Set([...JSON.stringify(words).matchAll(/\{(\w*[yY]ears?)\}/g)].map(([, name = ""]) => name))]] as const).filter(([, names]) => names.length > 0));
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.|^any-/.test(entry.name) && !entry.parentPath.includes("generated") && !entry.parentPath.includes("messages"))
    .map(({ parentPath, name }) => join(parentPath, name));
}

type Call = { readonly file: string; readonly key: string; readonly param: string; readonly said: string };

function callsOf(file: string, asked: ReadonlyMap<string, readonly string[]>): Call[] {
  const text = readFileSync(file, "utf8");
  if (![...text.matchAll(/\bm\.(\w+)/g)].some(([, key = ""]) => asked.has(key))) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: Call[] = [];
  walk(source, (node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || node.expression.expression.getText() !== "m") return;
    const key = node.expression.name.text;
    for (const param of asked.get(key) ?? []) found.push({ file, key, param, said: valueOf(source, node.arguments[0], param) ?? "not found" });
  });
  return found;
}

/** What a parameter is given: in the object of the call, or in the one that it is made from in the same file. */
function valueOf(source: ts.SourceFile, given: ts.Expression | undefined, param: string): string | undefined {
  if (given === undefined) return undefined;
  if (ts.isCallExpression(given)) return valueOf(source, given.expression, param);
  if (ts.isIdentifier(given)) return valueOf(source, objectNamed(source, given.text), param);
  if (!ts.isObjectLiteralExpression(given)) return undefined;
  for (const each of [...given.properties].toReversed()) {
    if (ts.isSpreadAssignment(each)) {
      const spread = valueOf(source, each.expression, param);
      if (spread !== undefined) return spread;
    } else if (each.name?.getText() === param) return ts.isPropertyAssignment(each) ? each.initializer.getText() : param;
  }
  return undefined;
}

function objectNamed(source: ts.SourceFile, name: string): ts.Expression | undefined {
  let found: ts.Expression | undefined;
  walk(source, (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name && node.initializer) walk(node.initializer, (inner) => { if (ts.isObjectLiteralExpression(inner)) found ??= inner; });
  });
  return found;
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
