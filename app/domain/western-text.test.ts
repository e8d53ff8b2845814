import fc from "fast-check";
import { expect, test } from "vitest";
import { westernText } from "./western-text";

test("quotation marks, dashes and the euro sign arrive as they were written", () => {
  const written = Uint8Array.from([0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x80, 0x85, 0x95, 0x99, 0x8a, 0x9f, 0xf1, 0xe9]);
  expect(westernText(written)).toBe("‘’“”–—€…•™ŠŸñé");
});

test("every byte is one character, and no printable one becomes a control character", () => {
  const open = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = westernText(bytes);
      expect(text).toHaveLength(bytes.length);
      for (const [at, byte] of bytes.entries()) expect(/[\u0080-\u009f]/.test(text[at] ?? "")).toBe(open.has(byte));
    }),
  );
});

test("a piece of a longer memory is read as that piece", () => {
  expect(westernText(Uint8Array.from([0x41, 0x93, 0x42, 0x94]).subarray(1, 3))).toBe("“B");
});
