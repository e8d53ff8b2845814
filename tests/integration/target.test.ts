import { beforeAll, describe, expect, test } from "vitest";
import { asMember, asSystem } from "../../app/db/work.server";
import { newest, pending, progressOf, standing, verifiedOnly } from "../../app/domain/target/target";
import { agreeTarget, amendTarget, listStartingPoints, listTargets, proposeTarget, recordMeasurement, setMilestones, startingPoint, target, verifyMeasurement } from "../../app/domain/target/target.server";
import { buildCoalition, type BuiltCoalition } from "../build";
import { buildBaseline, buildLowerBaseline, type BuiltBaseline } from "../build-baseline";
import { refusalOf } from "../refusal";

const nowhere = "0193a7c0-0000-7000-8000-000000000001";
let ours: BuiltCoalition;
let theirs: BuiltCoalition;

beforeAll(async () => {
  ours = await buildCoalition({ name: "Ours" });
  theirs = await buildCoalition({ name: "Theirs" });
});

describe("proposing", () => {
  test("sets a value and a year on a frozen number and tells everybody", async () => {
    const baseline = await buildBaseline(ours.data);
    const { id } = await proposeTarget(ours.data, { baseline: baseline.id, value: 0.85, year: 2030, rationale: "The best peer is there today." });
    const found = await target(ours.viewer, { id });
    expect(standing(found)).toMatchObject({ path: { baseline: { year: 2022, value: 0.73 }, goal: { year: 2030, value: 0.85 } }, rationale: "The best peer is there today." });
    expect(progressOf(found).status).toBe("no-new-data");
    expect(await told(id)).toEqual(["target.proposed"]);
  });

  test("takes the number off the list of those that wait", async () => {
    const baseline = await buildBaseline(ours.data);
    const waits = async () => (await listStartingPoints(ours.lead)).some((point) => point.baseline.id === baseline.id);
    expect(await waits()).toBe(true);
    await proposeTarget(ours.data, { baseline: baseline.id, value: 0.85, year: 2030 });
    expect(await waits()).toBe(false);
  });

  test.each([
    ["the same value", { value: 0.73, year: 2030 }],
    ["a year that is not ahead", { value: 0.85, year: 2022 }],
    ["the wrong direction", { value: 0.6, year: 2030 }],
  ])("refuses %s", async (_, wish) => {
    const baseline = await buildBaseline(ours.data);
    expect(await refusalOf(proposeTarget(ours.data, { baseline: baseline.id, ...wish }))).toBe("invalid");
  });

  test("refuses a measure of two numbers", async () => {
    const baseline = await buildBaseline(ours.data, { value: 0.136, value2: 0.256, unit: "pair" });
    expect(await refusalOf(startingPoint(ours.data, { baseline: baseline.id }))).toBe("invalid");
  });

  test("refuses a second target on one baseline, also when two try at once", async () => {
    const baseline = await buildBaseline(ours.data);
    const wish = { baseline: baseline.id, value: 0.85, year: 2030 };
    const tries = await Promise.allSettled([proposeTarget(ours.data, wish), proposeTarget(ours.lead, wish), proposeTarget(ours.core, wish)]);
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await refusalOf(proposeTarget(ours.data, wish))).toBe("conflict");
  });

  test("refuses a baseline that was replaced", async () => {
    const old = await buildBaseline(ours.data);
    await asMember(ours.data, (db) =>
      db.baseline.create({
        data: { coalitionId: ours.data.coalitionId, indicatorId: old.indicatorId, value: 0.74, year: 2023, releaseLabel: "2026", sourceNote: "Newer", frozenById: ours.data.accountId, supersedesId: old.id, supersedeReason: "A newer release." },
      }),
    );
    expect(await refusalOf(proposeTarget(ours.data, { baseline: old.id, value: 0.85, year: 2030 }))).toBe("conflict");
  });

  test("refuses those who may not", async () => {
    const baseline = await buildBaseline(ours.data);
    const wish = { baseline: baseline.id, value: 0.85, year: 2030 };
    expect(await refused(() => proposeTarget(ours.viewer, wish))).toBe("forbidden");
    expect(await refused(() => proposeTarget(ours.facilitator, wish))).toBe("forbidden");
  });
});

