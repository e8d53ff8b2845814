import { expect, test, vi } from "vitest";
import { asSystem } from "../../app/db/work.server";
import type { Member } from "../../app/domain/coalition/member";
import { countyOverall } from "../../app/domain/release-import/any-file";
import { askImports, figuresHelp, keepsReleases, releasePage } from "../../app/domain/release-import/release-import.server";
import { addMember, buildCoalition } from "../build";
import { loadRelease } from "../load-release";
import { refusalOf } from "../refusal";

// A planner with a database of its own names the people. Read once, when the settings are.
vi.hoisted(() => {
  process.env.RELEASE_KEEPERS = "dana@example.org";
});

async function named(member: Member, email: string): Promise<void> {
  await asSystem((db) => db.account.update({ where: { id: member.accountId }, data: { email } }));
}

test("only who is named keeps releases, and only with the right to freeze baselines", async () => {
  const { lead, data } = await buildCoalition();
  expect([await keepsReleases(lead), await keepsReleases(data)]).toEqual([false, false]);
  expect(await refusalOf(askImports(lead, { files: [], address: "https://example.org/v2025.01/11.csv" }))).toBe("forbidden");
  await named(data, "dana@example.org");
  expect([await keepsReleases(lead), await keepsReleases(data)]).toEqual([false, true]);
  const elsewhere = await buildCoalition({ name: "Elsewhere" });
  const viewer = { ...(await addMember(elsewhere.lead, ["viewer"])), accountId: data.accountId };
  expect(await keepsReleases(viewer)).toBe(false);
});

test.each([
  [null, null, false],
  ["invitation", "2026-11-29", false],
  ["letter", "2026-11-29", true],
  ["operator", "2026-11-29", true],
] as const)("an address that is named counts on the word of %s", async (confirmedBy, day, keeps) => {
  const { data } = await buildCoalition();
  await asSystem(async (db) => {
    await db.account.updateMany({ where: { email: "dana@example.org" }, data: { email: `${data.accountId}@example.org` } });
    await db.account.update({ where: { id: data.accountId }, data: { email: "dana@example.org", confirmedBy, confirmedAt: day && new Date(day) } });
  });
  expect(await keepsReleases(data)).toBe(keeps);
  const asking = askImports(data, { files: [], address: "https://example.org/v2025.01/11.csv" });
  expect(keeps ? await asking : await refusalOf(asking)).toBe(keeps ? 1 : "forbidden");
  expect((await releasePage(data, new URLSearchParams())).unconfirmed).toBe(!keeps);
});

test("where no release is in use each is told what to do and who may, and nobody once one is", async () => {
  const { lead, data, viewer } = await buildCoalition();
  await asSystem(async (db) => {
    await db.account.updateMany({ where: { email: "dana@example.org" }, data: { email: `${lead.accountId}-before@example.org` } });
    await db.account.update({ where: { id: data.accountId }, data: { email: "dana@example.org", confirmedBy: "letter", confirmedAt: new Date("2026-11-29") } });
  });
  expect([await figuresHelp(data), await figuresHelp(lead), await figuresHelp(viewer)]).toEqual(["bring", "named", "named"]);
  await asSystem((db) => db.account.update({ where: { id: data.accountId }, data: { confirmedBy: null, confirmedAt: null } }));
  expect(await figuresHelp(data)).toBe("confirm");
  await loadRelease("v2030.01", { "11_county_overall.csv": countyOverall.text.trimEnd().split("\n") });
  expect([await figuresHelp(data), await figuresHelp(viewer)]).toEqual([null, null]);
  const real = await buildCoalition({ name: "A real place", place: "37067" });
  expect(await figuresHelp(real.viewer)).toBe("named");
});
