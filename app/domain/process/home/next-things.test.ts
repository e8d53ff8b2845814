import { expect, test } from "vitest";
import { noEvidence, type Sheet } from "../criterion/evidence";
import { nextThings } from "./next-things";
import { road } from "../process";

const form = (fields: Sheet["fields"]): Sheet => ({ fields, rows: [] });
const onStepSeven = { ...noEvidence, visionWritten: true, sheets: new Map([["shared_definition", form({ econ_local: "x" })], ["charter", form({ name: "x" })]]) };
const numbers = (most?: number) => nextThings(road(onStepSeven), most).map(({ step }) => step.number);

test("a new coalition has one thing to do: begin", () => {
  expect(nextThings(road(noEvidence)).map(({ step }) => step.number)).toEqual([1]);
});

test("the first step with something open that later work needs comes first, then what would mislead people, then the rest", () => {
  expect(numbers()).toEqual([1, 4, 7]);
});

test("there are never more than asked for", () => {
  expect(numbers(1)).toEqual([1]);
});
