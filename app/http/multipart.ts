/** One part of a multipart body: a field, or a file with the name it has on the sender's disk. */
export type Part = { readonly name: string; readonly filename: string | undefined; readonly data: AsyncIterable<Buffer> };

/** What can not be read as a form of ours. */
export class NoForm extends Error {
  override readonly name = "NoForm";
}

const lineEnd = Buffer.from("\r\n");
const headEnd = Buffer.from("\r\n\r\n");
/** What stands before the data of a part, in bytes. Browsers write some 150 and the two names. */
const longestHead = 2_048;

/**
 * The parts of a body of type multipart/form-data (RFC 7578), one after another, as they arrive. Nothing of a part is kept here,
 * and nothing grows with what a stranger sends: heads are short, and whoever reads may stop. The data of a part are read to their
 * end before the next part is asked for, or skipped.
 *
 * @throws NoForm
 */
export async function* partsOf(body: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<Part> {
  const border = Buffer.from(`\r\n--${boundary}`);
  const reader = new Reader(body);
  await reader.take(border, 0);
  while (!(await reader.ends())) {
    const head = await reader.take(headEnd, longestHead);
    const data = reader.pieces(border);
    yield { ...named(head.toString("utf8")), data };
    for await (const _rest of data);
  }
}

/** The boundary that a content type names; null when it is no multipart form. */
export function boundaryIn(type: string | null): string | null {
  return /^multipart\/form-data;\s*boundary=(?:"([^"\r\n]{1,70})"|([^\s";]{1,70}))\s*$/i.exec(type ?? "")?.slice(1).find((found) => found !== undefined) ?? null;
}

class Reader {
  /** Bytes that have arrived and were not taken. The first border has no line before it: it is given one. */
  private left: Buffer = lineEnd;
  private readonly source: AsyncIterator<Uint8Array>;

  constructor(body: AsyncIterable<Uint8Array>) {
    this.source = body[Symbol.asyncIterator]();
  }

  /** All bytes before `end`, which is taken too; there may be `most` of them. */
  async take(end: Buffer, most: number): Promise<Buffer> {
    for (;;) {
      const at = this.left.indexOf(end);
      if (at > most || (at < 0 && this.left.length >= most + end.length)) throw new NoForm();
      if (at >= 0) return this.cut(at, end.length);
      await this.more();
    }
  }

  /** After a border: whether it was the last one. */
  async ends(): Promise<boolean> {
    while (this.left.length < 2) await this.more();
    const two = this.cut(2, 0).toString("latin1");
    if (two !== "--" && two !== "\r\n") throw new NoForm();
    return two === "--";
  }

  /** What stands before `border`, piece by piece; the border is taken too. Who stops halfway can go on, or another can. */
  pieces(border: Buffer): AsyncIterable<Buffer> {
    let ended = false;
    const next = async (): Promise<IteratorResult<Buffer, undefined>> => {
      while (!ended) {
        const at = this.left.indexOf(border);
        ended = at >= 0;
        const piece = this.cut(ended ? at : Math.max(0, this.left.length - border.length + 1), ended ? border.length : 0);
        if (piece.length > 0) return { done: false, value: piece };
        if (!ended) await this.more();
      }
      return { done: true, value: undefined };
    };
    return { [Symbol.asyncIterator]: () => ({ next }) };
  }

  private cut(length: number, skip: number): Buffer {
    const taken = this.left.subarray(0, length);
    this.left = this.left.subarray(length + skip);
    return taken;
  }

  private async more(): Promise<void> {
    const { done, value } = await this.source.next();
    if (done) throw new NoForm();
    this.left = Buffer.concat([this.left, value]);
  }
}

function named(head: string): Pick<Part, "name" | "filename"> {
  const line = head.split("\r\n").find((one) => /^content-disposition:/i.test(one)) ?? "";
  const name = valueIn(line, / name="([^"]*)"/i);
  if (name === undefined) throw new NoForm();
  return { name, filename: valueIn(line, / filename="([^"]*)"/i) };
}

/** Browsers write a quotation mark and the end of a line inside a name as if they stood in an address. */
function valueIn(line: string, place: RegExp): string | undefined {
  return place.exec(line)?.[1]?.replace(/%(22|0D|0A)/gi, decodeURIComponent);
}
