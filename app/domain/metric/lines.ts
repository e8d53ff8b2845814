import { isUtf8 } from "node:buffer";

/** Some whole lines of a file, as they are; between them stands one line feed. */
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

export class LineTooLong extends Error {
  constructor(readonly line: number) {
    super(`Line ${line} is longer than ${longestLine} bytes.`);
    this.name = "LineTooLong";
  }
}

const western = new TextDecoder("windows-1252");
const lineFeed = 10;
const carriageReturn = 13;
const byteOrderMark = Buffer.from("\uFEFF");

/** Cuts a stream of bytes at its line breaks, in batches of about one chunk, with constant memory. A byte order mark is
 *  dropped. Throws LineTooLong. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<LineBatch> {
  let rest: Buffer[] = [];
  let waiting = 0;
  let first = 1;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(lineFeed);
    if (end < 0) {
      rest.push(chunk);
      waiting += chunk.length;
    } else {
      const batch = batchOf([...rest, chunk.subarray(0, end)], first, false);
      yield batch;
      first += lineCount(batch.bytes);
      rest = [chunk.subarray(end + 1)];
      waiting = chunk.length - end - 1;
    }
    if (waiting > longestLine) throw new LineTooLong(first);
  }
  if (waiting > 0) yield batchOf(rest, first, true);
}

function batchOf(parts: readonly Buffer[], first: number, open: boolean): LineBatch {
  const bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
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
  return utf8 ? bytes.toString("utf8", from, to) : western.decode(bytes.subarray(from, to));
}
