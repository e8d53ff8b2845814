import { statfs } from "node:fs/promises";
import { env } from "~/env.server";

/** How long a disk counts as full after it was found to be, in milliseconds: nothing may be written that would find it so again. */
const counts = 60_000;

/** With less room than this on the disk of `DATA_DIR`, in bytes, PostgreSQL can not go on writing down what it does. */
const least = 16 << 20;

let foundAt = Number.NEGATIVE_INFINITY;

/** Something could not be written because there is no room, here or where PostgreSQL is. */
export function noteFullDisk(): void {
  foundAt = performance.now();
}

/** Whether there is no room, as far as we know: it was found to be so a moment ago, or it is so on the disk with our own data. */
export async function diskIsFull(): Promise<boolean> {
  if (performance.now() - foundAt < counts) return true;
  const disk = await statfs(env.DATA_DIR).catch(() => null);
  return disk !== null && disk.bavail * disk.bsize < least;
}
