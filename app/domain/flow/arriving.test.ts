import { describe, expect, test } from "vitest";
import { type FlowLink, flow } from "~/content/process/flow";
import { arriving } from "./arriving";
import { type Arrival, type FlowItem, standingOf, type Values } from "./flow";

const named = (id: string): FlowLink => {
  const link = flow.find((one) => one.id === id);
  if (!link) throw new Error(`There is no link ${id}.`);
  return link;
};
const thing = (values: Values): FlowItem => ({ id: "a", row: "a", words: "", values: { id: "a", ...values }, version: 1, language: null });

describe("what arrives has the shape its field takes", () => {
  test.each([
    ["1C>4A", { name: "Tenants’ union", sector: "advocacy", pillars: ["a", "b"], knows: "Evictions" }, { name: "Tenants’ union", sector: "advocacy", pillars: ["a", "b"] }],
    ["4E>6B", { purpose: "Which come first", method: "data_walk", "when_where.date": "2027-04-22" }, { questions: ["Which come first"], type: "data_walk", "date_place.date": "2027-04-22" }],
    ["6C>6G", { station: "3: Housing", votes: 17 }, { candidate: ["3: Housing"], resident_votes: 17 }],
    ["5D>6D", { text: "Rent outruns pay" }, { problem: "a" }],
    ["6G>7C", {}, { priority: ["a"] }],
    ["7A.assumptions>10C", { text: "If fees fall, people open accounts" }, { assumptions: [{ assumption: "If fees fall, people open accounts" }] }],
    ["10C>10D", { moved: "Rent fell", why: "New homes" }, { why: "Rent fell\n\nNew homes" }],
    ["10C>10D", { moved: "", why: "New homes" }, { why: "New homes" }],
    ["10C>10D", {}, {}],
    ["1B>7A", { text: "Every household" }, {}],
  ] as const)("%s", (id, values, expected) => {
    expect(arriving(named(id), thing(values))).toEqual(expected);
  });

  test("what is empty at the source writes nothing", () => {
    expect(arriving(named("1C>4A"), thing({ name: "", pillars: [] }))).toEqual({});
  });
});

describe("where a thing stands", () => {
  const link = named("1C>4A");
  const item = thing({ name: "Tenants’ union" });
  const came = (parts: Partial<Arrival>): Arrival => ({ id: "x", link: link.id, source: "a", item: "row", target: null, values: { name: "Tenants’ union" }, by: "Lena", at: "2027-01-01", gone: false, ...parts });
  const stands = (arrivals: readonly Arrival[], pointed: readonly string[] = [], of: FlowLink = link) => standingOf(of, item, { arrivals, pointed: new Set(pointed), elsewhere: new Set() }, arriving(of, item));

  test.each([
    ["nobody brought it in", [], "new"],
    ["it came and says the same", [came({})], "in"],
    ["its source says something else", [came({ values: { name: "Union of tenants" } })], "changed"],
    ["it was taken back", [came({ gone: true })], "out"],
    ["it was taken back and came again", [came({ gone: true }), came({ at: "2027-01-02" })], "in"],
    ["the newest time counts", [came({}), came({ at: "2027-01-02", gone: true })], "out"],
    ["it came by another link", [came({ link: "2C>5D" })], "new"],
    ["a field that came says nothing at its source any more", [came({ values: { name: "Tenants’ union", sector: "advocacy" } })], "in"],
  ] as const)("%s", (_, arrivals, standing) => {
    expect(stands(arrivals)).toBe(standing);
  });

  test("what a field points at is here, also after it was taken back", () => {
    expect(stands([], ["root_causes problem a"], named("5D>6D"))).toBe("in");
    expect(stands([came({ link: "5D>6D", gone: true })], ["root_causes problem a"], named("5D>6D"))).toBe("in");
    expect(stands([], ["root_causes problem b"], named("5D>6D"))).toBe("new");
  });
});
