import { beforeAll, describe, expect, test } from "vitest";
import { asMember } from "../../app/db/work.server";
import { baselineNews } from "../../app/domain/target/baseline-news";
import { asksForStart, newest, pending, progressOf, standing, startsFor } from "../../app/domain/target/target";
import { agreeTarget, amendTarget, keepStart, listStartingPoints, listTargets, proposeTarget, recordMeasurement, setMilestones, target } from "../../app/domain/target/target.server";
import { buildCoalition, type BuiltCoalition } from "../build";
import { buildBaseline } from "../build-baseline";
import { refusalOf } from "../refusal";

let ours: BuiltCoalition;

beforeAll(async () => {
  ours = await buildCoalition({ name: "Starts" });
});

type Replacing = { readonly value?: number; readonly year?: number };

/** A newer baseline of the same measure, in the place of another. */
function replaceBaseline({ coalitionId, accountId }: BuiltCoalition["data"], old: { readonly id: string; readonly indicatorId: string }, { value = 0.74, year = 2023 }: Replacing = {}): Promise<{ id: string; indicatorId: string }> {
  return asMember({ coalitionId }, (db) =>
    db.baseline.create({
      data: { coalitionId, indicatorId: old.indicatorId, value, year, releaseLabel: "2026", sourceNote: "Newer", frozenById: accountId, supersedesId: old.id, supersedeReason: "A newer release." },
      select: { id: true, indicatorId: true },
    }),
  );
}

/** An agreed target of 0.85 by 2030 on a baseline that was then replaced. */
async function replaced() {
  const old = await buildBaseline(ours.data);
  const { id } = await proposeTarget(ours.data, { baseline: old.id, value: 0.85, year: 2030 });
  const seen = { version: id, seen: 2 };
  await setMilestones(ours.data, { ...seen, seen: 1, milestones: [{ year: 2023, value: 0.735 }, { year: 2026, value: 0.8 }] });
  await agreeTarget(ours.lead, seen);
  const newer = await replaceBaseline(ours.data, old);
  return { id, old, newer, seen };
}

const told = (id: string) => asMember(ours.data, (db) => db.activity.findMany({ where: { subjectId: id, kind: { startsWith: "target." } }, orderBy: { id: "asc" }, select: { kind: true } }));

