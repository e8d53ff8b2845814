import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "./any-text";
import { printable } from "./printable";

test("what can be seen stays as it was typed", () => {
  for (const text of ["Trần Thị Ánh", "año & <b>", "#let x = 1", "مرحبا", "👩‍👩‍👧", "tab\tand\nline"]) expect(printable(text)).toBe(text);
});

test("what cannot be printed goes", () => {
  expect(printable("a\u0000b\u001bc\u202Ed\u2066e\uFFFFf\u{1FFFE}g\uFEFFh")).toBe("abcdefgh");
  expect(printable("half \uD800 pair")).toBe("half \uFFFD pair");
});

test("printing twice changes nothing, and the result is always well-formed", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const once = printable(text);
      expect(printable(once)).toBe(once);
      expect(() => encodeURIComponent(once)).not.toThrow();
    }),
  );
});
