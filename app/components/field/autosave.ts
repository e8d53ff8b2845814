import { useEffect, useState, useSyncExternalStore } from "react";
import { Autosaver, type AutosaveSetting, type Saved, type Snapshot } from "./autosaver";
import { deviceDrafts } from "./device-draft";

type AutosaveOptions<Value> = Pick<AutosaveSetting<Value>, "saved" | "send" | "draftKey" | "isValue" | "isSavable">;

export type Autosave<Value> = Snapshot<Value> & {
  readonly change: (value: Value) => void;
  readonly settle: (value: Value) => void;
  readonly flush: () => void;
};

/** A value that saves itself. Re-mount it (by `key`) for another thing; `saved` may change as the page reloads. */
export function useAutosave<Value>(options: AutosaveOptions<Value>): Autosave<Value> {
  const [saver] = useState(() => new Autosaver<Value>({ ...options, drafts: deviceDrafts, later }));
  const snapshot = useSyncExternalStore(saver.watch, saver.snapshot, saver.snapshot);
  useEffect(() => attend(saver), [saver]);
  useLearning(saver, options.saved);
  return {
    ...snapshot,
    change: (value) => saver.change(value),
    settle: (value) => saver.settle(value),
    flush: () => void saver.flush(),
  };
}

function useLearning<Value>(saver: Autosaver<Value>, saved: Saved<Value>): void {
  useEffect(() => saver.learn(saved), [saver, saved]);
}

/** Takes up what was left on the device, saves when the network is back, and saves when the page is put away. */
function attend<Value>(saver: Autosaver<Value>): () => void {
  const flush = () => void saver.flush();
  saver.resume();
  window.addEventListener("online", flush);
  document.addEventListener("visibilitychange", flush);
  return () => {
    window.removeEventListener("online", flush);
    document.removeEventListener("visibilitychange", flush);
    flush();
    saver.stop();
  };
}

function later(work: () => void, milliseconds: number): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}
