import { openDatabase } from "./metrics/database";
import { readCommand, usage } from "./metrics/command";

/** `npm run metrics -- import | list | show | activate …`: released figures from the command line, whether or not the app runs. */
const command = readCommand(process.argv.slice(2));
if (typeof command === "string") {
  console.error(`${command}\n\n${usage}`);
  process.exitCode = 1;
} else {
  process.exitCode = await run(command);
}

async function run(wanted: Exclude<typeof command, string>): Promise<number> {
  const database = await openDatabase(process.env).catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  if (typeof database === "string") {
    console.error(database);
    return 1;
  }
  try {
    const { perform } = await import("./metrics/perform");
    return await perform(wanted);
  } finally {
    const { pool, prisma } = await import("~/db/pool.server");
    await prisma.$disconnect();
    await pool.end();
    await database.close();
  }
}
