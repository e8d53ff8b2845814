import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { activateRelease, importFile } from "../app/domain/metric/metric.server";

/** Loads made-up files of one edition, each as its lines, and puts the edition into use. */
export async function publish(release: string, files: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "made-release-"));
  for (const [name, lines] of Object.entries(files)) {
    await writeFile(join(folder, name), `${lines.join("\n")}\n`);
    await importFile(join(folder, name), { release, thisYear: 2026 });
  }
  await activateRelease(release);
  await rm(folder, { recursive: true });
}
