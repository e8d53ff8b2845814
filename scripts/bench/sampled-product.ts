import { resolve } from "node:path";
import { startEmbeddedDatabase } from "../embedded-database";
import { startProduct, type Product } from "./product";
import { inTemporaryFolder } from "./temporary-folder";

/** The product on an embedded database with the sample in it. `DATABASE_URL` of this process points there too, so that work
 *  can open sessions by the doors; load what needs it only inside. */
export function withSampledProduct<T>(work: (product: Product) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    const database = await startEmbeddedDatabase(resolve(folder, "postgres"));
    try {
      Object.assign(process.env, { DATABASE_URL: database.url, SAMPLE: "on" });
      const product = await startProduct({ DATA_DIR: folder });
      try {
        return await work(product);
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
async function closeDoors(): Promise<void> {
  const { pool, prisma } = await import("~/db/pool.server");
  await prisma.$disconnect();
  await pool.end();
}
