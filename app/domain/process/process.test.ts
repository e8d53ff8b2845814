import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { steps, worksheets } from "~/content/steps";
import { type Role, roles } from "../coalition/role";
import { criterionRules } from "./criterion/criterion-rules";
import { type Evidence, noEvidence, type Sheet } from "./criterion/evidence";
import { isGate, mayAttest, mayBeAttested, wordsNeeded } from "./gate";
import { currentStep, road } from "./process";
import { gateForm } from "./process.form";

const criteria = steps.flatMap((step) => step.criteria);
const form = (fields: Sheet["fields"]): Sheet => ({ fields, rows: [] });

function evidence(sheets: Readonly<Record<string, Sheet>>, more: Partial<Evidence> = {}): Evidence {
  return { ...noEvidence, ...more, sheets: new Map(Object.entries(sheets)) };
}

function stop(number: number, records: Evidence) {
  const found = road(records).find(({ step }) => step.number === number);
  if (!found) throw new Error(`There is no step ${number}`);
  return found;
}

/** Any records a coalition could have: some worksheets touched, some criteria attested, some counts. */
const anyEvidence = fc
  .record({
    touched: fc.subarray(worksheets.map(({ key }) => key)),
    attested: fc.subarray(criteria.map(({ id }) => id)),
    baselines: fc.nat(9),
    targets: fc.nat(9),
    outcomes: fc.nat(4),
    outcomesWithIndicator: fc.nat(4),
  })
  .map(({ touched, attested, ...counts }) => evidence(Object.fromEntries(touched.map((key) => [key, form({ any: "words" })])), { ...counts, attested: new Set(attested) }));

describe("the road", () => {
  test("a new coalition has ten untouched steps, the first of them next", () => {
    expect(road(noEvidence).map(({ state }) => state)).toEqual(Array(10).fill("untouched"));
    expect(currentStep(road(noEvidence))?.step.number).toBe(1);
  });

  test("a step is complete exactly when nothing is open, and then has no gap to name", () => {
    fc.assert(
      fc.property(anyEvidence, (records) => {
        for (const { criteria: judged, state, nextGap } of road(records)) {
          expect(state === "complete").toBe(judged.every(({ met }) => met));
          expect(nextGap === null).toBe(state === "complete");
        }
      }),
    );
  });

  test("the next gap is an open criterion, and a misleading one comes before any reminder", () => {
    fc.assert(
      fc.property(anyEvidence, (records) => {
        for (const { criteria: judged, nextGap } of road(records)) {
          const open = judged.filter(({ met }) => !met).map(({ criterion }) => criterion);
          if (!nextGap) continue;
          expect(open).toContain(nextGap);
          if (open.some(({ blocking }) => blocking)) expect(nextGap.blocking).toBe(true);
        }
      }),
    );
  });

  test("more records never take a step back to untouched", () => {
    fc.assert(
      fc.property(anyEvidence, fc.constantFrom(...criteria), (records, criterion) => {
        const more = { ...records, attested: new Set([...records.attested, criterion.id]) };
        const before = road(records);
        road(more).forEach((after, position) => {
          if (before[position]?.state !== "untouched") expect(after.state).not.toBe("untouched");
        });
      }),
    );
  });

  test("a gap is something missing where a later step already builds on it", () => {
    const started = { shared_definition: form({ econ_local: "Pay that keeps a family" }) };
    expect(stop(1, evidence(started)).state).toBe("under-way");
    expect(stop(1, evidence({ ...started, mobility_challenge: form({ statement: "Rent" }) })).state).toBe("gaps");
  });

  test("the current step is the first with something open that later steps need, however far ahead others have worked", () => {
    const records = evidence({ shared_definition: form({ econ_local: "x" }), mobility_challenge: form({ statement: "Rent" }) });
    expect(currentStep(road(records))?.step.number).toBe(1);
    fc.assert(
      fc.property(anyEvidence, (any) => {
        const stops = road(any);
        const current = currentStep(stops);
        const open = stops.filter(({ state }) => state !== "complete");
        expect(current === undefined).toBe(open.length === 0);
        const needed = open.filter(({ step }) => step.usedBy.some((later) => later > step.number));
        if (needed[0]) expect(current).toBe(needed[0]);
      }),
    );
  });

  test("a criterion that records can judge has something to go exactly while it is open", () => {
    fc.assert(
      fc.property(anyEvidence, (any) => {
        for (const { met, source, toGo } of road(any).flatMap((stop) => stop.criteria)) if (toGo !== null && source === "records") expect(toGo === 0).toBe(met);
      }),
    );
  });
});

test("where the coalition stands is read from records: no word, on whatever criterion, moves it to another step", () => {
  fc.assert(
    fc.property(anyEvidence, fc.subarray(criteria.map(({ id }) => id)), (records, said) => {
      const standing = (attested: Evidence["attested"]) => road({ ...records, attested }).map(({ state }) => state !== "untouched");
      const [unsaid, vouched] = [standing(new Set()), standing(new Set(said))];
      // A step whose last criterion is said to be met is complete; nothing else begins by a word.
      road({ ...records, attested: new Set(said) }).forEach(({ state }, at) => state !== "complete" && expect(vouched[at]).toBe(unsaid[at]));
    }),
  );
  expect(currentStep(road({ ...noEvidence, attested: new Set(["9.c", "9.d", "9.e"]) }))?.step.number).toBe(1);
});

describe("gates", () => {
  const somebody = (role: Role) => ({ accountId: "a", membershipId: "m", coalitionId: "c", coalitionSlug: "c", coalitionName: "C", communityId: "99001", roles: [role], name: "Somebody", readOnly: false });

  test("are what would mislead people and no record can tell; each needs two words", () => {
    const gates = criteria.filter(isGate);
    expect(gates.map(({ id }) => id)).toEqual(["9.e"]);
    expect(gates.map(wordsNeeded)).toEqual(gates.map(() => 2));
    expect(criteria.filter((criterion) => !isGate(criterion)).every((criterion) => wordsNeeded(criterion) === 1)).toBe(true);
  });

  test("ask for the reason in words, whether it is left out or empty", () => {
    for (const because of [undefined, "", "  "]) {
      const read = gateForm.safeParse({ criterion: "9.d", met: "yes", because });
      expect(read.error?.issues.map(({ path, message }) => [path, message])).toEqual([[["because"], "Say what makes you say so."]]);
    }
    expect(gateForm.safeParse({ criterion: "9.d", met: "yes", because: "Voted" }).success).toBe(true);
  });

  test("are opened by who approves, in step 9 by who publishes; other words by who fills worksheets", () => {
    const may = (id: string) => roles.filter((role) => criteria.some((criterion) => criterion.id === id && mayAttest(somebody(role), criterion)));
    expect(may("9.e")).toEqual(["lead", "exec"]);
    for (const id of ["4.a", "7.a", "9.c", "9.d", "10.e"]) expect(may(id), id).toEqual([]);
    expect(may("1.e")).toEqual(["lead", "core", "wg_lead", "wg", "data", "resident"]);
    expect(may("1.b")).toEqual([]);
  });
});

test("what the records decide cannot be attested over them", () => {
  expect(criteria.filter((criterion) => criterion.id in criterionRules && !criterion.orReason && mayBeAttested(criterion))).toEqual([]);
  const vouched = { ...noEvidence, attested: new Set(criteria.map(({ id }) => id)) };
  expect(road(vouched).flatMap((stop) => stop.criteria).find(({ criterion }) => criterion.id === "7.c")?.met).toBe(false);
});
