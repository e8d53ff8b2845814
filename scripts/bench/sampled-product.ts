import { resolve } from "node:path";
import { startEmbeddedDatabase } from "../database/embedded-database";
import { startProduct, type Product } from "./product";
import { inTemporaryFolder } from "./temporary-folder";

/** The product, and the folder of the embedded PostgreSQL it works on. */
export type Sampled = Product & { readonly folder: string };

/** The product on an embedded database with the sample in it. `DATABASE_URL` of this process points there too, so that work
 *  can open sessions by the doors; load what needs it only inside. `settings` are PostgreSQL's. */
export function withSampledProduct<T>(work: (product: Sampled) => Promise<T>, settings: Readonly<Record<string, string>> = {}): Promise<T> {
  return inTemporaryFolder(async (temporary) => {
    const folder = resolve(temporary, "postgres");
    const database = await startEmbeddedDatabase(folder, { settings });
    try {
      Object.assign(process.env, { DATABASE_URL: database.url, SAMPLE: "on" });
      const product = await startProduct({ DATA_DIR: temporary });
      try {
        return await work({ ...product, folder });
      } finally {
        await product.stop();
      }
    } finally {
      await closeDoors();
      await database.stop();
    }
  });
}

/** The doors opened in this process hold connections that PostgreSQL would wait for. */
export async function closeDoors(): Promise<void> {
  const { pool, prisma } = await import("~/db/pool.server");
  await prisma.$disconnect();
  await pool.end();
}
