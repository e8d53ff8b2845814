import fc from "fast-check";
import { expect, test } from "vitest";
import { aNode, anyTheory } from "./any-theory";
import { isMeasured, kinds, listed, mayLead, targetsOf, visionOf, wouldLoop } from "./theory";

test("links made one by one, each asked first, never form a circle", () => {
  fc.assert(
    fc.property(anyTheory(), ({ nodes, links }) => {
      let left = [...links];
      for (const _ of nodes) {
        const fed = new Set(left.map((link) => link.to));
        left = left.filter((link) => fed.has(link.from));
      }
      expect(left).toEqual([]);
    }),
  );
});

test("a row cannot lead to itself, nor back along a chain of any length", () => {
  const chain = [
    { from: "a", to: "b" },
    { from: "b", to: "c" },
  ];
  expect(wouldLoop([], { from: "a", to: "a" })).toBe(true);
  expect(wouldLoop(chain, { from: "c", to: "a" })).toBe(true);
  expect(wouldLoop(chain, { from: "a", to: "c" })).toBe(false);
});

test("the picture points upward: outcomes lead to outcomes only, beliefs and the vision to nothing", () => {
  expect(kinds.filter((kind) => mayLead("outcome", kind))).toEqual(["outcome"]);
  expect(kinds.filter((kind) => mayLead("value", kind) || mayLead("vision", kind))).toEqual([]);
  expect(mayLead("activity", "precondition")).toBe(true);
  expect(mayLead("precondition", "activity")).toBe(false);
});

test("outcomes, preconditions and activities can be measured", () => {
  expect(kinds.filter(isMeasured)).toEqual(["outcome", "precondition", "activity"]);
});

test("rows are listed in the coalition's own order", () => {
  const nodes = [aNode("value", { id: "second", position: "k" }), aNode("value", { id: "first", position: "b" }), aNode("outcome")];
  expect(listed({ nodes }, "value").map((node) => node.id)).toEqual(["first", "second"]);
});

test("rows placed in the same spot at the same moment still have one order", () => {
  const nodes = [aNode("value", { id: "b" }), aNode("value", { id: "a" })];
  expect(listed({ nodes }, "value").map((node) => node.id)).toEqual(["a", "b"]);
});

test("the agreed vision stands before any proposed wording", () => {
  const nodes = [aNode("vision", { text: "Room 1's wording" })];
  expect(visionOf({ vision: "Ours", nodes, links: [] })).toBe("Ours");
  expect(visionOf({ vision: "  ", nodes, links: [] })).toBe("Room 1's wording");
  expect(visionOf({ vision: "", nodes: [], links: [] })).toBeNull();
});

test("what a row leads to can be read off it", () => {
  const outcome = aNode("outcome");
  const links = [{ id: "l", from: "activity", to: "outcome", assumptions: [] }];
  expect(targetsOf({ vision: "", nodes: [aNode("activity"), outcome], links }, "activity")).toEqual([outcome]);
});
