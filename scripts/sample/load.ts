import { pool } from "~/db/pool.server";
import { listCoalitions } from "~/domain/coalition/coalition.server";
import { buildForest } from "./forest";
import { buildForsythExample, exampleName } from "./forsyth-example";
import { accountOf } from "./gather";
import { loadReleases } from "./figures/load-releases";
import { founder } from "./people";

/** Fills a new database with the sample: two releases, the invented coalition and the worked example. Quick when they are
 *  there; a run that was cut off is taken up where it stopped, because each part looks first what is there already. */
export async function loadSample(): Promise<void> {
  if (await isWhole()) return;
  // A thousand small changes need not wait for the disk one by one: what a power cut takes is loaded again.
  pool.options.options = "-c synchronous_commit=off";
  console.log("Loading the sample coalition (invented places and people, a few seconds, only the first time)…");
  await loadReleases();
  await buildForest();
  await buildForsythExample();
  delete pool.options.options;
}

async function isWhole(): Promise<boolean> {
  const { id } = await accountOf(founder);
  return (await listCoalitions(id)).some(({ name, readOnly }) => name === exampleName && readOnly);
}
