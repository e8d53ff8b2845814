/**
 * What became of a county when its borders or its name changed.
 * - `renamed`: the same land under another code, so a series may go on
 * - `split`: its land went to several new areas and to nothing else
 * - `redrawn`: its land went to areas that also hold land of others
 */
export type ChangeKind = "renamed" | "split" | "redrawn";

export type PlaceChange = {
  readonly kind: ChangeKind;
  /** The five-digit code until then. */
  readonly before: string;
  /** Every area that holds some of its land since. */
  readonly after: readonly string[];
  /** The first year that the released files give under the new codes. */
  readonly year: number;
};

/** Connecticut's planning regions took the place of its counties in 2022; towns, not counties, make a region. */
function redrawn(before: string, ...after: readonly string[]): PlaceChange {
  return { kind: "redrawn", before, after, year: 2022 };
}

/** Every county that the released files know under more than one code. Source: key columns of the released files; for the
 *  land that Connecticut's counties and regions share, the towns of each region. */
export const changedPlaces: readonly PlaceChange[] = [
  { kind: "renamed", before: "02270", after: ["02158"], year: 2015 },
  { kind: "renamed", before: "46113", after: ["46102"], year: 2015 },
  { kind: "split", before: "02261", after: ["02063", "02066"], year: 2020 },
  redrawn("09001", "09120", "09140", "09190"),
  redrawn("09003", "09110", "09140", "09160"),
  redrawn("09005", "09140", "09160", "09190"),
  redrawn("09007", "09130"),
  redrawn("09009", "09140", "09170"),
  redrawn("09011", "09130", "09150", "09180"),
  redrawn("09013", "09110", "09150"),
  redrawn("09015", "09150", "09180"),
];
