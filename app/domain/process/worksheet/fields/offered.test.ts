import fc from "fast-check";
import { expect, test } from "vitest";
import type { ReferentChoice } from "../referents/referent";
import { offered } from "./offered";

const anyChoice = () => fc.record({ value: fc.uuid(), label: fc.string() }).chain((known) => fc.constantFrom<ReferentChoice>(known, { ...known, gone: true }));
const anyChoices = () => fc.uniqueArray(anyChoice(), { selector: ({ value }) => value, maxLength: 8 });

test("what stands is always among what is offered, and what is gone is offered to nobody else", () => {
  fc.assert(
    fc.property(anyChoices(), fc.uuid(), (choices, stranger) => {
      for (const chosen of ["", stranger, ...choices.map(({ value }) => value)]) {
        const list = offered(choices, chosen);
        if (chosen !== "") expect(list.filter(({ value }) => value === chosen)).toHaveLength(1);
        expect(list.filter(({ gone, value }) => gone && value !== chosen)).toEqual([]);
        expect(choices.filter(({ gone }) => !gone).every((choice) => list.includes(choice))).toBe(true);
      }
    }),
  );
});

test("who left is offered under their name; what nobody can name is said to be gone", () => {
  const ana = { value: "a", label: "Ana (left)", gone: true } as const;
  expect(offered([ana], "a")).toEqual([ana]);
  expect(offered([ana], "b")).toEqual([{ value: "b", label: "(no longer there)", gone: true }]);
  expect(offered([ana], "")).toEqual([]);
});
