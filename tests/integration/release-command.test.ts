import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { countyOverall, industry } from "../../app/domain/release-import/any-file";
import { listReleases } from "../../app/domain/release/release.server";
import { listImports } from "../../app/domain/release-import/release-import.server";
import { readCommand } from "../../scripts/metrics/command";
import { importPaths } from "../../scripts/metrics/import-paths";
import { undoFile } from "../../scripts/metrics/undo-file";
import { buildCoalition } from "../build";
import { zipOf } from "../packed";
import { refusalOf } from "../refusal";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "release-command-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs what was typed; returns its exit code and what it printed. */
async function run(...words: string[]): Promise<{ code: number; said: string }> {
  const command = readCommand(words);
  if (typeof command === "string") throw new Error(command);
  const said: string[] = [];
  const keep = (line: string) => void said.push(line);
  const spies = [vi.spyOn(console, "log").mockImplementation(keep), vi.spyOn(console, "error").mockImplementation(keep)];
  try {
    const code = command.verb === "import" ? await importPaths(command) : command.verb === "undo" ? await undoFile(command) : 1;
    return { code, said: said.join("\n") };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

test("what the command line brings in stands in everybody's history, and can be taken out again by name", async () => {
  const { viewer } = await buildCoalition();
  const archive = join(folder, "release-v2091.01.zip");
  await writeFile(archive, zipOf([countyOverall, { ...industry, text: industry.text.replace("0.55", "many") }]));
  expect(await run("import", archive)).toMatchObject({ code: 1 });
  expect(await run("import", archive, "--dry-run")).toMatchObject({ code: 1 });
  const lines = (await listImports(viewer, { most: 10 })).toReversed();
  expect(lines).toMatchObject([
    { source: "command", origin: "release-v2091.01.zip", file: countyOverall.name, label: "v2091.01", state: "imported", rows: 4, actor: "" },
    { source: "command", origin: "release-v2091.01.zip", file: industry.name, label: "v2091.01", state: "refused", rejects: 1, heldFile: null },
  ]);
  expect(await run("undo", countyOverall.name)).toEqual({ code: 0, said: `${countyOverall.name}: taken out of v2091.01; it was the only one, so the release is gone.` });
  expect((await listImports(viewer, { most: 10 })).at(-1)).toMatchObject({ state: "undone" });
  expect(await listReleases()).toEqual([]);
  expect(await refusalOf(undoFile({ file: countyOverall.name }))).toBe("not-found");
});

test("an address that is not of the open internet is refused, and the other files come in all the same", async () => {
  const path = join(folder, countyOverall.name);
  await writeFile(path, countyOverall.text);
  const { code, said } = await run("import", "https://localhost/v2092.01/11.csv", "http://example.org/v2092.01/12.csv", path, "--release", "v2092.01");
  expect(code).toBe(1);
  expect(said).toContain("https://localhost/v2092.01/11.csv: is not fetched, because it does not lead to a server of the open internet");
  expect(said).toContain("http://example.org/v2092.01/12.csv: is not fetched, because only https is");
  expect((await listReleases()).map(({ label, files }) => [label, files.length])).toEqual([["v2092.01", 1]]);
});

test("undo says what is missing", () => {
  expect(readCommand(["undo"])).toMatch(/^Name the file/);
});
