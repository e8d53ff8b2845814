import fc from "fast-check";
import { expect, test } from "vitest";
import { leastStrength, strengthOf } from "./password-strength";

const text = (length: Pick<fc.StringConstraints, "minLength" | "maxLength">) => fc.string({ unit: fc.constantFrom(..."4@8({[<69!|1$5+7%0abcdefghiostz1234567890/.-sS ñ"), ...length });
const window = text({ minLength: 32, maxLength: 32 });

test("a password is as hard to guess as its beginning or its end, and never harder than both", () => {
  fc.assert(
    fc.property(text({ maxLength: 256 }), (password) => {
      // What says the same again and again is cut elsewhere; see below.
      fc.pre(password.length <= 32 || new Set(password).size > 16);
      const ends = Math.max(strengthOf(password.slice(0, 32)), strengthOf(password.slice(-32)));
      expect(Math.min(leastStrength, strengthOf(password))).toBe(Math.min(leastStrength, ends));
      expect(strengthOf(password)).toBeLessThanOrEqual(ends);
    }),
    { numRuns: 40 },
  );
});

test("what stands between beginning and end is not looked at, so its length costs nothing", () => {
  fc.assert(
    fc.property(window, text({ maxLength: 192 }), window, (beginning, middle, end) => {
      expect(strengthOf(beginning + middle + end)).toBe(strengthOf(beginning + end));
    }),
    { numRuns: 20 },
  );
});

test.each([
  ["password1234", 1],
  ["p4$$w0rd", 0],
  ["p@ssw0rd1", 0],
  ["1l0v3y0u!!", 1],
  ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 0],
  ["abcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabc", 1],
  ["lantern orchard bicycle", 4],
  ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa lantern orchard bicycle", 4],
  ["lantern orchard bicycle aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 4],
])("%s is %i of 4", (password, strength) => {
  expect(strengthOf(password)).toBe(strength);
});

test("the name and the address of a person are easy to guess for them", () => {
  expect(strengthOf("Ana Example")).toBeGreaterThan(strengthOf("Ana Example", ["Ana Example", "ana@example.org"]));
  expect(strengthOf("ana@example.org", ["Ana Example", "ana@example.org"])).toBe(0);
});
