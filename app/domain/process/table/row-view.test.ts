import fc from "fast-check";
import { expect, test } from "vitest";
import { listDesignOf } from "~/content/lists/list-designs";
import { readView } from "./read-view";
import { type RowView, viewAddress } from "./row-view";

function tableOf(key: string) {
  const design = listDesignOf(key);
  if (!design?.table) throw new Error(`${key} is no table`);
  return { ...design, table: design.table };
}

const { table, named } = tableOf("measurement_plan");
const read = (address: string) => readView(new URLSearchParams(address), table, named);

const anyView = (): fc.Arbitrary<RowView> =>
  fc.record({ sort: fc.constantFrom(null, named, "level", "collector"), down: fc.boolean(), group: fc.constantFrom(null, ...table.groups), show: fc.constantFrom("all", "open", "mine"), filters: fc.constantFrom<RowView["filters"]>({}, { level: "system" }, { level: "-", method: "survey" }), words: fc.constantFrom("", "two words", "a&b=c"), page: fc.option(fc.integer({ min: 2, max: 40 })), row: fc.option(fc.uuid()) });

test("an address says a view, and nothing of it is lost", () => {
  fc.assert(
    fc.property(anyView(), (view) => {
      const whole = { ...view, down: view.sort !== null && view.down, page: view.row === null ? view.page : null };
      expect(read(viewAddress(whole, table.groups[0] ?? null))).toEqual(whole);
    }),
  );
});

test("what an address says wrongly is as if it had not said it", () => {
  const plain = read("");
  expect(plain).toEqual({ sort: null, down: false, group: "action", show: "all", filters: {}, words: "", page: null, row: null });
  expect(read("?sort=-nothing&group=nothing&show=some&page=x&row=1&is.nothing=1&page=-3")).toEqual(plain);
});

test("any address can be read", () => {
  fc.assert(fc.property(fc.webQueryParameters(), (address) => void expect(read(address).filters).toEqual(expect.any(Object))));
});
