import { isUtf8 } from "node:buffer";
import { westernText } from "../../western-text";

/** Some whole lines of a file, as they are; between them stands one line feed. Its bytes are good until the next batch is
 *  asked for: all batches of a file stand in the same place of the memory, one after another. */
export type LineBatch = {
  /** Number of the first line of the batch, counted from 1. */
  readonly first: number;
  readonly bytes: Buffer;
  /** True when the last line has no line break. */
  readonly open: boolean;
};

/** One line: a stretch of its batch, without its line break. */
export type Line = {
  readonly number: number;
  readonly bytes: Buffer;
  readonly from: number;
  readonly to: number;
  readonly utf8: boolean;
  /** A last line without a line break. */
  readonly open: boolean;
};

/** No released line comes near this; a longer one is no table, and must not fill the memory. */
export const longestLine = 1 << 20;

/** For a chunk and what was left of the one before. */
const firstRoom = 1 << 19;

export class LineTooLong extends Error {
  constructor(readonly line: number) {
    super(`Line ${line} is longer than ${longestLine} bytes.`);
    this.name = "LineTooLong";
  }
}

const lineFeed = 10;
const carriageReturn = 13;
const byteOrderMark = Buffer.from("\uFEFF");

/** Cuts a stream of bytes at its line breaks, in batches of about one chunk, with constant memory. A chunk is not needed any
 *  more when the next one is asked for. A byte order mark is dropped. Throws LineTooLong. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<LineBatch> {
  const room = new Room();
  let first = 1;
  for await (const chunk of chunks) {
    const feed = chunk.lastIndexOf(lineFeed);
    const before = room.length;
    room.add(chunk);
    if (feed >= 0) {
      const batch = batchOf(room.upTo(before + feed), first, false);
      yield batch;
      first += lineCount(batch.bytes);
      room.forget(before + feed + 1);
    }
    if (room.length > longestLine) throw new LineTooLong(first);
  }
  if (room.length > 0) yield batchOf(room.upTo(room.length), first, true);
}

/** Bytes that wait for the end of their line, always in the same memory: new memory for each chunk would be as much to clear
 *  away as the file is long. */
class Room {
  private bytes = Buffer.allocUnsafe(firstRoom);
  length = 0;

  add(chunk: Buffer): void {
    const length = this.length + chunk.length;
    if (length > this.bytes.length) {
      const wider = Buffer.allocUnsafe(2 * length);
      this.bytes.copy(wider, 0, 0, this.length);
      this.bytes = wider;
    }
    chunk.copy(this.bytes, this.length);
    this.length = length;
  }

  upTo(end: number): Buffer {
    return this.bytes.subarray(0, end);
  }

  forget(end: number): void {
    this.bytes.copyWithin(0, end, this.length);
    this.length -= end;
  }
}

function batchOf(bytes: Buffer, first: number, open: boolean): LineBatch {
  const marked = first === 1 && bytes.subarray(0, byteOrderMark.length).equals(byteOrderMark);
  return { first, bytes: marked ? bytes.subarray(byteOrderMark.length) : bytes, open };
}

function lineCount(bytes: Buffer): number {
  let count = 1;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}

/** The lines of a batch. They may end in LF or CRLF. */
export function* linesIn({ first, bytes, open }: LineBatch): Generator<Line> {
  const allUtf8 = isUtf8(bytes);
  let from = 0;
  for (let number = first; ; number += 1) {
    const feed = bytes.indexOf(lineFeed, from);
    const end = feed < 0 ? bytes.length : feed;
    const to = end > from && bytes[end - 1] === carriageReturn ? end - 1 : end;
    yield { number, bytes, from, to, utf8: allUtf8 || isUtf8(bytes.subarray(from, to)), open: open && feed < 0 };
    if (feed < 0) return;
    from = feed + 1;
  }
}

/** The words of a line: UTF-8 or, failing that, Windows-1252. Released files hold both. */
export function textOf({ bytes, from, to, utf8 }: Line): string {
  return utf8 ? bytes.toString("utf8", from, to) : westernText(bytes.subarray(from, to));
}

/** A line that stays, whatever becomes of its batch. */
export function keptLine(line: Line): Line {
  const bytes = Buffer.from(line.bytes.subarray(line.from, line.to));
  return { ...line, bytes, from: 0, to: bytes.length };
}
