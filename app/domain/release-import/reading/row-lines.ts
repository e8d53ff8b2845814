import type { RowKey } from "./row-key";

const firstRoom = 1 << 12;

/** The parts of a key fit side by side into one exact number. */
const [mostYears, mostSubgroups] = [1 << 12, 1 << 10];

/** Remembers on which line the row of each key stood, in twelve bytes a row: files may have a million. An open table of
 *  numbers, half full at most. */
export class RowLines {
  private keys = new Float64Array(firstRoom);
  private lines = new Int32Array(firstRoom);
  size = 0;

  /** Notes the line of a key; returns the line on which it stood before, or 0 when it is new. */
  add({ place, year, subgroup }: Omit<RowKey, "also">, line: number): number {
    if (this.size * 2 >= this.keys.length) this.grow();
    const key = (place * mostYears + year) * mostSubgroups + subgroup + 1;
    const at = this.find(key);
    const before = this.lines[at] ?? 0;
    if (before > 0) return before;
    this.put(at, key, line);
    this.size += 1;
    return 0;
  }

  /** Where a key stands, or would stand. */
  private find(key: number): number {
    const { keys } = this;
    const last = keys.length - 1;
    let at = scattered(key) & last;
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & last;
    return at;
  }

  private put(at: number, key: number, line: number): void {
    this.keys[at] = key;
    this.lines[at] = line;
  }

  private grow(): void {
    const { keys, lines } = this;
    this.keys = new Float64Array(keys.length * 2);
    this.lines = new Int32Array(keys.length * 2);
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? 0;
      if (key !== 0) this.put(this.find(key), key, lines[at] ?? 0);
    }
  }
}

/** Keys of neighbours, spread over the table. */
function scattered(key: number): number {
  const mixed = Math.imul(key % 0x1_0000_0000, 0x9e37_79b1) ^ Math.imul(Math.floor(key / 0x1_0000_0000) + 1, 0x85eb_ca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
