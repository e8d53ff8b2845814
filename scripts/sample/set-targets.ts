import type { Baseline } from "~/domain/baseline/baseline";
import { newest, type Target } from "~/domain/target/target";
import { agreeTarget, amendTarget, listTargets, proposeTarget, recordMeasurement, setMilestones, target as targetById, verifyMeasurement } from "~/domain/target/target.server";
import type { BaselineKey } from "./baselines";
import type { Cast } from "./gather";
import type { Wish } from "./targets";

/** Proposes, agrees to and measures every target of the sample, as its people would. What was done before is not done again. */
export async function setTargets(cast: Cast, baselineOf: (key: BaselineKey) => Baseline, wishes: readonly Wish[]): Promise<void> {
  const there = await listTargets(cast.member("jordan"));
  for (const wish of wishes) {
    const baseline = baselineOf(wish.from);
    const known = there.find((target) => target.baseline.id === baseline.id);
    const target = known ?? (await propose(cast, baseline, wish));
    if (wish.amended && target.versions.length === 1) await amend(cast, target, wish.amended);
    await measure(cast, target, wish);
    await check(cast, target.id, wish);
  }
}

async function propose(cast: Cast, { id, year: since }: Baseline, { proposedBy, agreedBy, value, year, rationale, milestones = [] }: Wish): Promise<Target> {
  const proposer = cast.member(proposedBy);
  const proposed = await proposeTarget(proposer, { baseline: id, value, year, rationale, thisYear: since + 1 });
  if (milestones.length > 0) await setMilestones(proposer, { ...seenIn(await targetById(proposer, proposed)), milestones });
  const wished = await targetById(proposer, proposed);
  if (agreedBy) await agreeTarget(cast.member(agreedBy), seenIn(wished));
  return wished;
}

async function amend(cast: Cast, { id, versions }: Target, { by, agreedBy, ...change }: NonNullable<Wish["amended"]>): Promise<void> {
  const first = newest(versions);
  await amendTarget(cast.member(by), { version: first.id, seen: first.version, ...change });
  await agreeTarget(cast.member(agreedBy), seenIn(await targetById(cast.member(by), { id })));
}

function seenIn({ versions }: Target) {
  const { id, version } = newest(versions);
  return { version: id, seen: version };
}

/** Released values count by themselves; what only the state publishes is written down by hand. */
async function measure(cast: Cast, { id, measurements }: Target, { written }: Wish): Promise<void> {
  const data = cast.member("aisha");
  const known = new Set(measurements.map(({ year }) => year));
  if (written && !known.has(written.year)) await recordMeasurement(data, { target: id, ...written });
}

async function check(cast: Cast, id: string, { checkedBy }: Wish): Promise<void> {
  if (!checkedBy) return;
  const checker = cast.member(checkedBy);
  const { measurements } = await targetById(checker, { id });
  for (const { id: measurement, verified } of measurements) if (!verified) await verifyMeasurement(checker, { measurement });
}
