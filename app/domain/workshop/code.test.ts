import fc from "fast-check";
import { expect, test } from "vitest";
import { codeFrom, codeLength, readCode, rejoinLength, spokenCode } from "./code";

const bytes = fc.uint8Array({ minLength: 24, maxLength: 24 });

test("a code is six characters without look-alikes", () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const code = codeFrom(random);
      if (code === null) return;
      expect(code).toHaveLength(codeLength);
      expect(code).not.toMatch(/[01258BILOSUVZ]/);
    }),
  );
});

test("a code typed with small letters, spaces or dashes is the same code", () => {
  fc.assert(
    fc.property(bytes, fc.constantFrom(" ", "-", " - ", ""), (random, gap) => {
      const code = codeFrom(random);
      if (code === null) return;
      expect(readCode(` ${code.slice(0, 3)}${gap}${code.slice(3)} `.toLowerCase())).toBe(code);
      expect(readCode(spokenCode(code))).toBe(code);
    }),
  );
});

test("a personal code is longer, is read like the other, and neither is taken for the other", () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const code = codeFrom(random, rejoinLength);
      if (code === null) return;
      expect(code).toHaveLength(rejoinLength);
      expect(readCode(spokenCode(code).toLowerCase(), rejoinLength)).toBe(code);
      expect(readCode(code)).toBeNull();
      expect(readCode(code.slice(0, codeLength), rejoinLength)).toBeNull();
    }),
  );
});

test("every letter is equally likely: each fair byte value is used the same number of times", () => {
  const count = new Map<string, number>();
  for (let value = 0; value < 256; value++) {
    const letter = codeFrom(new Uint8Array(codeLength).fill(value))?.charAt(0);
    if (letter !== undefined) count.set(letter, (count.get(letter) ?? 0) + 1);
  }
  expect(new Set(count.values()).size).toBe(1);
  expect(count.size).toBe(23);
});

test("bytes that would favour a letter are thrown away", () => {
  expect(codeFrom(new Uint8Array(24).fill(255))).toBeNull();
});

test.each(["", "K7WM4", "K7WM4TT", "K7WM40", "K7WM4é", "K7-W/M4"])("%j is not a code", (typed) => {
  expect(readCode(typed)).toBeNull();
});
