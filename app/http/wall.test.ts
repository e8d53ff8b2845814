import fc from "fast-check";
import { expect, test } from "vitest";
import { safePath } from "./path";

test("a path a visitor gave never leads off this site", () => {
  const tricky = fc.constantFrom("//evil.example", "/\\evil.example", "https://evil.example", "/%5cevil", "/a//b", "/%0d%0aSet-Cookie:x", "javascript:alert(1)", "/a b", "/<script>");
  fc.assert(
    fc.property(fc.oneof(tricky, fc.string()), (wanted) => {
      const path = safePath(wanted);
      expect(new URL(path, "https://own.example").origin).toBe("https://own.example");
      expect(path.startsWith("/") && !path.startsWith("//")).toBe(true);
    }),
  );
  expect(safePath("/forest-county/targets/new?baseline=01a&x=1")).toBe("/forest-county/targets/new?baseline=01a&x=1");
});
