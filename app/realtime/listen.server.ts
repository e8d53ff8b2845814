import type { PoolClient } from "pg";
import { pool } from "~/db/pool.server";

type Listener = {
  /** What to do with a notice, by channel. */
  readonly channels: Readonly<Record<string, (payload: string) => void>>;
  /** Called whenever listening begins, also after a gap: notices may have been missed, so look at the rows themselves. */
  readonly onBegin: () => void;
};

/** How long to wait before asking a database that is away again, in milliseconds. */
const retryAfter = 500;

/**
 * Listens on PostgreSQL channels with a connection of its own, and listens again when that connection breaks.
 *
 * @returns stops listening and gives the connection back
 */
export function listen({ channels, onBegin }: Listener): () => Promise<void> {
  let stopped = false;
  let client: PoolClient | undefined;
  let again: NodeJS.Timeout | undefined;
  let connecting = connect();

  async function connect(): Promise<void> {
    const fresh = await pool.connect().catch(() => undefined);
    if (!fresh) return stopped ? undefined : later();
    client = fresh;
    fresh.on("notification", ({ channel, payload }) => channels[channel]?.(payload ?? ""));
    // From the first moment on: what breaks while nobody looks would end the process.
    fresh.on("error", () => lost(fresh));
    fresh.once("end", () => lost(fresh));
    try {
      for (const channel of Object.keys(channels)) await fresh.query(`listen ${fresh.escapeIdentifier(channel)}`);
    } catch {
      return lost(fresh);
    }
    if (client === fresh && !stopped) onBegin();
  }

  function lost(broken: PoolClient): void {
    if (client !== broken) return;
    client = undefined;
    broken.release(true);
    if (!stopped) later();
  }

  function later(): void {
    again = setTimeout(() => (connecting = connect()), retryAfter);
  }

  return async () => {
    stopped = true;
    clearTimeout(again);
    await connecting;
    client?.release(true);
    client = undefined;
  };
}
