import { cellsOf } from "../csv-row";
import { LineCells } from "./line-cells";
import { linesIn, textOf, type Line, type LineBatch } from "./lines";

/** What stands side by side in the two columns that name a group: its type ("gender"; empty where the file has no such column)
 *  and its label ("Female"). */
export type GroupCells = { readonly type: string; readonly label: string };

/** No released file has more than nine groups; a column with more different entries than this names no groups. */
export const mostGroups = 200;

type Known = GroupCells & { readonly typeBytes: Buffer; readonly labelBytes: Buffer };

/** Goes over a file before it is read, and notes each pair of type and label once: where a row of everybody belongs is known
 *  only when all groups are. Looks at no other column. */
export class GroupSurvey {
  private readonly known: Known[] = [];
  private columns: { readonly typeAt: number; readonly labelAt: number; readonly first: number; readonly cells: LineCells } | null = null;
  /** True when the file has no groups, or too many: the rest need not be looked at. */
  ended = false;
  /** Rows name their groups in the same order again and again. */
  private last = 0;

  take(batch: LineBatch): void {
    for (const line of linesIn(batch)) {
      if (this.ended) return;
      if (this.columns === null) this.begin(line);
      else if (line.from < line.to) this.look(line);
    }
  }

  get cells(): readonly GroupCells[] {
    return this.known.map(({ type, label }) => ({ type, label }));
  }

  private begin(line: Line): void {
    const header = (cellsOf(textOf(line)) ?? []).map((name) => name.trim());
    const [typeAt, labelAt] = [header.indexOf("subgroup_type"), header.indexOf("subgroup")];
    this.ended = labelAt < 0;
    this.columns = { typeAt, labelAt, first: Math.max(typeAt, labelAt) + 1, cells: new LineCells(header.length) };
  }

  private look(line: Line): void {
    const { columns } = this;
    if (!columns) return;
    const { cells, typeAt, labelAt, first } = columns;
    if (line.utf8 && cells.cut(line, first)) {
      if (!this.meet(cells, typeAt, labelAt)) this.note(cells.text(typeAt), cells.text(labelAt));
      return;
    }
    const words = cellsOf(textOf(line)) ?? [];
    if (words[labelAt] !== undefined) this.note(words[typeAt] ?? "", words[labelAt]);
  }

  /** Whether the pair is known already. */
  private meet(cells: LineCells, typeAt: number, labelAt: number): boolean {
    const { known, last } = this;
    for (let step = 1; step <= known.length; step += 1) {
      const at = (last + step) % known.length;
      const one = known[at];
      if (!one || !cells.holds(labelAt, one.labelBytes) || !cells.holds(typeAt, one.typeBytes)) continue;
      this.last = at;
      return true;
    }
    return false;
  }

  private note(type: string, label: string): void {
    if (this.known.some((one) => one.type === type && one.label === label)) return;
    this.known.push({ type, label, typeBytes: Buffer.from(type), labelBytes: Buffer.from(label) });
    this.ended = this.known.length > mostGroups;
  }
}
