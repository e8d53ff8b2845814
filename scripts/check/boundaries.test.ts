import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { mostFiles, roomsByFullness } from "./rooms.js";

/** The checks are run on a small planner with one fault planted at a time. */
const house = {
  "app/domain/hall/hall.ts": 'import { low } from "./seat/low";\nexport const hall = low;\n',
  "app/domain/hall/seat/low.ts": 'import type { Kind } from "../kind";\nexport const low: Kind = 1;\n',
  "app/domain/hall/kind.ts": "export type Kind = 1;\n",
  "app/domain/plan/plan.ts": 'import { hall } from "../hall/hall";\nexport const plan = hall;\n',
  "app/routes/page.ts": 'import { plan } from "../domain/plan/plan";\nexport const page = plan;\n',
};
let root = "";

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "house-"));
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  symlinkSync(resolve("tsconfig.json"), join(root, "tsconfig.json"));
  for (const folder of ["app/components", "scripts", "tests"]) mkdirSync(join(root, folder), { recursive: true });
});

beforeEach(() => {
  rmSync(join(root, "app/domain"), { recursive: true, force: true });
  rmSync(join(root, "app/routes"), { recursive: true, force: true });
  build(house);
});

afterAll(() => rmSync(root, { recursive: true }));

test("a house in order passes", () => {
  expect(broken("boundaries.cjs")).toEqual([]);
  expect(broken("folder-circles.cjs")).toEqual([]);
});

test("a page that reaches into a room is found, past the front", () => {
  build({ "app/routes/page.ts": 'import { low } from "../domain/hall/seat/low";\nexport const page = low;\n' });
  expect(broken("boundaries.cjs")).toEqual(["front-only"]);
});

test("a domain that reaches into a neighbour's room is found, also for a type alone", () => {
  build({ "app/domain/plan/plan.ts": 'import type { low } from "../hall/seat/low";\nexport type Plan = typeof low;\n' });
  expect(broken("boundaries.cjs")).toEqual(["neighbours-by-the-front"]);
});

test("two domains that use each other are found", () => {
  build({ "app/domain/hall/kind.ts": 'import type { plan } from "../plan/title";\nexport type Kind = typeof plan;\n', "app/domain/plan/title.ts": "export const plan = 1 as const;\n" });
  expect(broken("boundaries.cjs")).toEqual([]);
  expect(broken("folder-circles.cjs")).toContain("no-circles-of-folders");
});

test("two rooms of one domain that use each other are found", () => {
  build({ "app/domain/hall/seat/low.ts": 'import { desk } from "../desk/desk";\nexport const low = desk;\n', "app/domain/hall/desk/desk.ts": 'import type { chair } from "../seat/chair";\nexport const desk: typeof chair = 1;\n', "app/domain/hall/seat/chair.ts": "export const chair = 1 as const;\n" });
  expect(broken("folder-circles.cjs")).toContain("no-circles-of-folders");
});

test("two files that use each other are found, also for a type alone", () => {
  build({ "app/domain/hall/kind.ts": 'import type { low } from "./seat/low";\nexport type Kind = 1 | typeof low;\n' });
  expect(broken("boundaries.cjs")).toContain("no-cycles");
});

test("tests beside the code may look anywhere in their own domain, and only there", () => {
  build({ "app/domain/hall/hall.test.ts": 'import { low } from "./seat/low";\nlow;\n' });
  expect(broken("boundaries.cjs")).toEqual([]);
  build({ "app/domain/plan/plan.test.ts": 'import { low } from "../hall/seat/low";\nlow;\n' });
  expect(broken("boundaries.cjs")).toEqual(["neighbours-by-the-front"]);
});

test("a folder of more files than read well is found; tests beside them do not count", () => {
  const files = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`app/domain/plan/page/file-${at}.ts`, "export {};\n"]));
  build({ ...files(mostFiles), "app/domain/plan/page/file.test.ts": "export {};\n" });
  expect(roomsByFullness(root)[0]).toEqual({ folder: "app/domain/plan/page", files: mostFiles });
  expect(rooms()).toBe(0);
  build(files(mostFiles + 1));
  expect(rooms()).toBe(1);
});

function build(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** The names of the rules that are broken. */
function broken(config: string): string[] {
  const cruiser = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const { stdout } = spawnSync(process.execPath, [cruiser, "--config", resolve("scripts/check", config), "app", "--output-type", "err-long"], { cwd: root, encoding: "utf8" });
  return [...new Set([...stdout.matchAll(/error ([a-z-]+):/g)].map(([, name = ""]) => name))];
}

function rooms(): number | null {
  return spawnSync(process.execPath, [resolve("scripts/check/rooms.js")], { cwd: root }).status;
}
