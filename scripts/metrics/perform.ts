import { pool, prisma } from "~/db/pool.server";
import { activateRelease } from "~/domain/release/release.server";
import { Refusal } from "~/domain/refusal";
import { readCommand, type Command } from "./command";

/** Does what `scripts/metrics.ts` was asked, printing as it goes, on the database of DATABASE_URL. Each verb loads only what
 *  it needs. */
const command = readCommand(process.argv.slice(2));
try {
  process.exitCode = typeof command === "string" ? 1 : await performed(command);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await prisma.$disconnect();
  await pool.end();
}

async function performed(command: Command): Promise<number> {
  switch (command.verb) {
    case "import":
      return (await import("./import-paths")).importPaths(command);
    case "list":
      return (await import("./list-everything")).listEverything();
    case "show":
      return (await import("./show-observations")).showObservations(command.show);
    case "activate":
      await activateRelease(command.release);
      console.log(`${command.release} is in use now. Frozen baselines stay as they are.`);
      return 0;
    case "undo":
      return (await import("./undo-file")).undoFile(command);
  }
}
