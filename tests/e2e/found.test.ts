import { expect, inject, test } from "vitest";
import { openSession } from "../../app/domain/account/session.server";
import { buildCoalition } from "../build";

async function headOf(path: string, cookie = ""): Promise<{ readonly describes: string; readonly hidden: boolean }> {
  const html = await (await fetch(inject("appUrl") + path, { headers: { cookie } })).text();
  return { describes: /<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? "", hidden: html.includes('<meta name="robots" content="noindex"') };
}

test("pages for everybody say what they are and can be found", async () => {
  const heads = await Promise.all(["/", "/sign-in", "/sign-up", "/join"].map((path) => headOf(path)));
  expect(heads.map(({ hidden }) => hidden)).toEqual([false, false, false, false]);
  expect(new Set(heads.map(({ describes }) => describes)).size).toBe(4);
  expect(heads.filter(({ describes }) => describes.length < 50)).toEqual([]);
});

test("pages of a coalition, and links meant for one person, are not found", async () => {
  const { lead } = await buildCoalition();
  const cookie = (await openSession(lead.accountId)).split(";")[0];
  const paths = ["", "/metrics", "/plan", "/people"].map((part) => `/${lead.coalitionSlug}${part}`);
  for (const path of [...paths, "/account", "/invitation/abc", "/nothing-is-here"]) expect([path, (await headOf(path, cookie)).hidden]).toEqual([path, true]);
});

test("robots are told where they may go", async () => {
  const answer = await fetch(`${inject("appUrl")}/robots.txt`);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/plain; charset=UTF-8"]);
  expect(await answer.text()).toMatch(/^User-agent: \*\nAllow: \/\n/);
});
