import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "names-"));
  for (const language of ["en", "es"]) mkdirSync(join(root, "messages", language), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

/** The check over a small content folder: one message with two forms, and one text of the guide. */
function check(message: { en: string; es: string }, guide: { en: string; es: string }) {
  for (const language of ["en", "es"] as const) {
    writeFileSync(join(root, "messages", language, "hall.json"), JSON.stringify({ hall_seats: [{ match: { "n=one": "1", "n=other": message[language] } }] }));
  }
  writeFileSync(join(root, "guide.ts"), `export const guide = [{ title: { en: ${JSON.stringify(guide.en)}, es: ${JSON.stringify(guide.es)} } }];\n`);
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/check/names.ts", root], { encoding: "utf8" });
  return { status, said: stderr };
}

const right = { en: "Every chart", es: "Cada gráfica" };

test("right names pass, in messages and in the guide", () => {
  expect(check(right, right)).toEqual({ status: 0, said: "" });
});

test("a wrong name in one form of a message is named with its place and its right one", () => {
  const { status, said } = check({ en: "Every chart", es: "Cada gráfica y cada gráfico" }, right);
  expect(status).toBe(1);
  expect(said).toContain("hall.json: hall_seats: “gráfico” (chart) is called “Gráfica” in es");
});

test("a wrong name in a text of the guide is named too", () => {
  const { status, said } = check(right, { en: "Your role", es: "Su papel" });
  expect(status).toBe(1);
  expect(said).toContain("guide.ts: “Su papel” (role) is called “Función” in es");
});
