import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importFile } from "~/domain/release-import/import-file.server";
import { activateRelease, listReleases } from "~/domain/release/release.server";
import { forsythReleaseName, writeForsythRelease } from "./forsyth";
import { sampleReleaseName, writeSampleRelease } from "./release";

/** Brings the two releases of the sample into the database and into use, the way real ones come in: written as files, read
 *  by the importer. What is there already is left alone. */
export async function loadReleases(): Promise<void> {
  await load(sampleReleaseName, writeSampleRelease);
  await load(forsythReleaseName, writeForsythRelease);
}

async function load(label: string, write: (folder: string) => Promise<string[]>): Promise<void> {
  const known = (await listReleases()).find((release) => release.label === label);
  if (known?.activatedAt) return;
  const folder = await mkdtemp(join(tmpdir(), "mobility-sample-"));
  try {
    for (const file of await write(folder)) await take(file, label);
    await activateRelease(label);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function take(file: string, release: string): Promise<void> {
  const { outcome } = await importFile(file, { release });
  if (outcome === "refused") throw new Error(`The sample release could not be read: ${file}.`);
}
