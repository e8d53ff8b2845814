import { codeAt, numberAt } from "./byte-number";
import type { LineCells } from "./line-cells";
import { joinedNumber } from "../../place/place-number";
import { firstYear, type KeyRules, type RowKey } from "./row-key";
import { findState } from "../../place/state";

/** The groups of every row in a file that has none. */
const whole = { subgroup: 0, also: [] } as const;

const stateKnown = Array.from({ length: 100 }, (_, code) => findState(String(code).padStart(2, "0")) !== null);

/** Reads the key of a row straight from its bytes. Null for a row that is in any way unusual: `readRowKey` then reads it with
 *  care and says what there is to say. */
export function plainKey({ file, thisYear, labels }: KeyRules, cells: LineCells): RowKey | null {
  const year = code(cells, file.yearAt, 4);
  const state = code(cells, file.stateAt, 2);
  const local = code(cells, file.localAt, file.geography === "county" ? 3 : 5);
  if (year < firstYear || year > thisYear || !stateKnown[state] || local < 0) return null;
  const groups = file.subgroupAt < 0 ? whole : labels.inCells(cells, file.typeAt, file.subgroupAt);
  if (groups === null) return null;
  return { place: joinedNumber(file.geography, state, local), year, subgroup: groups.subgroup, also: groups.also };
}

function code({ bytes, from, to }: LineCells, cell: number, most: number): number {
  return codeAt(bytes, from[cell] ?? 0, to[cell] ?? 0, most);
}

/** How many people live in the place of a row; null when the file does not say. */
export function peopleIn({ bytes, from, to }: LineCells, cell: number): number | null {
  const people = cell < 0 ? 0 : numberAt(bytes, from[cell] ?? 0, to[cell] ?? 0);
  return Number.isInteger(people) && people > 0 ? people : null;
}

/** The words of one cell from row to row. In released files the same name often stands in row after row: then it is not
 *  made again. */
export class RepeatedText {
  private bytes: Buffer = Buffer.alloc(0);
  private text = "";

  in({ bytes, from, to }: LineCells, cell: number): string {
    const begin = from[cell] ?? 0;
    const end = to[cell] ?? 0;
    const same = this.bytes.length === end - begin && bytes.compare(this.bytes, 0, end - begin, begin, end) === 0;
    if (!same) {
      this.bytes = Buffer.from(bytes.subarray(begin, end));
      this.text = bytes.toString("utf8", begin, end);
    }
    return this.text;
  }
}
