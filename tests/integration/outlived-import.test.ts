import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { afterAll, expect, test, vi } from "vitest";
import { changeRoles, endMembership } from "../../app/domain/coalition/coalition.server";
import type { Member } from "../../app/domain/coalition/member";
import { countyOverall, industry } from "../../app/domain/release-import/any-file";
import { listReleases } from "../../app/domain/release/release.server";
import { askImports, folderOf, keepSent, listImports } from "../../app/domain/release-import/release-import.server";
import { takeNext } from "../../app/domain/release-import/import-entry.server";
import { runImport } from "../../app/domain/release-import/run-import.server";
import { buildCoalition } from "../build";

// Read once, when the settings are: before anything else is loaded.
vi.hoisted(() => {
  process.env.RELEASE_KEEPERS = "leads";
  process.env.DATA_DIR = `${process.env.TMPDIR ?? "/tmp"}/planner-outlived-${process.pid}`;
});

afterAll(() => rm(process.env.DATA_DIR ?? "", { recursive: true, force: true }));

const sent = ({ name, text }: { readonly name: string; readonly text: string }) => keepSent(name, (async function* () { yield Buffer.from(text); })());

/** Reads all that waits, as the server does. */
async function readAll(): Promise<void> {
  for (let id = await takeNext(); id !== null; id = await takeNext()) await runImport(id);
}

test.each([
  ["was removed", (lead: Member, { membershipId }: Member) => endMembership(lead, { membership: membershipId })],
  ["has another role by now", (lead: Member, { membershipId }: Member) => changeRoles(lead, { membership: membershipId, roles: ["core"], seen: 1 })],
])("nothing of a file comes in when who asked for it %s before its turn came", async (_words, lower) => {
  const { lead, data } = await buildCoalition();
  const file = await sent(countyOverall);
  await askImports(data, { files: [file], release: "v2081.01" });
  await lower(lead, data);
  await readAll();
  expect((await listImports(lead, { most: 1 }))[0]).toMatchObject({ id: file.id, state: "failed", reason: "no-right", rows: 0 });
  expect(await listReleases()).toEqual([]);
  expect(existsSync(folderOf(file.id))).toBe(false);
});

test("others' files behind it come in", async () => {
  const { lead, data } = await buildCoalition();
  await askImports(data, { files: [await sent(countyOverall)], release: "v2082.01" });
  await askImports(lead, { files: [await sent(industry)], release: "v2082.01" });
  await endMembership(lead, { membership: data.membershipId });
  await readAll();
  expect((await listImports(lead, { most: 2 })).map(({ state, reason }) => [state, reason])).toEqual([["imported", null], ["failed", "no-right"]]);
});
