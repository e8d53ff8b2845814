import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

// Scripts run in the project's folder, as they are and bundled.
const prismaFolder = resolve("prisma");
const migrations = join(prismaFolder, "migrations");
const noFilters = { externalTables: [], externalEnums: [] };

/** Applies every migration of `prisma/migrations` that the database does not have yet; returns their names.
 *  The engine is Prisma's own, as WebAssembly: nothing is downloaded. */
export async function migrate(url: string): Promise<string[]> {
  const { schemaEngine, faults, close } = await openEngine(url);
  // Each script is one transaction (see wholeScripts), so one that failed or was cut off has left nothing: it may run again.
  for (const migrationName of await listUnfinished(url)) await schemaEngine.markMigrationRolledBack({ migrationName });
  try {
    const { appliedMigrationNames } = await schemaEngine.applyMigrations({ migrationsList: listMigrations(), filters: noFilters });
    return appliedMigrationNames;
  } catch (error) {
    // The engine says only that something failed; what PostgreSQL said is worth more.
    throw faults[0] ?? error;
  } finally {
    await close();
  }
}

async function listUnfinished(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  // What breaks makes the question fail; it must not end the process besides.
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows: known } = await client.query("select to_regclass('_prisma_migrations') as found");
    if (known[0]?.found === null) return [];
    const { rows } = await client.query<{ name: string }>("select migration_name as name from _prisma_migrations where finished_at is null and rolled_back_at is null");
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** The SQL that leads from an empty database to `prisma/schema.prisma`, for writing a new migration by hand. */
export async function sqlFromNothing(url: string): Promise<string> {
  const { schemaEngine, close } = await openEngine(url);
  const path = join(prismaFolder, "schema.prisma");
  const { stdout } = await schemaEngine.diff({
    from: { tag: "empty" },
    to: { tag: "schemaDatamodel", files: [{ path, content: readFileSync(path, "utf8") }] },
    script: true,
    exitCode: null,
    
    filters: noFilters,
  });
  await close();
  return stdout ?? "";
}

/** One engine a process, also when this file was loaded twice (test projects do): a second start would break the first. */
const startedHere = Symbol.for("planner.schema-engine");

/** The package's entry loads its WebAssembly the way bundlers do; Node can not, so the two halves are joined here. */
function startEngine() {
  if (Reflect.has(globalThis, startedHere)) return;
  Reflect.set(globalThis, startedHere, true);
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const module = new WebAssembly.Module(readFileSync(script.replace(/\.js$/, ".wasm")));
  const instance = new WebAssembly.Instance(module, { "./schema_engine_bg.js": engine });
  engine.__wbg_set_wasm(instance.exports);
  if (typeof instance.exports.__wbindgen_start === "function") instance.exports.__wbindgen_start();
}

async function openEngine(url: string) {
  startEngine();
  const path = join(prismaFolder, "schema.prisma");
  const connections = new pg.Pool({ connectionString: url, max: 2 });
  const faults: unknown[] = [];
  const adapter = bindMigrationAwareSqlAdapterFactory(
    wholeScripts(new PrismaPg(connections), (fault) => {
      faults.push(fault);
      throw fault;
    }),
  );
  const schemaEngine = await engine.SchemaEngine.new({ datamodels: [[path, readFileSync(path, "utf8")]] }, () => undefined, adapter);
  return { schemaEngine, faults, close: () => connections.end() };
}

function listMigrations() {
  const names = existsSync(migrations) ? readdirSync(migrations, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name) : [];
  return {
    baseDir: migrations,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: names.sort().map((name) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: readFileSync(join(migrations, name, "migration.sql"), "utf8") } },
    })),
  };
}

/** The adapter cuts scripts at every semicolon, also inside a function's body. PostgreSQL takes a whole script at once, and
 *  as one transaction: a migration that fails leaves nothing half done. */
function wholeScripts(factory: PrismaPg, onFault: (fault: unknown) => never): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    connect: async () => {
      const adapter = await factory.connect();
      adapter.executeScript = async (script) => {
        await adapter.underlyingDriver().query(script).catch(onFault);
      };
      return adapter;
    },
  };
}
