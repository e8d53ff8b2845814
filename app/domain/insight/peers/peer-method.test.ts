import fc from "fast-check";
import { expect, test } from "vitest";
import { peersForm } from "../peer.form";
import { bands, comparable, readMethod, standardMethod } from "./peer-method";

const standard = standardMethod([]);
const read = (search: string) => readMethod(new URLSearchParams(search), standard);

test("the standard method counts the profile and what the coalition starts from, each once", () => {
  expect(standardMethod(["ratio_living_wage", "pctl_income_20", "count_homeless", "own_count"]).columns).toEqual(["pctl_income_20", "pctl_income_80", "share_poverty_exposure", "ratio_living_wage"]);
});

test("pairs and counts are no measure of likeness", () => {
  expect(comparable.some(({ unit }) => unit === "pair" || unit === "count")).toBe(false);
  expect(comparable.length).toBeGreaterThan(30);
});

test("without an address the method offered holds; an address may also count no figure at all", () => {
  expect(read("")).toBe(standard);
  expect(read("count=5&band=1.5&state=same")).toEqual({ count: 5, band: 1.5, sameState: true, columns: [] });
  expect(read("count=5&band=0&by=share_employed&by=share_employed&by=count_homeless")).toEqual({ count: 5, band: 0, sameState: false, columns: ["share_employed"] });
});

test("whatever is in the address, the method makes sense", () => {
  fc.assert(fc.property(fc.string(), fc.string(), fc.array(fc.string()), (count, band, by) => {
    const search = new URLSearchParams([["count", count], ["band", band], ...by.map((column) => ["by", column])]);
    const method = readMethod(search, standard);
    expect(method.count).toBeGreaterThanOrEqual(1);
    expect(method.count).toBeLessThanOrEqual(40);
    expect(bands).toContain(method.band);
    expect(method.columns).toEqual([]);
  }));
});

const form = (places: readonly object[]) => peersForm.safeParse({ seen: 0, count: 3, band: 2, places }).success;

test("what is decided by hand needs a reason; what the method says does not", () => {
  const keep = { id: "99003", by: "method", keep: true };
  expect(form([keep])).toBe(true);
  expect(form([keep, { id: "99005", by: "method" }])).toBe(false);
  expect(form([keep, { id: "99005", by: "method", reason: "Too far." }])).toBe(true);
  expect(form([keep, { id: "99005", by: "hand", keep: true }])).toBe(false);
  expect(form([keep, { id: "99005", by: "hand", keep: true, reason: "  " }])).toBe(false);
  expect(form([keep, { id: "99005", by: "hand" }])).toBe(true);
  expect(form([])).toBe(false);
  expect(form([{ ...keep, note: "?" }])).toBe(false);
  expect(form([{ ...keep, id: "9900" }])).toBe(false);
});
