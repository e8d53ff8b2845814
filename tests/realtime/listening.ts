import { listenToShared } from "../../app/realtime/changes.server";

/** Resolves when this process listens to what PostgreSQL announces. Listening begins with the first who wants to hear, on a
 *  connection of its own that takes its time; what is said before is never heard, and whoever listens is told so (`null`). Ask it
 *  once for a file of tests, before anything is said. */
export function listening(): Promise<void> {
  return new Promise((begun) => {
    const stop = listenToShared(({ topic }) => {
      if (topic !== null) return;
      stop();
      begun();
    });
  });
}
