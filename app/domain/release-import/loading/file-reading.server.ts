import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { Readable } from "node:stream";
import type { Batch } from "../reading/batch";
import type { Chosen } from "../chosen";
import { finding } from "../finding";
import { GroupSurvey, type GroupCells } from "../reading/group-survey";
import { linesOf, LineTooLong } from "../reading/lines";
import { Reading } from "../reading/reading";

export type FileWish = {
  readonly thisYear?: number;
  /** The only places to keep; all of them when absent. */
  readonly only?: Chosen;
};

const chunkBytes = 1 << 18;
const hashedAtOnce = 1 << 20;

/** How many batches may wait for the database: some eight megabytes. */
const mostAhead = 48;

/** A file that is being read. Reading begins at once (or `after` another) and runs ahead of whoever takes the values, so that
 *  one file is read while the database still builds the index of another. A fault of the disk comes out where checksum or
 *  values are taken. Whoever does not take the values to their end must `stop`. */
export class FileReading {
  readonly name: string;
  readonly reading: Reading;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: Promise<string>;
  /** When nothing more is read: the file has ended, or was let go. */
  readonly ended: Promise<void>;
  private readonly values: Readable;

  constructor(private readonly path: string, { thisYear = new Date().getFullYear(), only }: FileWish, after: Promise<void> = Promise.resolve()) {
    this.name = basename(path);
    this.reading = new Reading(this.name, thisYear, only);
    this.sha256 = after.then(() => checksum(path));
    this.values = Readable.from(this.read(), { highWaterMark: mostAhead });
    this.sha256.catch(ignored);
    this.ended = new Promise((done) => this.values.once("close", done).on("error", ignored));
    this.values.read(0);
  }

  /** The values, batch by batch; to be taken once. What is no table ends early, with a finding. */
  get batches(): AsyncIterable<Batch> {
    return this.values;
  }

  stop(): void {
    this.values.destroy();
  }

  private async *read(): AsyncGenerator<Batch> {
    await this.sha256;
    const { reading } = this;
    reading.expect(await groupsIn(this.path));
    try {
      for await (const lines of linesOf(chunksOf(this.path, chunkBytes))) {
        yield* reading.take(lines);
        if (reading.hopeless) break;
      }
    } catch (error) {
      if (!(error instanceof LineTooLong)) throw error;
      reading.stop(finding("long_line", error.line, null, ""));
    }
    yield* reading.close();
  }
}

/** It is not lost: the promise and the stream keep it for the one who asks. */
function ignored(): void {}

async function checksum(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of chunksOf(path, hashedAtOnce)) hash.update(chunk);
  return hash.digest("hex");
}

/** The groups of a file; those up to where it is no table any more. */
async function groupsIn(path: string): Promise<readonly GroupCells[]> {
  const survey = new GroupSurvey();
  try {
    for await (const lines of linesOf(chunksOf(path, chunkBytes))) {
      survey.take(lines);
      if (survey.ended) break;
    }
  } catch (error) {
    if (!(error instanceof LineTooLong)) throw error;
  }
  return survey.cells;
}

/** The bytes of a file, all through one buffer: a stream would leave as many to be cleared away as the file has. */
async function* chunksOf(path: string, bytes: number): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(bytes);
    for (;;) {
      const { bytesRead } = await file.read(buffer);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
