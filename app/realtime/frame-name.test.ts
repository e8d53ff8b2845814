import fc from "fast-check";
import { expect, test } from "vitest";
import { frameName } from "./frame-name";

/** A message as the library in the browser writes it: the name with its length before it, then what is said about it. */
function message(name: string): Uint8Array {
  const bytes = Buffer.from(name);
  return Uint8Array.from([...lengthOf(bytes.length), ...bytes, 2, 4, ...Buffer.from("said")]);
}

function lengthOf(length: number): number[] {
  return length < 128 ? [length] : [(length & 127) | 128, ...lengthOf(length >>> 7)];
}

test("the name is read that the browser wrote, when it is no longer than any of ours", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 400 }), (name) => {
      expect(frameName(message(name))).toBe(new TextEncoder().encode(name).length <= 300 ? name : null);
    }),
  );
});

test("bytes that are no message have no name, and are read to no end", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect((frameName(bytes) ?? "").length).toBeLessThanOrEqual(bytes.length);
    }),
  );
  for (const bytes of [[], [0], [3, 97], [255, 255, 255, 255, 1], [172, 2]]) expect(frameName(Uint8Array.from(bytes))).toBeNull();
  expect(frameName(message("n".repeat(500_000)))).toBeNull();
});
