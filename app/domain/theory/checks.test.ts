import { expect, test } from "vitest";
import { aNode } from "./any-theory";
import { checks, readsLikeActivity } from "./checks";
import { noneKnown, towardAll, type Theory } from "./theory";

const dimensions = ["economic_success", "power_autonomy", "dignity_belonging"];

const complete: Theory = {
  vision: "Every family can rest easy about rent and have a say.",
  nodes: [
    aNode("value", { dimensions }),
    aNode("outcome", {
      who: "Renters",
      indicators: [{ id: "i", name: "Pay to cost of living", metric: null, breakdown: "overall", unit: "ratio", baseline: { id: "b", value: 0.73, year: 2022 }, target: null }],
    }),
    aNode("precondition"),
    aNode("activity", { detail: towardAll }),
    aNode("next_step", { who: "M. Chen", dueOn: "2026-12-01" }),
  ],
  links: [
    {
      id: "1",
      from: "precondition",
      to: "outcome",
      assumptions: [{ id: "a", language: null, text: "If fees fall, people open accounts", basis: "data", wrongIf: "", version: 1 }],
    },
  ],
};

const rules = (theory: Theory) => checks(theory).map((finding) => finding.rule);

/** The complete worksheet with one kind of row written differently. */
function but(kind: string, change: Partial<Theory["nodes"][number]>): Theory {
  return { ...complete, nodes: complete.nodes.map((node) => (node.kind === kind ? { ...node, ...change } : node)) };
}

test("a complete worksheet has nothing to mention", () => {
  expect(checks(complete)).toEqual([]);
});

test("an empty worksheet asks for the vision, each dimension and an outcome", () => {
  expect(rules({ vision: "", nodes: [], links: [] })).toEqual([
    "vision-missing",
    "dimension-untouched",
    "dimension-untouched",
    "dimension-untouched",
    "outcome-missing",
  ]);
});

test.each([
  ["a vision that counts services", { ...complete, vision: "We open 600 accounts." }, "vision-counts"],
  ["a dimension nothing touches", but("value", { dimensions: dimensions.slice(1) }), "dimension-untouched"],
  ["an outcome for nobody in particular", but("outcome", { who: "" }), "outcome-for-whom"],
  ["an outcome without an indicator", but("outcome", { indicators: [] }), "outcome-indicator"],
  ["an outcome worded as an activity", but("outcome", { text: "Hold training for tenants" }), "outcome-is-activity"],
  ["an activity that points nowhere", but("activity", { detail: "" }), "activity-toward"],
  ["a next step without a date", but("next_step", { dueOn: null }), "next-step-who-when"],
] satisfies [string, Theory, string][])("%s is mentioned, and nothing else", (_, theory, rule) => {
  expect(rules(theory)).toEqual([rule]);
});

test("a precondition that leads nowhere is mentioned", () => {
  const settled = but("outcome", { detail: noneKnown });
  expect(rules({ ...settled, links: [] })).toEqual(["precondition-link"]);
});

test("an outcome needs an assumption, or the word that none is known", () => {
  const bare = { ...complete, links: complete.links.map((link) => ({ ...link, assumptions: [] })) };
  expect(rules(bare)).toEqual(["outcome-assumption"]);
  expect(rules({ ...but("outcome", { detail: noneKnown }), links: bare.links })).toEqual([]);
});

test.each(["Ofrecer clases por la tarde", "organise a fair", "Train employers"])("“%s” reads like an activity", (text) => {
  expect(readsLikeActivity(text)).toBe(true);
});

test.each(["More residents claim the credit", "Homes people can afford", "Trainees earn a living wage"])("“%s” does not", (text) => {
  expect(readsLikeActivity(text)).toBe(false);
});
