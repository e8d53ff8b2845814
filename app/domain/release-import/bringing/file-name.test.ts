import fc from "fast-check";
import { expect, test } from "vitest";
import { fileNameOf, plainFileName } from "./file-name";

test("released files keep their names", () => {
  const name = "13_mobility-metrics_county_race-share_longitudinal_0.csv";
  expect(plainFileName(name)).toBe(name);
  expect(plainFileName(`C:\\Users\\ana\\Descargas\\${name}`)).toBe(name);
  expect(plainFileName("métricas 2025 (1).csv")).toBe("métricas 2025 (1).csv");
});

test("no name leads out of its folder, hides, or is too long for a disk", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "grapheme", maxLength: 400 }), fc.constantFrom("../../etc/passwd", "..", ".", "/", "\\", "a\0b", "x".repeat(1000))), (typed) => {
      const name = plainFileName(typed);
      expect(name).not.toMatch(/[/\\\0:*?"<>|]|^\.|^$/);
      expect(name.length).toBeLessThanOrEqual(120);
    }),
  );
});

test("a file is called what its server says, else what its address ends with", () => {
  const address = new URL("https://example.org/root/2025/11_mobility%20metrics.csv?x=1");
  expect(fileNameOf(address, undefined)).toBe("11_mobility metrics.csv");
  expect(fileNameOf(address, 'attachment; filename="../12.csv"')).toBe("12.csv");
  expect(fileNameOf(new URL("https://example.org/%E0%A4%A"), undefined)).toBe("_E0_A4_A");
  expect(fileNameOf(new URL("https://example.org/"), undefined)).toBe("file");
});
