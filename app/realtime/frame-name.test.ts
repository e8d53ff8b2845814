import fc from "fast-check";
import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import { frameName } from "./frame-name";

/** A message as the library in the browser writes it. */
function message(name: string): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, name);
  encoding.writeVarUint(encoder, 2);
  encoding.writeVarString(encoder, "what it says");
  return encoding.toUint8Array(encoder);
}

test("the name is read that the browser wrote, when it is no longer than any of ours", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 400 }), (name) => {
      expect(frameName(message(name))).toBe(new TextEncoder().encode(name).length <= 300 ? name : null);
    }),
  );
});

test("bytes that are no message have no name, and are read to no end", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => expect((frameName(bytes) ?? "").length).toBeLessThanOrEqual(bytes.length)));
  for (const bytes of [[], [0], [3, 97], [255, 255, 255, 255, 1], [172, 2]]) expect(frameName(Uint8Array.from(bytes))).toBeNull();
  expect(frameName(message("n".repeat(500_000)))).toBeNull();
});
