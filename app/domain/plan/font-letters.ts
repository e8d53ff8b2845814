/** The code points a TrueType font has a shape for, read from its table `cmap` (formats 4 and 12, those of today's fonts).
 *  Source: OpenType specification, "cmap — Character to glyph index mapping table". */
export function lettersIn(font: Buffer): ReadonlySet<number> {
  const table = tableAt(font, "cmap");
  const letters = new Set<number>();
  for (let place = 0; place < font.readUInt16BE(table + 2); place += 1) {
    const at = table + font.readUInt32BE(table + 8 + 8 * place);
    const format = font.readUInt16BE(at);
    if (format === 4) readSegments(font, at, letters);
    else if (format === 12) readGroups(font, at, letters);
  }
  return letters;
}

function tableAt(font: Buffer, name: string): number {
  for (let record = 12; record < 12 + 16 * font.readUInt16BE(4); record += 16) {
    if (font.toString("latin1", record, record + 4) === name) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${name}.`);
}

/** Four rows of numbers beside each other: ends, starts, deltas and offsets of the segments. Glyph 0 is no shape. */
function readSegments(font: Buffer, at: number, letters: Set<number>): void {
  const row = font.readUInt16BE(at + 6);
  for (let segment = at + 14; segment < at + 14 + row; segment += 2) {
    const [end, start, delta] = [font.readUInt16BE(segment), font.readUInt16BE(segment + row + 2), font.readUInt16BE(segment + 2 * row + 2)];
    const offsetAt = segment + 3 * row + 2;
    const offset = font.readUInt16BE(offsetAt);
    for (let letter = start; letter <= end && letter < 0xffff; letter += 1) {
      const glyph = offset === 0 ? (letter + delta) & 0xffff : font.readUInt16BE(offsetAt + offset + 2 * (letter - start));
      if (glyph !== 0) letters.add(letter);
    }
  }
}

/** Groups of first letter, last letter, first glyph. */
function readGroups(font: Buffer, at: number, letters: Set<number>): void {
  for (let group = at + 16; group < at + 16 + 12 * font.readUInt32BE(at + 12); group += 12) {
    for (let letter = font.readUInt32BE(group); letter <= font.readUInt32BE(group + 4); letter += 1) letters.add(letter);
  }
}
