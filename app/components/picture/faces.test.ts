import { expect, test } from "vitest";
import { initials } from "./faces";

test("initials are the first letters of the first and the last name", () => {
  expect(initials("Jordan Rivera")).toBe("JR");
  expect(initials("  Ángela de la Cruz ")).toBe("ÁC");
  expect(initials("Mei")).toBe("M");
  expect(initials("")).toBe("");
});
