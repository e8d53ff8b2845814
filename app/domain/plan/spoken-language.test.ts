import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { spokenLanguage } from "./spoken-language";

/** Every sentence the planner says, in both languages. */
function sentences(language: "en" | "es"): readonly string[] {
  const folder = `app/content/messages/${language}`;
  const said = readdirSync(folder).flatMap((file) => Object.values<unknown>(JSON.parse(readFileSync(`${folder}/${file}`, "utf8"))));
  return said.filter((words): words is string => typeof words === "string" && words.replace(/\{.*?\}/gu, "").split(/\s+/u).length >= 8);
}

describe.each(["en", "es"] as const)("sentences in %s", (language) => {
  const told = sentences(language).map((words) => ({ words, told: spokenLanguage(words) }));

  test("are never taken for the other language", () => {
    expect(told.filter((one) => one.told !== language && one.told !== null)).toEqual([]);
  });

  test("are known in nineteen of twenty cases", () => {
    expect(told.length).toBeGreaterThan(300);
    expect(told.filter((one) => one.told === language).length / told.length).toBeGreaterThan(0.95);
  });
});

test.each(["", "9.6% (2023)", "Rosa Delgado", "On track", "Metro Plan 2030", "مرحبا بالعالم", "No comment"])("%j does not say", (text) => {
  expect(spokenLanguage(text)).toBe(null);
});
