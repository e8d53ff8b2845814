import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../routes/", import.meta.url);
const pages = readdirSync(folder)
  .filter((name) => name.endsWith(".tsx"))
  .map((name) => ({ name, source: readFileSync(new URL(name, folder), "utf8") }))
  .filter(({ source }) => source.includes("export default"));

/** The frame of a coalition is no page; the landing page has the name of the product, which stands in the root; the first tab of the
 *  theory has the title of what is around it. */
const titledElsewhere = ["$coalition.tsx", "_index.tsx", "$coalition.theory._index.tsx"];

test("every page says its own title", () => {
  expect(pages.length).toBeGreaterThan(60);
  expect(pages.filter(({ source }) => !/export const meta\b/.test(source)).map(({ name }) => name).sort()).toEqual([...titledElsewhere].sort());
});

test("only the pages that anybody may find are open to search engines, each with a description of its own", () => {
  const open = pages.flatMap(({ name, source }) => /export const handle = openToAll\(m\.(\w+)\)/.exec(source)?.slice(1).map((says) => ({ name, says })) ?? []);
  expect(open.map(({ name }) => name).sort()).toEqual(["_index.tsx", "join.tsx", "sign-in.tsx", "sign-up.tsx"]);
  expect(new Set(open.map(({ says }) => says)).size).toBe(open.length);
});
