import { Refusal } from "~/domain/refusal";
import { activateRelease } from "~/domain/metric/metric.server";
import type { Command } from "./command";
import { importPaths } from "./import-paths";
import { listEverything } from "./list-everything";
import { showObservations } from "./show-observations";

/** Does what was asked, printing as it goes; returns the exit code. */
export async function perform(command: Command): Promise<number> {
  try {
    return await performed(command);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function performed(command: Command): Promise<number> {
  switch (command.verb) {
    case "import":
      return importPaths(command);
    case "list":
      return listEverything();
    case "show":
      return showObservations(command.show);
    case "activate":
      await activateRelease(command.release);
      console.log(`${command.release} is in use now. Frozen baselines stay as they are.`);
      return 0;
  }
}
