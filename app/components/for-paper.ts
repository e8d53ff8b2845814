import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

let onPaper = false;
const watchers = new Set<() => void>();

/** What is shown for the paper has to stand when this returns: the browser then takes its picture of the page. */
function tell(now: boolean): void {
  onPaper = now;
  flushSync(() => {
    for (const watcher of watchers) watcher();
  });
}

if (typeof addEventListener === "function") {
  addEventListener("beforeprint", () => tell(true));
  addEventListener("afterprint", () => tell(false));
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Whether the page is being put on paper. */
export function useOnPaper(): boolean {
  return useSyncExternalStore(watch, () => onPaper, () => false);
}