describe("a target whose baseline was replaced", () => {
  test("asks what to do, and nothing has changed by itself", async () => {
    const { id, old, newer } = await replaced();
    const found = await target(ours.viewer, { id });
    expect(found).toMatchObject({ baseline: { id: old.id, value: 0.73 }, newer: { baseline: { id: newer.id, value: 0.74 }, because: "A newer release.", kept: null } });
    expect(asksForStart(found)).toBe(true);
    expect(startsFor(found).map((start) => start.id)).toEqual([old.id, newer.id]);
    expect(baselineNews({ targets: [found], revisions: { revised: [], withdrawn: [] } })).toMatchObject([{ kind: "replaced", id, from: "0.73 (2022)", to: "0.74 (2023)" }]);
  });

  test("moves by a change with a reason, which stands once it is agreed", async () => {
    const { id, old, newer, seen } = await replaced();
    await amendTarget(ours.data, { ...seen, value: 0.85, year: 2030, baseline: newer.id, reason: "The survey was corrected." });
    const waiting = await target(ours.lead, { id });
    expect(waiting.baseline.id).toBe(old.id);
    expect(pending(waiting)).toMatchObject({ baseline: { id: newer.id }, path: { baseline: { year: 2023, value: 0.74 }, milestones: [{ year: 2026, value: 0.8 }] } });
    expect(asksForStart(waiting)).toBe(false);

    const change = newest(waiting.versions);
    await agreeTarget(ours.lead, { version: change.id, seen: change.version });
    const moved = await target(ours.lead, { id: change.id });
    expect(moved).toMatchObject({ id, baseline: { id: newer.id, value: 0.74 }, newer: null });
    expect(standing(moved).path.baseline).toEqual({ year: 2023, value: 0.74 });
    expect(moved.versions.map(({ baseline }) => baseline.id)).toEqual([old.id, newer.id]);
    expect((await listTargets(ours.lead)).filter((one) => one.versions.some(({ baseline }) => baseline.id === newer.id))).toHaveLength(1);
    expect((await listStartingPoints(ours.lead)).some(({ baseline }) => baseline.id === newer.id)).toBe(false);
    expect(await refusalOf(recordMeasurement(ours.data, { target: id, value: 0.75, year: 2023, source: "County" }))).toBe("invalid");
    await recordMeasurement(ours.data, { target: id, value: 0.8, year: 2026, source: "County" });
    expect(progressOf(await target(ours.lead, { id })).status).toBe("on-path");
  });

  test("stays for a reason, and is asked about again only when yet another baseline takes its place", async () => {
    const { id, newer } = await replaced();
    await keepStart(ours.data, { target: id, baseline: newer.id, because: "Our plan is printed." });
    const kept = await target(ours.viewer, { id });
    expect(kept.newer?.kept).toMatchObject({ reason: "Our plan is printed.", accountId: ours.data.accountId });
    expect(asksForStart(kept)).toBe(false);
    expect((await told(id)).at(-1)?.kind).toBe("target.start_kept");
    expect(await refusalOf(keepStart(ours.lead, { target: id, baseline: newer.id, because: "Again." }))).toBe("conflict");
    const newest = await replaceBaseline(ours.data, newer, { value: 0.76, year: 2024 });
    const asked = await target(ours.viewer, { id });
    expect(asked.newer).toMatchObject({ baseline: { id: newest.id }, kept: null });
    expect(await refusalOf(keepStart(ours.data, { target: id, baseline: newer.id, because: "Seen too early." }))).toBe("conflict");
  });

  test("can move only to a baseline of its own measure that is in use and free, and to one that can lead to the goal", async () => {
    const { id, newer, seen } = await replaced();
    const elsewhere = await buildBaseline(ours.data);
    const wish = { ...seen, value: 0.85, year: 2030, reason: "Because." };
    expect(await refusalOf(amendTarget(ours.data, { ...wish, baseline: elsewhere.id }))).toBe("invalid");
    expect(await refusalOf(amendTarget(ours.data, wish))).toBe("invalid");
    expect(await refusalOf(amendTarget(ours.data, { ...wish, value: 0.735, baseline: newer.id }))).toBe("invalid");
    await proposeTarget(ours.data, { baseline: newer.id, value: 0.9, year: 2031 });
    expect(await refusalOf(amendTarget(ours.data, { ...wish, baseline: newer.id }))).toBe("conflict");
    expect((await target(ours.lead, { id })).versions).toHaveLength(1);
  });

  test("is decided by those who propose targets, inside the coalition alone", async () => {
    const { id, newer } = await replaced();
    const theirs = await buildCoalition({ name: "Others" });
    const wish = { target: id, baseline: newer.id, because: "Because." };
    const refusals = [ours.viewer, ours.exec, theirs.lead].map(async (member) => refusalOf(Promise.resolve().then(() => keepStart(member, wish))));
    expect(await Promise.all(refusals)).toEqual(["forbidden", "forbidden", "not-found"]);
    expect(await asMember(theirs.lead, (db) => db.keptStart.findMany())).toEqual([]);
  });

  test("keeps what was decided: the database refuses to change it, or to take it without a reason", async () => {
    const { id, newer } = await replaced();
    await keepStart(ours.data, { target: id, baseline: newer.id, because: "Our plan is printed." });
    await expect(asMember(ours.data, (db) => db.keptStart.updateMany({ where: { targetId: id }, data: { reason: "Other" } }))).rejects.toThrow(/append-only/);
    const { coalitionId, accountId } = ours.data;
    const bare = { coalitionId, targetId: id, baselineId: (await buildBaseline(ours.data)).id, keptById: accountId, reason: "" };
    await expect(asMember(ours.data, (db) => db.keptStart.create({ data: bare }))).rejects.toThrow(/needs_a_reason/);
  });

  test("of two who decide at once, keeping and moving, each is judged by what stands", async () => {
    const { id, newer, seen } = await replaced();
    const tries = await Promise.allSettled([
      keepStart(ours.lead, { target: id, baseline: newer.id, because: "One." }),
      keepStart(ours.data, { target: id, baseline: newer.id, because: "Two." }),
      amendTarget(ours.core, { ...seen, value: 0.85, year: 2030, baseline: newer.id, reason: "Three." }),
    ]);
    expect(tries.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "fulfilled", "rejected"]);
    expect(await asMember(ours.data, (db) => db.keptStart.count({ where: { targetId: id } }))).toBe(1);
  });
});

test("a target whose baseline is in use asks nothing", async () => {
  const { id: baseline } = await buildBaseline(ours.data);
  const { id } = await proposeTarget(ours.data, { baseline, value: 0.85, year: 2030 });
  const found = await target(ours.lead, { id });
  expect(found.newer).toBeNull();
  expect(startsFor(found)).toHaveLength(1);
});
