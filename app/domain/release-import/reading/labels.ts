import type { Subgroup } from "./grouping";
import type { LineCells } from "./line-cells";

/** The groups that a row is about, as numbers: nearly always one; a row of everybody may belong to several breakdowns. */
export type RowGroups = { readonly subgroup: number; readonly also: readonly number[] };

type Spelling = { readonly type: Buffer; readonly label: Buffer; readonly groups: RowGroups };

/** The groups of a file and the small numbers that stand for them while it is read. */
export class Labels {
  private readonly known: Subgroup[] = [];
  /** Spellings of the file that were read before without anything to say about them. */
  private readonly spellings: Spelling[] = [];

  /** The numbers of groups, of which there must be one. */
  of([first, ...others]: readonly Subgroup[]): RowGroups | null {
    return first ? { subgroup: this.number(first), also: others.map((other) => this.number(other)) } : null;
  }

  /** The label behind a number. */
  at(number: number): string {
    return this.known[number]?.label ?? "";
  }

  /** The group behind a number. */
  groupAt(number: number): Subgroup {
    return this.known[number] ?? { breakdown: "overall", label: "" };
  }

  /** The groups in the cells of a row, when this very spelling was remembered; else null. */
  inCells(cells: LineCells, typeAt: number, labelAt: number): RowGroups | null {
    return this.spellings.find(({ type, label }) => cells.holds(labelAt, label) && cells.holds(typeAt, type))?.groups ?? null;
  }

  remember(type: string, label: string, groups: RowGroups): void {
    const spelling = { type: Buffer.from(type), label: Buffer.from(label), groups };
    if (!this.spellings.some((one) => one.label.equals(spelling.label) && one.type.equals(spelling.type))) this.spellings.push(spelling);
  }

  private number({ breakdown, label }: Subgroup): number {
    const at = this.known.findIndex((one) => one.label === label && one.breakdown === breakdown);
    return at < 0 ? this.known.push({ breakdown, label }) - 1 : at;
  }
}
