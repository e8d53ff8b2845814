import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { buildFolder } from "../../scripts/build.js";

const client = join(buildFolder, "client");

type Route = { readonly id: string; readonly parentId?: string; readonly module: string; readonly imports?: readonly string[]; readonly hasLoader: boolean };
type Manifest = { readonly entry: { readonly module: string; readonly imports: readonly string[] }; readonly routes: Readonly<Record<string, Route>> };

/** Scripts that the HTML of a page names, so what must arrive before it answers to a person. */
type FirstLoad = { readonly route: string; readonly scripts: readonly string[]; readonly kilobytes: number };

/** What each route of the build asks for first, as it is sent: packed by Brotli. */
export function firstLoads(): readonly FirstLoad[] {
  const name = readdirSync(join(client, "assets")).find((file) => /^manifest-.*\.js$/.test(file)) ?? "";
  const { entry, routes } = JSON.parse(readFileSync(join(client, "assets", name), "utf8").replace(/^window\.__remixManifest=|;$/g, "")) as Manifest;
  return Object.values(routes).map((route) => {
    const parts = [...parents(routes, route), route].flatMap(({ module, imports = [] }) => [module, ...imports]);
    const scripts = [...new Set([`/assets/${name}`, entry.module, ...entry.imports, ...parts])];
    return { route: route.id, scripts, kilobytes: scripts.reduce((sum, script) => sum + statSync(join(client, `${script}.br`)).size, 0) / 1000 };
  });
}

function parents(routes: Manifest["routes"], { parentId }: Route): readonly Route[] {
  const parent = parentId === undefined ? undefined : routes[parentId];
  return parent === undefined ? [] : [...parents(routes, parent), parent];
}

/** The words that stand in a script, to tell which library it carries. */
export function contentOf(script: string): string {
  return readFileSync(join(client, script), "utf8");
}
