import { asMember } from "../app/db/work.server";
import type { Member } from "../app/domain/coalition/member";

type BaselineParts = {
  readonly name?: string;
  readonly value?: number;
  readonly value2?: number;
  readonly lb?: number;
  readonly ub?: number;
  readonly quality?: number;
  readonly year?: number;
  readonly unit?: string;
  readonly metric?: string;
  readonly direction?: "higher" | "lower" | "neutral";
};

export type BuiltBaseline = { readonly id: string; readonly indicatorId: string };

/** A frozen number: pay of an average job, 0.73 of the cost of living in 2022, unless told otherwise. */
export function buildBaseline(member: Member, parts: BaselineParts = {}): Promise<BuiltBaseline> {
  const { name = "Pay and the cost of living", metric = "ratio_living_wage", unit = "ratio", direction = "higher", value = 0.73, year = 2022, quality = 1, ...bounds } = parts;
  const { coalitionId, accountId, communityId } = member;
  return asMember(member, async (db) => {
    const indicator = await db.indicator.create({ data: { coalitionId, name, metric, unit, direction, geographyId: communityId, createdById: accountId } });
    const { id } = await db.baseline.create({
      data: {
        coalitionId, indicatorId: indicator.id, value, year, quality, ...bounds,
        releaseLabel: "2025", sourceNote: "Example release 2025", frozenById: accountId,
        overrideReason: quality === 3 ? "Nothing better exists yet." : null,
      },
    });
    return { id, indicatorId: indicator.id };
  });
}

/** Babies born with low weight: 9.6 % (9.0 to 10.2) in 2023. Lower is better. */
export function buildLowerBaseline(member: Member): Promise<BuiltBaseline> {
  return buildBaseline(member, { name: "Babies born with low weight", metric: "share_low_birth_weight", unit: "proportion", direction: "lower", value: 0.096, lb: 0.09, ub: 0.102, year: 2023 });
}
