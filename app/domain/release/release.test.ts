import { expect, test } from "vitest";
import { editionOf, fileOf, releaseNamedBy, replacesFigures, type HeldFile, type HeldRelease } from "./release";

let serial = 0;

function aRelease(label: string, wanted: Partial<HeldRelease> = {}): HeldRelease {
  serial += 1;
  return { id: serial, label, fictional: false, citation: "", retrievedAt: new Date(), activatedAt: new Date(serial), ...wanted };
}

function aFile(release: HeldRelease, wanted: Partial<HeldFile> = {}): HeldFile {
  serial += 1;
  return { id: serial, name: "11.csv", sha256: "", geographyKind: "county", breakdown: "overall", columns: ["share_employed"], release, ...wanted };
}

const series = { geographyKind: "county", fictional: false, column: "share_employed", breakdown: "overall" } as const;

test("a series comes from the newest edition in use, in whatever order they were loaded", () => {
  const newer = aFile(aRelease("v2025.01"));
  const older = aFile(aRelease("v2024"));
  expect(fileOf(series, [older, newer])).toBe(newer);
  expect(fileOf(series, [newer, older])).toBe(newer);
});

test("an older edition fills in what the newer one lacks", () => {
  const newer = aFile(aRelease("v2025.01"));
  const industry = aFile(aRelease("v2024"), { breakdown: "industry", columns: ["ratio_living_wage"] });
  expect(fileOf({ ...series, breakdown: "industry", column: "ratio_living_wage" }, [newer, industry])).toBe(industry);
});

test("a release that is not in use answers for nothing", () => {
  expect(fileOf(series, [aFile(aRelease("v2026.01", { activatedAt: null }))])).toBeNull();
});

test("invented places are answered by invented releases only, and real ones by real ones", () => {
  const sample = aFile(aRelease("sample", { fictional: true }));
  expect(fileOf(series, [sample])).toBeNull();
  expect(fileOf({ ...series, fictional: true }, [sample])).toBe(sample);
});

test("figures without an edition give way to any edition", () => {
  const edition = aFile(aRelease("v2024"));
  expect(fileOf(series, [aFile(aRelease("printed figures, January 2025")), edition])).toBe(edition);
});

test("a newer edition of figures in use waits for a decision; what only adds does not", () => {
  const current = aFile(aRelease("v2025.01"));
  const waiting = (label: string, wanted: Partial<HeldFile> = {}) => aFile(aRelease(label, { activatedAt: null }), wanted);
  const judged = (file: HeldFile) => replacesFigures(file.release, [current, file]);
  expect(judged(waiting("v2026.01"))).toBe(true);
  expect(judged(waiting("v2024"))).toBe(false);
  expect(judged(waiting("v2026.01", { columns: ["rate_learning"] }))).toBe(false);
  expect(judged(waiting("v2026.01", { geographyKind: "place" }))).toBe(false);
});

test("figures without an edition may be replaced without asking", () => {
  const printed = aFile(aRelease("printed figures, January 2025"));
  const file = aFile(aRelease("v2025.01", { activatedAt: null }));
  expect(replacesFigures(file.release, [printed, file])).toBe(false);
});

test.each([
  ["/data/release-v2025.01/11_mobility-metrics_county_longitudinal.csv", "v2025.01"],
  ["release-v2024/19_mobility-metrics_county_industry_longitudinal.csv", "v2024"],
  ["C:\\metrics\\v2026.01\\11.csv", "v2026.01"],
  ["/home/v2/11_mobility-metrics_county_longitudinal_0.csv", null],
])("%s names the release %s", (path, label) => {
  expect(releaseNamedBy(path)).toBe(label);
});

test("editions are ordered by year and number", () => {
  expect(["v2024", "v2025.01", "v2025.02", "v2026.01", "spring"].map(editionOf)).toEqual([202400, 202501, 202502, 202601, 0]);
});
