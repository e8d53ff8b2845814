import { asSystemSql } from "../app/db/work.server";
import { pool, prisma } from "../app/db/pool.server";
import { loadCommunities } from "../app/domain/place/place.server";
import { preparations, type Preparation } from "./preparation";

/** What a database needs before the first person comes: its tables, the list of counties and, when asked for, the sample. Run
 *  as a process of its own, so that the memory it takes is given back. */
const steps: Readonly<Record<Preparation, () => Promise<void>>> = {
  communities: loadCommunities,
  sample: async () => {
    const { loadSample } = await import("./sample/load");
    await loadSample();
  },
};

for (const name of preparations.filter((known) => process.argv.includes(known))) {
  await steps[name]();
  await asSystemSql((client) => client.query("insert into preparation (name) values ($1) on conflict do nothing", [name]));
}
await prisma.$disconnect();
await pool.end();
