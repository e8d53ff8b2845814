import fc from "fast-check";
import { expect, test } from "vitest";
import { aNode, anyTheory } from "../any-theory";
import { outlineOf, type Branch } from "./outline";

function flat(branches: readonly Branch[]): Branch[] {
  return branches.flatMap((branch) => [branch, ...flat(branch.needs)]);
}

test("every outcome and precondition stands in full exactly once", () => {
  fc.assert(
    fc.property(anyTheory(), (theory) => {
      const { outcomes, loose } = outlineOf(theory);
      const full = flat([...outcomes, ...loose]).filter((branch) => !branch.repeated);
      const wanted = theory.nodes.filter((node) => node.kind === "outcome" || node.kind === "precondition");
      expect(full.map((branch) => branch.node.id).sort()).toEqual(wanted.map((node) => node.id).sort());
    }),
  );
});

test("a precondition is named under everything it is needed for", () => {
  const nodes = [aNode("outcome", { id: "pay" }), aNode("outcome", { id: "rent", position: "k" }), aNode("precondition", { id: "fund" })];
  const links = [
    { id: "1", from: "fund", to: "pay", assumptions: [] },
    { id: "2", from: "fund", to: "rent", assumptions: [] },
  ];
  const [pay, rent] = outlineOf({ vision: "", nodes, links }).outcomes;
  expect(pay?.needs.map(({ node, repeated }) => [node.id, repeated])).toEqual([["fund", false]]);
  expect(rent?.needs.map(({ node, repeated }) => [node.id, repeated])).toEqual([["fund", true]]);
});

test("a precondition without a goal stands apart, with what it needs", () => {
  const nodes = [aNode("precondition", { id: "fund" }), aNode("precondition", { id: "vote", position: "k" })];
  const links = [{ id: "1", from: "vote", to: "fund", assumptions: [] }];
  const { loose } = outlineOf({ vision: "", nodes, links });
  expect(loose.map(({ node, needs }) => [node.id, needs.map((need) => need.node.id)])).toEqual([["fund", ["vote"]]]);
});
