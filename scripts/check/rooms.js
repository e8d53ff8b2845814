import { readdirSync } from "node:fs";
import { join } from "node:path";

/** How full the rooms are (docs/decisions/0026-rooms.md): about 25 source files in a folder read well, above 30 the check fails.
 *  Then the folder is parted by nouns of the field. */
export const mostFiles = 30;
const watched = ["app/domain", "app/components", "scripts"];

/** The folders under `root` that are watched, the fullest first, as `{ folder, files }`. Tests beside the code do not count. */
export function roomsByFullness(root = ".") {
  return watched.flatMap((folder) => roomsIn(root, folder)).sort((a, b) => b.files - a.files || a.folder.localeCompare(b.folder));
}

function roomsIn(root, folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && isSource(entry.name)).length;
  return [{ folder, files }, ...entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => roomsIn(root, `${folder}/${name}`))];
}

function isSource(name) {
  return /\.(?:ts|tsx|js|cjs|mjs)$/.test(name) && !/\.test\.tsx?$/.test(name);
}

if (import.meta.filename === process.argv[1]) {
  const rooms = roomsByFullness();
  for (const { folder, files } of rooms.slice(0, 5)) console.log(`${String(files).padStart(3)} files in ${folder}`);
  const tooFull = rooms.filter(({ files }) => files > mostFiles);
  for (const { folder } of tooFull) console.error(`${folder} holds more than ${mostFiles} files: part it by nouns of the field.`);
  process.exit(tooFull.length === 0 ? 0 : 1);
}
