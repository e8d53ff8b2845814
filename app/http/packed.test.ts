import fc from "fast-check";
import { expect, test } from "vitest";
import { pack, unpack } from "./packed";

test("what was packed is there again, also where it came as a text", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const packed = pack({ value });
      expect(unpack(packed)).toEqual({ value });
      expect(unpack({ text: packed.text })).toEqual(JSON.parse(JSON.stringify({ value })));
    }),
  );
});

test("where it was packed it is the very same value", () => {
  const value = { rows: [["0.73"]] };
  expect(unpack(pack(value))).toBe(value);
});
