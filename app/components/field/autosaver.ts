import type { Draft, Drafts } from "./device-draft";
import type { SaveStatus } from "./save-state";

/** What the server answered. `saved`: it has the words, as this version. `stale`: somebody else saved meanwhile; here are
 *  their words. `refused`: it will not take them, and says why. A thrown error means it could not be reached. */
export type SaveReply<Value> =
  | { readonly kind: "saved"; readonly version: number; readonly at: number }
  | { readonly kind: "stale"; readonly theirs: Value; readonly version: number; readonly by: string }
  | { readonly kind: "refused"; readonly message: string };

/** Two texts for one place. Neither is lost: somebody chooses, or joins them. */
export type Conflict<Value> = { readonly mine: Value; readonly theirs: Value; readonly version: number; readonly by: string };

export type Snapshot<Value> = {
  readonly value: Value;
  readonly status: SaveStatus;
  readonly conflict: Conflict<Value> | null;
  readonly refusal: string | null;
};

export type Saved<Value> = { readonly value: Value; readonly version: number; readonly by: string };

export type AutosaveSetting<Value> = {
  readonly saved: Saved<Value>;
  readonly send: (value: Value, seen: number) => Promise<SaveReply<Value>>;
  readonly drafts: Drafts;
  readonly draftKey: string;
  /** Judges a draft found on the device: drafts of an older form of the page are thrown away. */
  readonly isValue: (found: unknown) => found is Value;
  /** Whether the server would take a value. One that it would not is not sent: its field says why, and it stays on the device. */
  readonly isSavable?: (value: Value) => boolean;
  readonly later: (work: () => void, milliseconds: number) => () => void;
};

const pauseBeforeSaving = 700;
const firstRetry = 2_000;
const longestRetry = 60_000;

/** Saves what is typed: soon after the typing pauses, one save at a time, newest words last. What the server has not
 *  confirmed stays on the device, and the status never says otherwise. */
export class Autosaver<Value> {
  private current: Snapshot<Value>;
  private seen: number;
  private dirty = false;
  private sending = false;
  private retryAfter = firstRetry;
  private cancel = () => {};
  private readonly watchers = new Set<() => void>();

  constructor(private readonly setting: AutosaveSetting<Value>) {
    this.seen = setting.saved.version;
    this.current = { value: setting.saved.value, status: { kind: "untouched" }, conflict: null, refusal: null };
  }

  snapshot = (): Snapshot<Value> => this.current;

  watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** Takes up a draft that an earlier visit left on this device. */
  resume(): void {
    const draft = this.setting.drafts.find(this.setting.draftKey);
    if (!draft || !this.setting.isValue(draft.value)) return;
    if (same(draft.value, this.setting.saved.value)) return this.setting.drafts.forget(this.setting.draftKey);
    this.dirty = true;
    this.show({ value: draft.value, status: { kind: "kept" } });
    if (draft.seen === this.seen) void this.flush();
    else this.conflictWith(this.setting.saved);
  }

  change(value: Value): void {
    this.dirty = true;
    this.keep(value);
    this.show({ value, status: this.current.conflict ? this.current.status : { kind: "saving" }, refusal: null });
    if (this.current.conflict || this.heldBack()) return;
    this.plan(pauseBeforeSaving);
  }

  /** What the server has now, learned by the way (a reload). Words that are being typed are not touched. */
  learn(saved: Saved<Value>): void {
    if (this.dirty || this.sending || saved.version <= this.seen) return;
    this.seen = saved.version;
    this.show({ value: saved.value });
  }

  /** Ends a conflict with the words that shall stand. */
  settle(value: Value): void {
    if (!this.current.conflict) return;
    this.seen = this.current.conflict.version;
    this.dirty = true;
    this.keep(value);
    this.show({ value, conflict: null, status: { kind: "saving" } });
    void this.flush();
  }

  /** Saves now, if there is something to save. */
  async flush(): Promise<void> {
    this.cancel();
    if (this.sending || !this.dirty || this.current.conflict) return;
    if (this.heldBack()) return;
    const value = this.current.value;
    this.sending = true;
    this.show({ status: { kind: "saving" } });
    try {
      const reply = await this.setting.send(value, this.seen);
      this.sending = false;
      this.heard(reply, value);
    } catch {
      this.sending = false;
      this.unreachable();
    }
  }

  /** Stops all that is planned; the draft stays. */
  stop(): void {
    this.cancel();
  }

  /** What can not be saved as it is waits on the device for somebody to change it. */
  private heldBack(): boolean {
    const { value } = this.current;
    if (this.setting.isSavable?.(value) !== false) return false;
    this.cancel();
    this.show({ status: { kind: "kept" } });
    return true;
  }

  private heard(reply: SaveReply<Value>, sent: Value): void {
    this.retryAfter = firstRetry;
    if (reply.kind === "stale") return this.conflictWith({ value: reply.theirs, version: reply.version, by: reply.by });
    if (reply.kind === "refused") return this.show({ status: { kind: "kept" }, refusal: reply.message });
    this.seen = reply.version;
    if (this.current.value !== sent) {
      this.keep(this.current.value);
      return void this.flush();
    }
    this.dirty = false;
    this.setting.drafts.forget(this.setting.draftKey);
    this.show({ status: { kind: "saved", at: reply.at } });
  }

  private conflictWith(theirs: Saved<Value>): void {
    if (same(theirs.value, this.current.value)) {
      this.seen = theirs.version;
      this.dirty = false;
      this.setting.drafts.forget(this.setting.draftKey);
      return this.show({ status: { kind: "untouched" } });
    }
    const conflict: Conflict<Value> = { mine: this.current.value, theirs: theirs.value, version: theirs.version, by: theirs.by };
    this.show({ conflict, status: { kind: "conflict" } });
  }

  private unreachable(): void {
    this.show({ status: { kind: "kept" } });
    this.plan(this.retryAfter);
    this.retryAfter = Math.min(longestRetry, this.retryAfter * 2);
  }

  private plan(milliseconds: number): void {
    this.cancel();
    this.cancel = this.setting.later(() => void this.flush(), milliseconds);
  }

  private keep(value: Value): void {
    const draft: Draft<Value> = { value, seen: this.seen };
    this.setting.drafts.keep(this.setting.draftKey, draft);
  }

  private show(change: Partial<Snapshot<Value>>): void {
    this.current = { ...this.current, ...change };
    for (const watcher of this.watchers) watcher();
  }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
