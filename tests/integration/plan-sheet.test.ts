import { beforeAll, expect, test } from "vitest";
import { asAccount } from "../../app/db/work.server";
import { removeNode, theory } from "../../app/domain/theory/theory.server";
import { planMark } from "../../app/domain/plan/plan-mark.server";
import { showPlan } from "../../app/domain/plan/plan.server";
import { answer } from "../../app/domain/process/process.server";
import { listTargets, recordMeasurement } from "../../app/domain/target/target.server";
import { addMember, buildCoalition, type BuiltCoalition } from "../build";
import { fillPlan } from "../build-plan";

let ours: BuiltCoalition;
let theirs: BuiltCoalition;

beforeAll(async () => {
  ours = await buildCoalition({ name: "Our Kept Plan" });
  theirs = await buildCoalition({ name: "Their Kept Plan" });
  await fillPlan(ours, "Work pays enough");
  await fillPlan(theirs, "A secret of theirs");
});

const shown = async (member: BuiltCoalition["lead"] = ours.lead, locale: "en" | "es" = "en") => (await showPlan(member, { locale })).html;

test("the mark of a plan changes with every kind of change it is made of, and with nothing else", async () => {
  const { lead, data } = ours;
  const changes: Record<string, () => Promise<unknown>> = {
    "an answer": () => answer(lead, { worksheet: "shared_definition", item: null, field: "power_local", value: "A say.", seen: 0 }),
    "a rating among all": () => answer(lead, { worksheet: "readiness", item: null, field: "data_sharing.rating", value: 4, seen: 0 }),
    "somebody who joins": () => addMember(lead, ["resident"]),
    "another name": () => asAccount(lead.accountId, (db) => db.account.updateMany({ where: { id: lead.accountId }, data: { name: "Ana Another" } })),
    "a value": async () => recordMeasurement(data, { target: (await listTargets(data))[0]?.id ?? "", value: 0.09, year: 2026, source: "Vital records" }),
    "a row of the theory that is gone": async () => removeNode(lead, { node: (await theory(lead)).nodes.find(({ kind }) => kind === "activity")?.id ?? "" }),
  };
  for (const [what, change] of Object.entries(changes)) {
    const before = await planMark(lead);
    expect(await planMark(data), what).toBe(before);
    await change();
    expect(await planMark(lead), what).not.toBe(before);
  }
  const before = await planMark(lead);
  await answer(theirs.lead, { worksheet: "shared_definition", item: null, field: "power_local", value: "Not ours.", seen: 0 });
  expect(await planMark(lead)).toBe(before);
});

test("what is shown is the plan as it stands, whoever asked before, and never another coalition's", async () => {
  await answer(ours.lead, { worksheet: "shared_definition", item: null, field: "dignity_local", value: "First words.", seen: 0 });
  expect(await Promise.all([shown(), shown(ours.data), shown(ours.lead, "es")])).toEqual(Array(3).fill(expect.stringContaining("First words.")));
  await answer(ours.lead, { worksheet: "shared_definition", item: null, field: "dignity_local", value: "Second words.", seen: 1 });
  const now = await shown();
  expect(now).toContain("Second words.");
  expect(now).not.toContain("First words.");
  expect(now).not.toContain("A secret of theirs");
  expect(await shown(theirs.lead)).toContain("A secret of theirs");
});