describe("agreeing", () => {
  test("takes a second name", async () => {
    const { id, seen } = await proposed(ours.data);
    await agreeTarget(ours.exec, seen);
    const found = await target(ours.lead, { id });
    expect(standing(found).agreements.map(({ name }) => name)).toEqual([(await named(ours.exec.accountId))]);
    expect(await told(id)).toEqual(["target.proposed", "target.agreed"]);
  });

  test("is never one's own, and never twice", async () => {
    const { seen } = await proposed(ours.lead);
    expect(await refusalOf(agreeTarget(ours.lead, seen))).toBe("forbidden");
    await agreeTarget(ours.exec, seen);
    expect(await refusalOf(agreeTarget(ours.exec, seen))).toBe("conflict");
  });

  test("is only to what was seen", async () => {
    const { seen } = await proposed(ours.data);
    await setMilestones(ours.data, { ...seen, milestones: [{ year: 2026, value: 0.8 }] });
    expect(await refusalOf(agreeTarget(ours.exec, seen))).toBe("stale");
    await agreeTarget(ours.exec, { ...seen, seen: seen.seen + 1 });
  });

  test("is not for those who may not approve", async () => {
    const { seen } = await proposed(ours.lead);
    expect(await refused(() => agreeTarget(ours.data, seen))).toBe("forbidden");
    expect(await refused(() => agreeTarget(ours.resident, seen))).toBe("forbidden");
  });
});

