import { expect, test } from "vitest";
import { sectors } from "~/content/planning-words";
import { sectorLines } from "./who-is-there";

test("every sector has its line, and one where nobody is says so", () => {
  const lines = sectorLines([]);
  expect(lines).toHaveLength(sectors.length);
  expect(lines[0]).toBe("Government: nobody.");
});

test("counts by pillar, says for which nobody is there, and counts a name once", () => {
  const [government = ""] = sectorLines([
    { name: "County", sector: "government", pillars: [] },
    { name: "county ", sector: "government", pillars: ["work"] },
    { name: "Transit", sector: "government", pillars: [] },
  ]);
  expect(government).toMatch(/^Government: 2\./);
  expect(sectorLines([{ name: "County", sector: "government", pillars: [] }])[0]).toBe("Government: 1. The stakeholder map (4A) does not say yet which pillars.");
});
