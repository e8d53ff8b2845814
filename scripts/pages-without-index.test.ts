import { expect, test } from "vitest";
import { pagesWithoutIndex } from "./pages-without-index.js";

test("every page with an address of its own is a plain route, so that no form puts ?index into the address", () => {
  const pages = pagesWithoutIndex("app", ["**/*.test.ts"]);
  expect(pages["routes/$coalition.targets.$target._index"]).toEqual({ id: "routes/$coalition.targets.$target._index", file: "routes/$coalition.targets.$target._index.tsx", path: "targets/:target", parentId: "routes/$coalition" });
  expect(Object.keys(pages).length).toBeGreaterThan(12);
  for (const page of Object.values(pages)) expect(page).not.toHaveProperty("index");
});

test("a page that shares its address with the frame around it keeps its mark", () => {
  const pages = pagesWithoutIndex("app", ["**/*.test.ts"]);
  for (const shared of ["routes/_index", "routes/$coalition._index", "routes/$coalition.theory._index"]) expect(pages).not.toHaveProperty([shared]);
});