describe("milestones", () => {
  test("are set as a whole", async () => {
    const { id, seen } = await proposed(ours.data);
    await setMilestones(ours.resident, { ...seen, milestones: [{ year: 2028, value: 0.82 }, { year: 2025, value: 0.76 }] });
    await setMilestones(ours.resident, { ...seen, seen: 2, milestones: [{ year: 2026, value: 0.8 }] });
    expect(standing(await target(ours.lead, { id })).path.milestones).toEqual([{ year: 2026, value: 0.8 }]);
  });

  test("that lead nowhere are refused and change nothing", async () => {
    const { id, seen } = await proposed(ours.data);
    expect(await refusalOf(setMilestones(ours.data, { ...seen, milestones: [{ year: 2025, value: 0.9 }] }))).toBe("invalid");
    expect(standing(await target(ours.lead, { id }))).toMatchObject({ version: 1, path: { milestones: [] } });
  });

  test("are fixed once the target is agreed", async () => {
    const { seen } = await proposed(ours.data);
    await agreeTarget(ours.lead, seen);
    expect(await refusalOf(setMilestones(ours.data, { ...seen, milestones: [{ year: 2025, value: 0.8 }] }))).toBe("conflict");
  });

  test("set by two at once: one is told to look again", async () => {
    const { seen } = await proposed(ours.data);
    const tries = await Promise.allSettled([
      setMilestones(ours.data, { ...seen, milestones: [{ year: 2025, value: 0.76 }] }),
      setMilestones(ours.lead, { ...seen, milestones: [{ year: 2027, value: 0.8 }] }),
    ]);
    expect(tries.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("a change", () => {
  test("keeps the agreed target standing until it is agreed too", async () => {
    const { id, seen } = await proposed(ours.data);
    await setMilestones(ours.data, { ...seen, milestones: [{ year: 2025, value: 0.75 }, { year: 2028, value: 0.84 }] });
    await agreeTarget(ours.lead, { ...seen, seen: 2 });
    await amendTarget(ours.data, { ...seen, seen: 2, value: 0.8, year: 2031, reason: "Two large employers left." });

    const waiting = await target(ours.lead, { id });
    expect(standing(waiting).path.goal).toEqual({ year: 2030, value: 0.85 });
    expect(pending(waiting)).toMatchObject({ reason: "Two large employers left.", path: { goal: { year: 2031, value: 0.8 }, milestones: [{ year: 2025, value: 0.75 }] } });

    const change = newest(waiting.versions);
    await agreeTarget(ours.exec, { version: change.id, seen: change.version });
    const agreed = await target(ours.lead, { id: change.id });
    expect(agreed.id).toBe(id);
    expect(standing(agreed).path.goal).toEqual({ year: 2031, value: 0.8 });
    expect(agreed.versions.map(({ path }) => path.goal.value)).toEqual([0.85, 0.8]);
    expect(await told(id)).toEqual(["target.proposed", "target.milestones_set", "target.agreed", "target.amended", "target.agreed"]);
  });

  test("of what somebody else has changed is refused as stale", async () => {
    const { seen } = await proposed(ours.data);
    await amendTarget(ours.data, { ...seen, value: 0.8, year: 2030, reason: "First." });
    expect(await refusalOf(amendTarget(ours.lead, { ...seen, value: 0.82, year: 2030, reason: "Second." }))).toBe("stale");
    expect(await refusalOf(agreeTarget(ours.lead, seen))).toBe("stale");
  });

  test("must change something, and something that can be", async () => {
    const { seen } = await proposed(ours.data);
    expect(await refusalOf(amendTarget(ours.data, { ...seen, value: 0.85, year: 2030, reason: "Nothing." }))).toBe("invalid");
    expect(await refusalOf(amendTarget(ours.data, { ...seen, value: 0.6, year: 2030, reason: "Down." }))).toBe("invalid");
  });
});

describe("measuring", () => {
  const given = { value: 0.8, year: 2025, source: "County survey" };

  test("gives the status, before and after a second person has checked", async () => {
    const { id } = await proposed(ours.data);
    const { id: measurement } = await recordMeasurement(ours.data, { target: id, ...given });
    const before = await target(ours.lead, { id });
    expect(progressOf(before)).toMatchObject({ status: "on-path", newest: { year: 2025, checked: false } });
    expect(progressOf(verifiedOnly(before)).status).toBe("no-new-data");

    await verifyMeasurement(ours.lead, { measurement });
    expect(progressOf(verifiedOnly(await target(ours.lead, { id }))).status).toBe("on-path");
    expect(await told(id)).toContain("target.measured");
  });

  test("lower is better where it is: a fall is progress, a rise moves away, an overlap is unclear", async () => {
    const statusAfter = async (value: number, low?: number, high?: number) => {
      const baseline = await buildLowerBaseline(ours.data);
      const { id } = await proposeTarget(ours.data, { baseline: baseline.id, value: 0.086, year: 2027 });
      await recordMeasurement(ours.data, { target: id, value, year: 2025, low, high, source: "State" });
      return progressOf(await target(ours.lead, { id })).status;
    };
    expect(await statusAfter(0.0905)).toBe("on-path");
    expect(await statusAfter(0.095)).toBe("off-path");
    expect(await statusAfter(0.11, 0.105, 0.115)).toBe("moving-away");
    expect(await statusAfter(0.085, 0.08, 0.095)).toBe("cannot-tell");
    expect(await statusAfter(0.083, 0.08, 0.086)).toBe("reached");
  });

  test("refuses a year that is no news, and a second value for a year", async () => {
    const { id } = await proposed(ours.data);
    expect(await refusalOf(recordMeasurement(ours.data, { target: id, ...given, year: 2022 }))).toBe("invalid");
    await recordMeasurement(ours.data, { target: id, ...given });
    expect(await refusalOf(recordMeasurement(ours.core, { target: id, ...given }))).toBe("conflict");
  });

  test("a correction takes the place of the first value, which stays in the history", async () => {
    const { id, baseline } = await proposed(ours.data);
    const first = await recordMeasurement(ours.data, { target: id, ...given });
    await recordMeasurement(ours.lead, { target: id, ...given, value: 0.78, note: "A typing error.", corrects: first.id });
    expect((await target(ours.lead, { id })).measurements.map(({ value }) => value)).toEqual([0.78]);
    const kept = await asSystem((db) => db.measurement.count({ where: { indicatorId: baseline.indicatorId } }));
    expect(kept).toBe(2);
    expect(await refusalOf(recordMeasurement(ours.lead, { target: id, ...given, corrects: first.id }))).toBe("stale");
    expect(await refusalOf(verifyMeasurement(ours.lead, { measurement: first.id }))).toBe("stale");
  });

  test("another method makes it not comparable", async () => {
    const { id } = await proposed(ours.data);
    await recordMeasurement(ours.data, { target: id, ...given, changed: "The survey asks differently now." });
    expect(progressOf(await target(ours.lead, { id })).status).toBe("not-comparable");
  });

  test("is checked by somebody else, once, who may", async () => {
    const { id } = await proposed(ours.data);
    const { id: measurement } = await recordMeasurement(ours.data, { target: id, ...given });
    expect(await refusalOf(verifyMeasurement(ours.data, { measurement }))).toBe("forbidden");
    expect(await refused(() => verifyMeasurement(ours.resident, { measurement }))).toBe("forbidden");
    await verifyMeasurement(ours.core, { measurement });
    expect(await refusalOf(verifyMeasurement(ours.lead, { measurement }))).toBe("conflict");
    expect(await refused(() => recordMeasurement(ours.viewer, { target: id, ...given, year: 2026 }))).toBe("forbidden");
  });
});

describe("another coalition", () => {
  test("sees none of ours and changes none of it", async () => {
    const { id, seen, baseline } = await proposed(ours.data);
    const { id: measurement } = await recordMeasurement(ours.data, { target: id, value: 0.8, year: 2025, source: "County" });
    const { lead } = theirs;
    const attempts = [
      () => target(lead, { id }),
      () => startingPoint(lead, { baseline: baseline.id }),
      () => proposeTarget(lead, { baseline: baseline.id, value: 0.85, year: 2030 }),
      () => agreeTarget(lead, seen),
      () => amendTarget(lead, { ...seen, value: 0.8, year: 2031, reason: "Not ours." }),
      () => setMilestones(lead, { ...seen, milestones: [] }),
      () => recordMeasurement(lead, { target: id, value: 0.9, year: 2026, source: "Elsewhere" }),
      () => verifyMeasurement(lead, { measurement }),
    ];
    for (const attempt of attempts) expect(await refused(attempt)).toBe("not-found");
    expect(await listTargets(lead)).toEqual([]);
    expect(await listStartingPoints(lead)).toEqual([]);
  });

  test("is told of an id that never was, or is none, just the same", async () => {
    for (const id of [nowhere, "x'; drop table target; --", undefined]) expect(await refusalOf(target(ours.lead, { id }))).toBe("not-found");
    expect(await refusalOf(startingPoint(ours.lead, { baseline: "" }))).toBe("not-found");
  });

  test("cannot hang its measurement on ours even past the door", async () => {
    const { baseline } = await proposed(ours.data);
    const smuggled = asMember(theirs.lead, (db) =>
      db.measurement.create({ data: { coalitionId: theirs.lead.coalitionId, indicatorId: baseline.indicatorId, year: 2025, value: 1, enteredById: theirs.lead.accountId } }),
    );
    await expect(smuggled).rejects.toThrow();
  });
});

test("the list gives each target its own values", async () => {
  const { lead, data } = await buildCoalition({ name: "Long list" });
  for (const value of [0.8, 0.85, 0.9]) {
    const baseline = await buildBaseline(data);
    const { id } = await proposeTarget(data, { baseline: baseline.id, value, year: 2030 });
    await recordMeasurement(data, { target: id, value: 0.75, year: 2024, source: "County" });
  }
  const targets = await listTargets(lead);
  expect(targets.map((one) => [standing(one).path.goal.value, one.measurements.length])).toEqual([[0.8, 1], [0.85, 1], [0.9, 1]]);
});

type Proposed = { readonly id: string; readonly baseline: BuiltBaseline; readonly seen: { readonly version: string; readonly seen: number } };

async function proposed(by: BuiltCoalition["lead"]): Promise<Proposed> {
  const baseline = await buildBaseline(by);
  const { id } = await proposeTarget(by, { baseline: baseline.id, value: 0.85, year: 2030 });
  return { id, baseline, seen: { version: id, seen: 1 } };
}

/** What happened to a target, in order. */
async function told(id: string): Promise<readonly string[]> {
  const rows = await asSystem((db) => db.activity.findMany({ where: { subjectKind: "target", subjectId: id }, orderBy: { id: "asc" } }));
  return rows.map(({ kind }) => kind);
}

async function named(id: string): Promise<string> {
  return (await asSystem((db) => db.account.findUniqueOrThrow({ where: { id } }))).name;
}

/** Why it was refused, also when the verb refuses before there is a promise. */
function refused(attempt: () => Promise<unknown>): ReturnType<typeof refusalOf> {
  return refusalOf((async () => attempt())());
}
