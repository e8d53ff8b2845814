import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importFile } from "../app/domain/release-import/import-file.server";
import { activateRelease } from "../app/domain/release/release.server";

/** Made-up files by the names of released ones, each a list of lines. */
export type MadeFiles = Readonly<Record<string, readonly string[]>>;

/** Brings a made-up release into the database and, unless told, into use, the way real ones come in. Its years may lie ahead. */
export async function loadRelease(release: string, files: MadeFiles, { use = true } = {}): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "made-release-"));
  try {
    for (const [name, lines] of Object.entries(files)) {
      await writeFile(join(folder, name), `${lines.join("\n")}\n`);
      await importFile(join(folder, name), { release, thisYear: 2099 });
    }
    if (use) await activateRelease(release);
  } finally {
    await rm(folder, { recursive: true });
  }
}
