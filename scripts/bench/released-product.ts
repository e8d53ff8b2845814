import { join } from "node:path";
import pg from "pg";
import type { Member } from "~/domain/coalition/member";
import { importOf } from "./import-process";
import { withSampledProduct } from "./sampled-product";

/** What is measured: real places where they are at hand, else the invented ones of the sample. */
export type Released = { readonly lead: Member; readonly client: pg.Client; readonly fictional: boolean; readonly title: string };

/** The sampled product with the real release in it, where MOBILITY_METRICS_DIR names one; a member to ask as, and a plain
 *  connection that owns the database. */
export function withReleased<T>(work: (released: Released) => Promise<T>): Promise<T> {
  return withSampledProduct(async () => {
    const url = process.env.DATABASE_URL ?? "";
    const folder = process.env.MOBILITY_METRICS_DIR;
    if (folder) await importOf(url, join(folder, "release-v2025.01"), "v2025.01");
    const { sampleLead } = await import("./clients");
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      const title = folder ? "released counties" : "invented counties (MOBILITY_METRICS_DIR is not set)";
      return await work({ lead: await sampleLead(), client, fictional: folder === undefined, title });
    } finally {
      await client.end();
    }
  });
}
