import { fork } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Asked } from "./recorded-statements";

export type BareServer = { readonly urlOf: (page: string) => string; readonly stop: () => void };

/** A bare `node:http` in a process of its own that answers each page with the rows the product reads for it. `folder` keeps what
 *  is asked; `DATABASE_URL` leads to the rows. */
export async function startBareServer(folder: string, pages: Readonly<Record<string, readonly Asked[]>>, connections: number): Promise<BareServer> {
  const file = join(folder, "asked.json");
  await writeFile(file, JSON.stringify(pages));
  const child = fork("scripts/bench/bare-pages.ts", [file, String(connections)], { execArgv: ["--import", "tsx"] });
  const [port] = await once(child, "message");
  return { urlOf: (page) => `http://localhost:${port}/${page}`, stop: () => child.disconnect() };
}
