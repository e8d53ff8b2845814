import type { Median } from "./median";

/** How many of a group's people live in one place, 0 to 1: of all places of its kind in the nation, and in its state. */
export type OwnPart = { readonly state: string; readonly ofNation: number; readonly ofState: number };

/** From this part on a group is mostly the place itself: a median by people is then its own figure, or nearly. */
const mostly = 0.5;

/** Medians with the part of their people who live in the place they are read against. Where one place alone has a figure, the
 *  group is that place; where others have no sound figure, their people do not count. */
export function withOwnPart<One extends Median>(medians: readonly One[], { state, ofNation, ofState }: OwnPart): One[] {
  return medians.map((median) => {
    if (median.state !== "" && median.state !== state) return median;
    const counted = (median.state === "" ? ofNation : ofState) / (1 - median.missingShare);
    return { ...median, ownPart: median.places === 1 ? 1 : Math.min(1, counted) };
  });
}

/** Whether a place would be held against itself. */
export function isMostlyOwn({ ownPart = 0 }: Median): boolean {
  return ownPart > mostly;
}
