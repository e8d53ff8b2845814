/** Made-up targets for tests. */
import type { Baseline, Measurement, Signature, Target, Version } from "./target";

export const ana: Signature = { accountId: "ana", name: "Ana", at: "2026-01-10T10:00:00.000Z" };
export const ben: Signature = { accountId: "ben", name: "Ben", at: "2026-01-11T10:00:00.000Z" };

/** Pay of an average job against the cost of living: 0.73 in 2022, 0.85 wanted by 2030. Higher is better. */
export function aTarget(parts: Partial<Target> = {}): Target {
  return {
    id: "1",
    indicator: { id: "i", name: "Pay", column: "ratio_living_wage", unit: "ratio", direction: "higher", geographyId: "99001", place: "Forest County", breakdown: "overall", subgroup: "" },
    baseline: aBaseline(),
    newer: null,
    versions: [aVersion("1")],
    measurements: [],
    history: [],
    released: [],
    withdrawn: [],
    ...parts,
  };
}

export function aBaseline(parts: Partial<Baseline> = {}): Baseline {
  return { id: "b", year: 2022, value: 0.73, interval: null, weak: false, quality: 1, source: "Release", release: "2025", ...parts };
}

export function aVersion(id: string, agreements: readonly Signature[] = []): Version {
  const path = { baseline: { year: 2022, value: 0.73 }, goal: { year: 2030, value: 0.85 }, milestones: [] };
  return { id, version: 1, baseline: aBaseline(), path, rationale: "", reason: "", proposed: ana, agreements };
}

export function aMeasurement(year: number, value: number, parts: Partial<Measurement> = {}): Measurement {
  return { id: `${year}`, year, value, interval: null, weak: false, comparable: true, source: "County", note: "", changed: "", release: null, entered: ana, verified: null, ...parts };
}
