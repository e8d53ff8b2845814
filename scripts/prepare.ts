import { pool, prisma } from "../app/db/pool.server";
import { loadCommunities } from "../app/domain/metric/metric.server";

/** What a database needs before the first person comes: the list of counties and, when asked for, the sample coalition. */
await loadCommunities();
if (process.argv.includes("--sample")) {
  const { loadSample } = await import("./sample/load");
  await loadSample();
}
await prisma.$disconnect();
await pool.end();
