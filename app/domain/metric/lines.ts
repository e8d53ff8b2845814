/** Some lines of a file, decoded, without their line breaks. */
export type LineBatch = {
  /** Number of the first line of the batch, counted from 1. */
  readonly first: number;
  readonly lines: readonly string[];
  /** Numbers of lines that are not UTF-8 and were read as Windows-1252. */
  readonly repaired: readonly number[];
  /** True for a last line that has no line break. */
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

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const western = new TextDecoder("windows-1252");
const lineFeed = 10;

/** Cuts a stream of bytes into lines, in batches of about one chunk, with constant memory. Lines may end in LF or CRLF; a
 *  byte order mark is dropped. Each line is UTF-8 or, failing that, Windows-1252: released files hold both.
 *  Throws LineTooLong. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LineBatch> {
  let rest: Uint8Array = new Uint8Array(0);
  let first = 1;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(lineFeed);
    if (end < 0) {
      rest = joined(rest, chunk);
    } else {
      const batch = batchOf(joined(rest, chunk.subarray(0, end)), first, false);
      yield batch;
      first += batch.lines.length;
      rest = chunk.slice(end + 1);
    }
    if (rest.length > longestLine) throw new LineTooLong(first);
  }
  if (rest.length > 0) yield batchOf(rest, first, true);
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  if (left.length === 0) return right;
  const whole = new Uint8Array(left.length + right.length);
  whole.set(left);
  whole.set(right, left.length);
  return whole;
}

function batchOf(bytes: Uint8Array, first: number, open: boolean): LineBatch {
  const text = decoded(bytes);
  if (text === null) return repairedBatch(bytes, first, open);
  return { first, lines: splitText(withoutMark(text, first)), repaired: [], open };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

function withoutMark(text: string, first: number): string {
  return first === 1 && text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function splitText(text: string): string[] {
  return text.includes("\r") ? text.split("\n").map(withoutReturn) : text.split("\n");
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

/** The slow way, for the few batches that hold a line which is not UTF-8: each line on its own. */
function repairedBatch(bytes: Uint8Array, first: number, open: boolean): LineBatch {
  const lines: string[] = [];
  const repaired: number[] = [];
  for (const line of byteLines(bytes)) {
    const text = decoded(line);
    if (text === null) repaired.push(first + lines.length);
    lines.push(withoutReturn(withoutMark(text ?? western.decode(line), first + lines.length)));
  }
  return { first, lines, repaired, open };
}

function* byteLines(bytes: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  for (;;) {
    const end = bytes.indexOf(lineFeed, from);
    yield bytes.subarray(from, end < 0 ? bytes.length : end);
    if (end < 0) return;
    from = end + 1;
  }
}
