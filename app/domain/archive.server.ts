import { Transform, type Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from "yauzl";

/** Why an archive, or a file in it, can not be taken. */
export type ArchiveReason = "damaged" | "encrypted" | "foreign-method" | "too-large" | "too-many";

export class ArchiveProblem extends Error {
  constructor(readonly reason: ArchiveReason) {
    super(`The archive can not be read: ${reason}.`);
    this.name = "ArchiveProblem";
  }
}

export type ArchiveLimits = {
  /** Bytes of one file and of all files together, unpacked. */
  readonly largestFile: number;
  readonly largestArchive: number;
  readonly mostFiles: number;
};

/** Longer lists belong to no archive of ours, whatever is in them. */
const longestList = 2_000;

/** A zip archive on the disk or in memory. Nothing in it is believed: names, sizes and checksums are judged while it is read.
 *  To be closed. */
export class Archive {
  private constructor(private readonly zip: ZipFile) {}

  /** Throws ArchiveProblem when it is none. */
  static async open(source: string | Buffer): Promise<Archive> {
    // Sizes are measured here, so that one that lies is told from one that is broken.
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: false } as const;
    try {
      return new Archive(await (typeof source === "string" ? openPromise(source, options) : fromBufferPromise(source, options)));
    } catch (error) {
      throw listProblem(error);
    }
  }

  /** The files that are wanted, in the order of the archive. Throws ArchiveProblem when they are more or larger than allowed, or
   *  can not be unpacked. */
  async files(isWanted: (name: string) => boolean, { mostFiles, largestFile, largestArchive }: ArchiveLimits): Promise<Entry[]> {
    const wanted = (await this.list()).filter(({ fileName }) => isWanted(fileName));
    if (wanted.length > mostFiles) throw new ArchiveProblem("too-many");
    if (wanted.some((entry) => entry.isEncrypted())) throw new ArchiveProblem("encrypted");
    if (wanted.some(({ compressionMethod }) => compressionMethod !== 0 && compressionMethod !== 8)) throw new ArchiveProblem("foreign-method");
    const all = wanted.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (all > largestArchive || wanted.some(({ uncompressedSize }) => uncompressedSize > largestFile)) throw new ArchiveProblem("too-large");
    return wanted;
  }

  /** The bytes of a file, unpacked; to be followed by `asPromised`. */
  async bytesOf(entry: Entry): Promise<Readable> {
    try {
      return await this.zip.openReadStreamPromise(entry);
    } catch (error) {
      throw listProblem(error);
    }
  }

  close(): void {
    this.zip.close();
  }

  private async list(): Promise<Entry[]> {
    const entries: Entry[] = [];
    try {
      for await (const entry of this.zip.eachEntry()) {
        entries.push(entry);
        if (entries.length > longestList) throw new ArchiveProblem("too-many");
      }
    } catch (error) {
      throw listProblem(error);
    }
    return entries;
  }
}

/** Lets the bytes of a file pass that its archive promised: as many, and with that checksum. More end with `too-large`. */
export function asPromised({ uncompressedSize, crc32: promised }: Pick<Entry, "uncompressedSize" | "crc32">): Transform {
  let size = 0;
  let sum = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      sum = crc32(chunk, sum);
      if (size > uncompressedSize) done(new ArchiveProblem("too-large"));
      else done(null, chunk);
    },
    flush(done) {
      done(sum === promised ? null : new ArchiveProblem("damaged"));
    },
  });
}

/** What the reader of archives says of broken bytes, as a problem of the file; what the disk says is a fault of ours. */
export function problemOf(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code.startsWith("Z_") ? new ArchiveProblem("damaged") : error;
}

/** The reader itself names no codes. */
function listProblem(error: unknown): unknown {
  return error instanceof Error && !("code" in error) && !(error instanceof ArchiveProblem) ? new ArchiveProblem("damaged") : problemOf(error);
}
