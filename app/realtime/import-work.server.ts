import { discardLeftovers, endOrphans, takeNext } from "~/domain/release-import/release-import.server";
import { listenToShared } from "./changes.server";

type Means = {
  /** Reads one import, in a process of its own. */
  readonly run: (id: string) => Promise<void>;
  /** Told when a run, or the way to the database, broke. */
  readonly onFault: (error: unknown) => void;
};

/** How long to wait after the way to the database broke, in milliseconds: those that wait have been announced already. */
const pause = 10_000;

/** Works on the imports that people asked for, one at a time: those that wait already, and from then on whenever one is
 *  announced. Imports that a stopped process left behind are ended. Returns how to stop. */
export function workOnImports({ run, onFault }: Means): () => void {
  let stopped = false;
  let asked = false;
  let working: Promise<void> | null = null;

  async function work(): Promise<void> {
    while (asked && !stopped) {
      asked = false;
      await discardLeftovers(await endOrphans());
      for (let id = await takeNext(); id !== null; id = stopped ? null : await takeNext()) {
        await run(id).catch(onFault);
        await discardLeftovers(await endOrphans());
      }
    }
  }
  let again: NodeJS.Timeout | undefined;
  function later(error: unknown): void {
    onFault(error);
    clearTimeout(again);
    again = setTimeout(wake, pause).unref();
  }
  function wake(): void {
    if (stopped) return;
    asked = true;
    working ??= work()
      .catch(later)
      .finally(() => {
        working = null;
        // What was announced while the last one ended.
        if (asked) wake();
      });
  }
  const stop = listenToShared(({ topic }) => {
    if (topic === null || topic === "import") wake();
  });
  return () => {
    stopped = true;
    clearTimeout(again);
    stop();
  };
}
