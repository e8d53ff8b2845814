import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { Archive, ArchiveProblem, asPromised, problemOf, type ArchiveLimits } from "../archive.server";
import { PackedProblem } from "./import-problem";

/** A file to import: where it can be read, and the path a person knows it by, which may name its release. */
export type OpenedFile = { readonly path: string; readonly origin: string };

export type UnpackLimits = ArchiveLimits & {
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
  const archive = await Archive.open(path).catch(failed);
  try {
    const tables = await archive.files(isTable, limits).catch(failed);
    if (tables.length === 0) throw new PackedProblem("no-table");
    for (const entry of tables) {
      const target = join(folder, basename(entry.fileName));
      await unpack([await archive.bytesOf(entry).catch(failed), asPromised(entry)], target, limits);
      yield { path: target, origin: join(path.replace(/\.zip$/i, ""), entry.fileName) };
      await rm(target, { force: true });
    }
  } finally {
    archive.close();
  }
}

/** Archives made on a Mac carry a shadow of each file, which is no table. */
function isTable(name: string): boolean {
  return name.toLowerCase().endsWith(".csv") && !name.startsWith("__MACOSX/") && !basename(name).startsWith(".");
}

/** Lets bytes pass up to `most`. */
function measured(most: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > most) done(new PackedProblem("too-large"));
      else done(null, chunk);
    },
  });
}

async function unpack(steps: readonly (NodeJS.ReadableStream | Transform)[], target: string, { longest }: UnpackLimits): Promise<void> {
  await pipeline([...steps, createWriteStream(target)], { signal: AbortSignal.timeout(longest) }).catch(failed);
}

/** Broken bytes, and a clock that ran out, as a problem of the file; anything else is a fault of ours. */
function failed(error: unknown): never {
  const problem = problemOf(error);
  if (problem instanceof ArchiveProblem) throw new PackedProblem(problem.reason);
  throw error instanceof Error && error.name === "AbortError" ? new PackedProblem("too-slow") : error;
}
