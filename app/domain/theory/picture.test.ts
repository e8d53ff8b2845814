import fc from "fast-check";
import { expect, test } from "vitest";
import { aNode, anyTheory } from "./any-theory";
import { layers } from "./picture";

const pictured = ["outcome", "precondition", "activity", "value"];

test("every row that belongs in the picture is in it, once", () => {
  fc.assert(
    fc.property(anyTheory(), (theory) => {
      const { conditions, activities, beliefs } = layers(theory);
      const shown = [...conditions.flat(), ...activities].map((card) => card.node.id).concat(beliefs.map((node) => node.id));
      const wanted = theory.nodes.filter((node) => pictured.includes(node.kind)).map((node) => node.id);
      expect(shown.sort()).toEqual(wanted.sort());
    }),
  );
});

test("a condition stands below everything it leads to", () => {
  fc.assert(
    fc.property(anyTheory(), (theory) => {
      const layerOf = new Map(layers(theory).conditions.flatMap((row, at) => row.map((card) => [card.node.id, at] as const)));
      for (const link of theory.links) {
        const from = layerOf.get(link.from);
        const to = layerOf.get(link.to);
        if (from !== undefined && to !== undefined) expect(from).toBeGreaterThan(to);
      }
    }),
  );
});

test("only outcomes stand in the top row when there are any", () => {
  fc.assert(
    fc.property(anyTheory(), (theory) => {
      if (!theory.nodes.some((node) => node.kind === "outcome")) return;
      expect(new Set(layers(theory).conditions[0]?.map((card) => card.node.kind))).toEqual(new Set(["outcome"]));
    }),
  );
});

test("a circle that should never have been stored still gives a picture", () => {
  const nodes = [aNode("precondition", { id: "a" }), aNode("precondition", { id: "b" })];
  const links = [
    { id: "1", from: "a", to: "b", assumptions: [] },
    { id: "2", from: "b", to: "a", assumptions: [] },
  ];
  expect(layers({ vision: "", nodes, links }).conditions.flat()).toHaveLength(2);
});

test("a card says in words what it leads to", () => {
  const nodes = [aNode("outcome", { text: "Work pays" }), aNode("activity", { id: "a" }), aNode("activity", { id: "b", detail: "all" })];
  const links = [{ id: "1", from: "a", to: "outcome", assumptions: [] }];
  expect(layers({ vision: "", nodes, links }).activities.map((card) => card.toward)).toEqual([["Work pays"], "all"]);
});

test("an empty worksheet is an empty picture", () => {
  expect(layers({ vision: "", nodes: [], links: [] })).toEqual({ vision: null, conditions: [], activities: [], beliefs: [] });
});
