import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { afterAll, expect, test, vi } from "vitest";
import type { Member } from "../../app/domain/coalition/member";
import { countyOverall } from "../../app/domain/release-import/any-file";
import { endOrphans, takeNext } from "../../app/domain/release-import/import-entry.server";
import { type AskedImports, askImports, changeReleases, folderOf, keepSent, listImports, type SentFile } from "../../app/domain/release-import/release-import.server";
import { buildCoalition } from "../build";
import { refusalOf } from "../refusal";

/** The line in which files wait that people brought. */

// Read once, when the settings are: before anything else is loaded.
vi.hoisted(() => {
  process.env.RELEASE_KEEPERS = "leads";
  process.env.DATA_DIR = `${process.env.TMPDIR ?? "/tmp"}/planner-line-${process.pid}`;
});

afterAll(() => rm(process.env.DATA_DIR ?? "", { recursive: true, force: true }));

let serial = 0;
const freshLabel = () => `line ${(serial += 1)}`;
const sent = (name: string, text: string) => keepSent(name, (async function* () { yield Buffer.from(text); })());
const wish = (files: readonly SentFile[], more: Partial<AskedImports> = {}): AskedImports => ({ files, ...more });
const some = (count: number) => Promise.all(Array.from({ length: count }, (_, at) => sent(`${at + 1}.csv`, countyOverall.text)));
const ids = (files: readonly SentFile[]) => files.map(({ id }) => id);

/** Everything that waits, in the order in which it would be read; nothing is. */
async function order(): Promise<string[]> {
  const taken: string[] = [];
  for (let id = await takeNext(); id !== null; id = await takeNext()) taken.push(id);
  await endOrphans();
  return taken;
}

test("the line has fair turns between coalitions, and between the people of one; each person's files keep their order", async () => {
  const [north, south] = [await buildCoalition(), await buildCoalition()];
  const [many, others, few] = [await some(4), await some(2), await some(1)];
  await askImports(north.lead, wish(many, { release: freshLabel() }));
  await askImports(north.data, wish(others, { release: freshLabel() }));
  await askImports(south.lead, wish(few, { release: freshLabel() }));
  const [a, b, c, d] = ids(many);
  const [x, y] = ids(others);
  expect(await order()).toEqual([a, few[0]?.id, x, b, y, c, d]);
  const [again, late] = [await some(1), await some(1)];
  await askImports(north.lead, wish(again, { release: freshLabel() }));
  await askImports(south.lead, wish(late, { release: freshLabel() }));
  // North was served last, so it is south's turn, though it asked later.
  expect(await order()).toEqual([...ids(late), ...ids(again)]);
});

test("the line holds so many of one person, in all their coalitions together", async () => {
  const [north, south] = [await buildCoalition(), await buildCoalition()];
  const both: Member = { ...south.lead, accountId: north.lead.accountId };
  await askImports(north.lead, wish(await some(30), { release: freshLabel() }));
  expect(await refusalOf(askImports(both, wish(await some(11), { release: freshLabel() })))).toBe("limited");
  expect(await askImports(south.data, wish(await some(11), { release: freshLabel() }))).toBe(11);
  expect((await order()).length).toBe(41);
});

test("the line is left by what nobody wants any more, which is thrown away; a file that is being read stays", async () => {
  const [ours, theirs] = [await buildCoalition(), await buildCoalition()];
  const [first, second] = await some(2);
  if (!first || !second) return expect.unreachable();
  await askImports(ours.lead, wish([first, second], { release: freshLabel() }));
  const leave = (member: Member, waiting: string) => changeReleases(member, { wish: { intent: "leave", waiting }, files: [] });
  expect(await refusalOf(leave(theirs.lead, second.id))).toBe("conflict");
  expect(await refusalOf(leave(ours.core, second.id))).toBe("forbidden");
  expect(await leave(ours.data, second.id)).toContain("2.csv");
  expect(existsSync(folderOf(second.id))).toBe(false);
  expect(await listImports(ours.lead, { most: 2 })).toMatchObject([{ id: second.id, state: "failed", reason: "left" }, { id: first.id, state: "waiting" }]);
  expect(await takeNext()).toBe(first.id);
  expect(await refusalOf(leave(ours.lead, first.id))).toBe("conflict");
  expect(await takeNext()).toBeNull();
  await endOrphans();
});
