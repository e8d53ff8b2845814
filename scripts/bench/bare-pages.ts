import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import pg from "pg";
import type { Asked } from "./recorded-statements";

/** The process that `startBareServer` starts: the least that could be done for each page. Asks PostgreSQL what the product asks,
 *  on as many connections, and sends the rows as they are. Says its port when it is ready. */
const [file = "", connections = "10"] = process.argv.slice(2);
const pages: Readonly<Record<string, readonly Asked[]>> = JSON.parse(readFileSync(file, "utf8"));
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(connections) });

const server = createServer((request, response) => {
  void answer(pages[request.url?.slice(1) ?? ""] ?? []).then(
    (rows) => response.setHeader("Content-Type", "application/json").end(rows),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(0, "localhost", () => {
  const address = server.address();
  if (address && typeof address === "object") process.send?.(address.port);
});
process.on("disconnect", () => process.exit(0));

async function answer(asked: readonly Asked[]): Promise<string> {
  return JSON.stringify(await Promise.all(asked.map(onOneConnection)));
}

/** Plans are kept by name, as the product does. */
async function onOneConnection(asked: Asked): Promise<unknown[]> {
  const client = await pool.connect();
  try {
    const rows: unknown[] = [];
    for (const { text, values } of asked) {
      const results = await client.query(values.length > 0 ? { text, values: [...values], name: nameOf(text) } : text);
      for (const result of [results].flat()) if (result.rows.length > 0) rows.push(result.rows);
    }
    return rows;
  } finally {
    client.release();
  }
}

const names = new Map<string, string>();
function nameOf(text: string): string {
  const name = names.get(text) ?? `s${names.size}`;
  names.set(text, name);
  return name;
}
