import type { Member } from "~/domain/coalition/member";
import type { Baseline } from "~/domain/baseline/baseline";
import type { BaselineWish } from "~/domain/baseline/baseline.form";
import { freezeBaseline, listBaselines } from "~/domain/baseline/baseline.server";

/** Freezes every figure that is not frozen yet; gives each baseline under the name the sample has for it. */
export async function freezeAll<Key extends string>(member: Member, wishes: Readonly<Record<Key, BaselineWish>>): Promise<(key: Key) => Baseline> {
  const frozen = new Map((await listBaselines(member)).map((baseline) => [nameOf(baseline), baseline]));
  for (const wish of Object.values<BaselineWish>(wishes)) {
    if (!frozen.has(nameOf(wish))) frozen.set(nameOf(wish), await freezeBaseline(member, wish));
  }
  return (key) => frozen.get(nameOf(wishes[key])) ?? missing(key);
}

function nameOf({ column, breakdown, subgroup }: { readonly column: string | null; readonly breakdown: string; readonly subgroup: string }): string {
  return `${column} ${breakdown} ${subgroup}`;
}

function missing(key: string): never {
  throw new Error(`The sample has no baseline “${key}”.`);
}
