import type { Baseline } from "~/domain/baseline/baseline";
import { aMeasurement, aTarget, aVersion, ben } from "~/domain/target/any-target";
import type { FilledSheet } from "~/domain/process/filled-sheet";
import type { Target } from "~/domain/target/target";
import { aNode } from "~/domain/theory/any-theory";
import type { Theory } from "~/domain/theory/theory";
import type { PlanFacts } from "./plan-facts";

/** Made-up facts of a coalition that has come as far as targets. For tests. */
export const exampleFacts: PlanFacts = {
  coalition: "Forest County Mobility Coalition",
  communityId: "99001",
  community: "Forest County, Example State",
  fictional: true,
  on: "2026-11-20",
  people: 41,
  organizations: [
    { id: "0193a7c0-0000-7000-8000-000000000021", name: "Goodwill of Forest County", sector: "nonprofit", people: 2, merged: [] },
    { id: "0193a7c0-0000-7000-8000-000000000022", name: "Forest County Government", sector: "government", people: 1, merged: [] },
  ],
  local: [],
  workshops: [{ title: "January workshop", on: "2026-01-28", rooms: 3, people: 23 }],
  sheets: new Map<string, FilledSheet>([
    ["shared_definition", { fields: { econ_local: "Every household can meet its basic costs and build savings.", "principle_commitments.learning": "A data review open to residents every quarter", local_terms: ["“community members”, not “clients”"] }, rows: [] }],
    ["priorities", { fields: {}, rows: [{ id: "0193a7c0-0000-7000-8000-000000000011", answers: { candidate: ["Pay that covers the cost of living"], decision: "chosen", reason: "Residents named it first." } }, { id: "0193a7c0-0000-7000-8000-000000000012", answers: { candidate: ["0193a7c0-0000-7000-8000-000000000013"], decision: "later", reason: "The district is already changing it." } }] }],
    ["findings", { fields: {}, rows: [{ id: "0193a7c0-0000-7000-8000-000000000013", answers: { text: "School lunch" } }] }],
  ]),
  theory: theory(),
  visionDocument: null,
  targets: targets(),
  baselines: [
    aBaseline("b-weight", "share_low_birth_weight", 0.096, 2023, { lb: 0.09, ub: 0.102, unit: "proportion", direction: "lower" }),
    aBaseline("b-pay", "ratio_living_wage", 0.7321081, 2022, { quality: 2 }),
    aBaseline("b-own", null, 120, 2025, { name: "Families in stable homes", unit: "count", quality: null, release: "", sourceNote: "Counted by the tenant council", geography: null }),
  ],
};

export function aBaseline(id: string, column: string | null, value: number, year: number, parts: Partial<Baseline> = {}): Baseline {
  return {
    id,
    indicatorId: `i-${id}`,
    column,
    name: column ?? "Counted here",
    geography: { id: "99001", name: "Forest County", stateCode: "99" },
    breakdown: "overall",
    subgroup: "",
    unit: "ratio",
    direction: "higher",
    year,
    value,
    value2: null,
    lb: null,
    ub: null,
    quality: 1,
    release: "Sample 2025",
    fileSha256: null,
    rowKey: null,
    sourceNote: "Invented figures for trying out the planner. No real place has them.",
    overrideReason: null,
    supersedesId: null,
    supersedeReason: null,
    supersededById: null,
    frozenById: "ana",
    frozenAt: new Date("2026-11-03T10:00:00Z"),
    ...parts,
  };
}

/** One agreed, measured and checked, with an unchecked value on top; one that is only proposed. */
function targets(): readonly Target[] {
  const weight = { from: { year: 2023, value: 0.096 }, to: { year: 2027, value: 0.086 } };
  return [
    aTarget({
      id: "t-weight",
      indicator: { id: "i-b-weight", name: "Low birth weight", column: "share_low_birth_weight", unit: "proportion", direction: "lower", geographyId: "99001", place: "Forest County", breakdown: "overall", subgroup: "" },
      baseline: { id: "b-weight", ...weight.from, interval: { low: 0.09, high: 0.102 }, weak: false, quality: 1, source: "Invented figures", release: "Sample 2025" },
      versions: [{ ...aVersion("t-weight", [ben]), path: { baseline: weight.from, goal: weight.to, milestones: [{ year: 2025, value: 0.092 }] }, rationale: "A tenth fewer, as the best similar county." }],
      measurements: [aMeasurement(2024, 0.089, { verified: ben, interval: { low: 0.088, high: 0.0895 } }), aMeasurement(2025, 0.2)],
    }),
    aTarget({ baseline: { ...aTarget().baseline, id: "b-pay" } }),
  ];
}

function theory(): Theory {
  const workshop = { source: "group", label: "January workshop, room 2", sessionId: "0193a7c0-0000-7000-8000-000000000002", at: "2026-01-28T15:00:00.000Z" };
  const pay = { id: "i-b-pay", name: "Pay", metric: "ratio_living_wage", breakdown: "overall", unit: "ratio", baseline: { id: "b-pay", value: 0.7321081, year: 2022 }, target: { id: "1", value: 0.85, dueYear: 2030 } };
  return {
    vision: "Forest County is a place where every family can rest easy about rent, be known by name, and have a say.",
    nodes: [
      aNode("value", { id: "v1", text: "Those closest to the problem are closest to the answer", dimensions: ["power_autonomy"] }),
      aNode("value", { id: "v2", text: "Belonging is not a reward for success" }),
      aNode("outcome", { id: "o1", text: "Work pays enough to live on", who: "People with full-time jobs", indicators: [pay], highlighted: true, origin: workshop }),
      aNode("outcome", { id: "o2", text: "Every child starts ready" }),
      aNode("precondition", { id: "p1", text: "Employers agree on a wage floor", detail: "partly" }),
      aNode("relationship", { id: "r1", text: "The chamber of commerce speaks for it", who: "Chamber of commerce", detail: "They need workers who stay" }),
      aNode("activity", { id: "a1", text: "Living-wage compact" }),
      aNode("activity", { id: "a2", text: "Backbone support", detail: "all" }),
      aNode("next_step", { id: "n1", text: "Call the five largest employers", who: "Jordan", dueOn: "2026-12-15", origin: workshop }),
    ],
    links: [
      { id: "l1", from: "p1", to: "o1", assumptions: [{ id: "s1", text: "Large employers lead, small ones follow", language: null, basis: "lived_experience", wrongIf: "Nobody follows within a year", version: 1 }] },
      { id: "l2", from: "a1", to: "p1", assumptions: [] },
    ],
  };
}
