import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, open, rm, type FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32, createGunzip, createInflateRaw } from "node:zlib";
import { PackedProblem } from "./import-problem";
import { bytesOfEntry, zipEntries, type ZipEntry } from "./loading/import-zip.server";

/** A file to import: where it can be read, and the path a person knows it by, which may name its release. */
export type OpenedFile = { readonly path: string; readonly origin: string };

export type UnpackLimits = {
  /** Bytes of one file and of all files of an archive together, unpacked. */
  readonly largestFile: number;
  readonly largestArchive: number;
  readonly mostFiles: number;
  /** Milliseconds for one file. */
  readonly longest: number;
};

/** The largest released file has 28 MB, a release twenty files; a bomb has a thousand times as much. */
export const unpackLimits: UnpackLimits = { largestFile: 512 << 20, largestArchive: 2 * 1024 ** 3, mostFiles: 100, longest: 120_000 };

/** The CSV files at a path, one after another: the file itself, the one in a gzip, those in a zip. What was packed lies in
 *  a folder of its own until the next one is asked for, so memory does not grow and at most one stands on the disk.
 *  Throws PackedProblem. */
export async function* openedFiles(path: string, limits: UnpackLimits = unpackLimits): AsyncGenerator<OpenedFile> {
  const packed = await packingOf(path);
  if (packed === null) {
    yield { path, origin: path };
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), "mobility-unpacked-"));
  try {
    if (packed === "gz") yield await gunzipped(path, folder, limits);
    else yield* unzipped(path, folder, limits);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a file begins with says how it is packed, whatever it is called. One that only claims to be packed is opened all the
 *  same, and found damaged. */
async function packingOf(path: string): Promise<"gz" | "zip" | null> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const start = buffer.subarray(0, bytesRead).toString("latin1");
    if (start.startsWith("\u001f\u008b")) return "gz";
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) return "zip";
  } finally {
    await file.close();
  }
  if (/\.gz$/i.test(path)) return "gz";
  return /\.zip$/i.test(path) ? "zip" : null;
}

async function gunzipped(path: string, folder: string, limits: UnpackLimits): Promise<OpenedFile> {
  const origin = path.replace(/\.gz$/i, "");
  const target = join(folder, basename(origin));
  await unpack([createReadStream(path), createGunzip(), measured(limits.largestFile)], target, limits);
  return { path: target, origin };
}

async function* unzipped(path: string, folder: string, limits: UnpackLimits): AsyncGenerator<OpenedFile> {
  const archive = await open(path);
  try {
    const tables = (await zipEntries(archive)).filter(isTable);
    refuse(tables, limits);
    for (const entry of tables) {
      const target = join(folder, basename(entry.name));
      await unpackEntry(archive, entry, target, limits);
      yield { path: target, origin: join(path.replace(/\.zip$/i, ""), entry.name) };
      await rm(target, { force: true });
    }
  } finally {
    await archive.close();
  }
}

/** Archives made on a Mac carry a shadow of each file, which is no table. */
function isTable({ name }: ZipEntry): boolean {
  return name.toLowerCase().endsWith(".csv") && !name.startsWith("__MACOSX/") && !basename(name).startsWith(".");
}

function refuse(tables: readonly ZipEntry[], { mostFiles, largestFile, largestArchive }: UnpackLimits): void {
  if (tables.length === 0) throw new PackedProblem("no-table");
  if (tables.length > mostFiles) throw new PackedProblem("too-many");
  if (tables.some(({ encrypted }) => encrypted)) throw new PackedProblem("encrypted");
  if (tables.some(({ method }) => method !== 0 && method !== 8)) throw new PackedProblem("foreign-method");
  const all = tables.reduce((sum, { size }) => sum + size, 0);
  if (all > largestArchive || tables.some(({ size }) => size > largestFile)) throw new PackedProblem("too-large");
}

async function unpackEntry(archive: FileHandle, entry: ZipEntry, target: string, limits: UnpackLimits): Promise<void> {
  const start = await bytesOfEntry(archive, entry);
  const bytes = entry.packed === 0 ? Readable.from([]) : archive.createReadStream({ start, end: start + entry.packed - 1, autoClose: false });
  // An archive may lie about its sizes: more than it says is refused while it is unpacked.
  const steps = entry.method === 8 ? [bytes, createInflateRaw(), measured(entry.size, entry.crc)] : [bytes, measured(entry.size, entry.crc)];
  await unpack(steps, target, limits);
}

/** Lets bytes pass up to `most`; at the end, their checksum must be the one promised. */
function measured(most: number, crc?: number): Transform {
  let size = 0;
  let sum = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (crc !== undefined) sum = crc32(chunk, sum);
      if (size > most) done(new PackedProblem("too-large"));
      else done(null, chunk);
    },
    flush(done) {
      done(crc === undefined || crc === sum ? null : new PackedProblem("damaged"));
    },
  });
}

async function unpack(steps: readonly (NodeJS.ReadableStream | Transform)[], target: string, { longest }: UnpackLimits): Promise<void> {
  try {
    await pipeline([...steps, createWriteStream(target)], { signal: AbortSignal.timeout(longest) });
  } catch (error) {
    throw problemOf(error);
  }
}

/** What zlib says of broken bytes, and a clock that ran out, as a problem of the file; anything else is a fault of ours. */
function problemOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === "AbortError") return new PackedProblem("too-slow");
  return "code" in error && String(error.code).startsWith("Z_") ? new PackedProblem("damaged") : error;
}
