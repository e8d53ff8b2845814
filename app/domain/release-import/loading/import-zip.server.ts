import type { FileHandle } from "node:fs/promises";
import { PackedProblem } from "../import-problem";

/** One file inside a zip archive: where its bytes are and what they must become. */
export type ZipEntry = {
  readonly name: string;
  /** 0 stored, 8 deflated; whatever else a zip allows, nobody sends. */
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly encrypted: boolean;
  readonly headerAt: number;
};

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const headerSignature = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const headerLength = 30;
const longestComment = 0xffff;
/** A release has about twenty files; an archive with a list longer than this is none. */
const longestList = 1 << 20;

/** The list at the end of a zip archive (APPNOTE 4.3.12). Archives beyond 4 GB (zip64) are larger than anything taken here.
 *  Throws PackedProblem. */
export async function zipEntries(archive: FileHandle): Promise<ZipEntry[]> {
  const { size } = await archive.stat();
  const tail = await bytesAt(archive, Math.max(0, size - endLength - longestComment), Math.min(size, endLength + longestComment));
  const end = endAt(tail);
  const length = tail.readUInt32LE(end + 12);
  const at = tail.readUInt32LE(end + 16);
  if (length > longestList) throw new PackedProblem("too-many");
  return entriesIn(await bytesAt(archive, at, length));
}

function endAt(tail: Buffer): number {
  for (let at = tail.length - endLength; at >= 0; at -= 1) if (tail.readUInt32LE(at) === endSignature) return at;
  throw new PackedProblem("damaged");
}

function entriesIn(list: Buffer): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + entryLength <= list.length && list.readUInt32LE(at) === entrySignature) {
    const nameLength = list.readUInt16LE(at + 28);
    const entry = entryAt(list, at, nameLength);
    if (entry.name.includes("\0")) throw new PackedProblem("damaged");
    entries.push(entry);
    at += entryLength + nameLength + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32);
  }
  if (at !== list.length) throw new PackedProblem("damaged");
  return entries;
}

function entryAt(list: Buffer, at: number, nameLength: number): ZipEntry {
  return {
    name: list.toString("utf8", at + entryLength, at + entryLength + nameLength),
    method: list.readUInt16LE(at + 10),
    packed: list.readUInt32LE(at + 20),
    size: list.readUInt32LE(at + 24),
    crc: list.readUInt32LE(at + 16),
    encrypted: (list.readUInt16LE(at + 8) & 1) === 1,
    headerAt: list.readUInt32LE(at + 42),
  };
}

/** Where the bytes of an entry begin: behind a second header with a length of its own. Throws PackedProblem. */
export async function bytesOfEntry(archive: FileHandle, { headerAt }: ZipEntry): Promise<number> {
  const header = await bytesAt(archive, headerAt, headerLength);
  if (header.readUInt32LE(0) !== headerSignature) throw new PackedProblem("damaged");
  return headerAt + headerLength + header.readUInt16LE(26) + header.readUInt16LE(28);
}

async function bytesAt(archive: FileHandle, at: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await archive.read(Buffer.alloc(length), 0, length, at);
  if (bytesRead < length) throw new PackedProblem("damaged");
  return buffer;
}
