/** Words that are on this device only: typed, but not yet known to the server. `seen` is the version they were typed over. */
export type Draft<Value> = { readonly value: Value; readonly seen: number };

/** Where drafts live. A device may refuse storage (private windows, full disk): then there is simply no draft. */
export type Drafts = {
  readonly keep: <Value>(key: string, draft: Draft<Value>) => void;
  readonly find: (key: string) => Draft<unknown> | null;
  readonly forget: (key: string) => void;
};

const prefix = "draft:";

/** Drafts in the browser's own storage. */
export const deviceDrafts: Drafts = {
  keep: (key, draft) => attempt(() => localStorage.setItem(prefix + key, JSON.stringify(draft))),
  find: (key) => attempt(() => readDraft(localStorage.getItem(prefix + key))) ?? null,
  forget: (key) => attempt(() => localStorage.removeItem(prefix + key)),
};

/** Removes every draft of this device: after signing out, nothing typed stays behind. */
export function forgetDrafts(): void {
  attempt(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  });
}

function readDraft(text: string | null): Draft<unknown> | null {
  const found: unknown = text === null ? null : JSON.parse(text);
  if (typeof found !== "object" || found === null || !("value" in found) || !("seen" in found)) return null;
  return typeof found.seen === "number" ? { value: found.value, seen: found.seen } : null;
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
