import { listReleases } from "~/domain/release/release.server";

/** Prints releases, their files and rows. */
export async function listEverything(): Promise<number> {
  const releases = await listReleases();
  if (releases.length === 0) console.log("No release is loaded yet: npm run metrics -- import FILE|FOLDER…");
  for (const { label, activatedAt, fictional, files, citation } of releases) {
    const use = activatedAt ? `in use since ${activatedAt.toISOString().slice(0, 10)}` : "not in use";
    console.log(`${label}${fictional ? " (invented places)" : ""}: ${use}, ${files.length} files`);
    for (const { id, name, rows, values, sha256 } of files) {
      console.log(`  ${id}  ${name}  ${rows.toLocaleString("en-US")} rows  ${values.toLocaleString("en-US")} values  sha256 ${sha256.slice(0, 12)}`);
    }
    console.log(`  ${citation}`);
  }
  return 0;
}
