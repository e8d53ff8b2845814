import fc from "fast-check";
import { expect, test } from "vitest";
import { pageLength, pageOf } from "./ranked-page";
import type { Standing } from "../reading/standing";

const places = (count: number): Standing[] => Array.from({ length: count }, (_, at) => ({ place: String(1001 + at), value: at, value2: null, quality: 1, rank: at + 1 }));

test("a place that is looked for is on the page, whatever page was asked for", () => {
  const page = pageOf(places(120), 1, "1111");
  expect(page).toMatchObject({ page: 3, pages: 3, first: 101, last: 120, total: 120 });
  expect(page.rows.map(({ place }) => place)).toContain("1111");
});

test("a place that is not there changes nothing, and no page lies outside", () => {
  expect(pageOf(places(60), 9, "9999")).toMatchObject({ page: 2, first: 51, last: 60 });
  expect(pageOf([], 4, null)).toEqual({ rows: [], page: 1, pages: 1, first: 0, last: 0, total: 0 });
});

test("all pages together are the whole ranking, in its order", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (count) => {
      const { pages } = pageOf(places(count), 1, null);
      const rows = Array.from({ length: pages }, (_, at) => pageOf(places(count), at + 1, null).rows).flat();
      expect(rows).toEqual(places(count));
      expect(pages).toBe(Math.max(1, Math.ceil(count / pageLength)));
    }),
  );
});
