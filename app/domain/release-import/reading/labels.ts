import type { LineCells } from "./line-cells";

/** The subgroup labels of a file and the small numbers that stand for them while it is read. */
export class Labels {
  private readonly known: string[] = [];
  /** Spellings of the file that were read before without anything to say about them. */
  private readonly spellings: { readonly bytes: Buffer; readonly label: number }[] = [];

  /** The number of a label. */
  of(label: string): number {
    const at = this.known.indexOf(label);
    return at < 0 ? this.known.push(label) - 1 : at;
  }

  /** The label behind a number. */
  at(number: number): string {
    return this.known[number] ?? "";
  }

  /** The number of the label in a cell, when this very spelling was remembered; else -1. */
  inCell({ bytes, from, to }: LineCells, cell: number): number {
    const begin = from[cell] ?? 0;
    const end = to[cell] ?? 0;
    const found = this.spellings.find((spelling) => spelling.bytes.length === end - begin && bytes.compare(spelling.bytes, 0, end - begin, begin, end) === 0);
    return found?.label ?? -1;
  }

  remember(cell: string, label: number): void {
    const bytes = Buffer.from(cell);
    if (!this.spellings.some((spelling) => spelling.bytes.equals(bytes))) this.spellings.push({ bytes, label });
  }
}
