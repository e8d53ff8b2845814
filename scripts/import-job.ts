import { pool, prisma } from "../app/db/pool.server";
import { runImport } from "../app/domain/release-import/run-import.server";

/** Reads one import that somebody asked for on a page; its id is the first word. A process of its own, so that the memory it
 *  takes is given back. */
try {
  await runImport(process.argv[2] ?? "");
} finally {
  await prisma.$disconnect();
  await pool.end();
}
