import type { ChildProcess } from "node:child_process";
import { hasEnded, startPostmaster, stopPostmaster, type Cluster } from "./postmaster";
import { tooOften } from "./too-often";

/** Who wants to know when PostgreSQL falls and rises; `onLost`: it can not be started again. */
export type Watch = {
  readonly onFall: (how: string) => void;
  readonly onRise: () => void;
  readonly onLost: (error: Error) => void;
};

/** Starts PostgreSQL, and starts it again at the same address whenever it ends without having been told to. Returns how to end it. */
export async function keepRunning(cluster: Cluster, { onFall, onRise, onLost }: Watch): Promise<() => Promise<void>> {
  const ended = new AbortController();
  const fellTooOften = tooOften();
  let rising = Promise.resolve();
  let child = await startPostmaster(cluster, ended.signal);
  follow();

  function follow(): void {
    const fell = () => {
      if (!ended.signal.aborted) rising = rise(child);
    };
    if (hasEnded(child)) fell();
    else child.once("exit", fell);
  }

  async function rise(fallen: ChildProcess): Promise<void> {
    const how = String(fallen.signalCode ?? fallen.exitCode);
    onFall(how);
    if (fellTooOften()) return onLost(new Error(`it falls again and again (${how})`));
    try {
      child = await startPostmaster(cluster, ended.signal);
    } catch (error) {
      if (!ended.signal.aborted) onLost(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    onRise();
    follow();
  }

  return async () => {
    ended.abort();
    await rising;
    await stopPostmaster(child);
  };
}
