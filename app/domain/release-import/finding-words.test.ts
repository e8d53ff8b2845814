import { expect, test } from "vitest";
import { finding, findingLevels, type FindingCode } from "./finding";
import { sayFinding } from "./finding-words";

test("a finding names line, column, what was found and what was expected", () => {
  expect(sayFinding(finding("number", 12, "share_employed", "many"))).toBe("line 12, column share_employed: “many” is no number; expected a number or NA.");
  expect(sayFinding(finding("cells", 7, null, "12", "14"))).toBe("line 7: expected 14 cells as in the header, found 12.");
});

test("every kind of finding has words, with every slot filled", () => {
  const codes = Object.keys(findingLevels).filter((key): key is FindingCode => key in findingLevels);
  for (const code of codes) expect(sayFinding(finding(code, 1, "column", "found", "expected"))).not.toMatch(/[{}]|undefined/);
});

test("what was found is cut to a length that a report can carry", () => {
  expect(finding("quote", 1, null, "x".repeat(5000)).found.length).toBeLessThan(100);
});
