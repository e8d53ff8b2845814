import type { GeographyKind } from "../../place/geography";
import { connectionOf, type Connection } from "./connection";
import { lineUp, type Ordered } from "./line-up";
import { together } from "./rank-correlation";

/** The newest year of a measure over all places of a kind. */
export type Measured = Ordered & { readonly year: number; readonly release: string };

/** Every measure of one kind of place, ready to be laid beside any other. */
export type LaidBeside = {
  readonly geographyKind: GeographyKind;
  /** Year and release of a column; undefined where no release in use has it. */
  readonly about: (column: string) => Pick<Measured, "year" | "release"> | undefined;
  /** How two columns move together; null where one of them has no figures. */
  readonly between: (one: string, other: string) => Connection | null;
};

/** Lays measures side by side. Each pair is figured when it is first asked for, and remembered. */
export function layBeside(geographyKind: GeographyKind, measures: readonly Measured[]): LaidBeside {
  const lines = lineUp(measures);
  const about = new Map(measures.map(({ column, year, release }) => [column, { year, release }]));
  const known = new Map<string, Connection>();
  const between = (one: string, other: string) => {
    const key = [one, other].sort().join("|");
    const before = known.get(key);
    if (before) return before;
    const [first, second] = [lines.get(one), lines.get(other)];
    if (!first || !second) return null;
    const connection = connectionOf(together(first, second));
    known.set(key, connection);
    return connection;
  };
  return { geographyKind, about: (column) => about.get(column), between };
}
