import { Socket } from "node:net";
import pg from "pg";
import { env } from "~/env.server";
import { soon } from "./soon";

let asking: Promise<void> | null = null;

/** Resolves when our PostgreSQL answers, and fails with what is the matter when it does not within so many milliseconds. However many
 *  want to know at once, it is asked once. */
export function databaseAnswers(patience: number): Promise<void> {
  asking ??= answersAt(env.DATABASE_URL, patience).finally(() => (asking = null));
  return asking;
}

/** The same for the PostgreSQL at an address. It is asked over a connection of its own: all others being in use says nothing about it. */
export async function answersAt(connectionString: string | undefined, patience: number): Promise<void> {
  const line = new Socket();
  const client = new pg.Client({ connectionString, stream: () => line });
  client.on("error", () => undefined);
  try {
    await soon(client.connect().then(() => client.query("select 1")), patience);
    await soon(client.end(), patience);
  } finally {
    // One that does not answer would not answer that it ends, either.
    line.destroy();
  }
}

/** What is the matter when a connection was waited for in vain: all are in use (`busy`), or PostgreSQL no longer answers. */
export async function busyOrAway(answer: Promise<void>): Promise<"busy" | "away"> {
  try {
    await answer;
    return "busy";
  } catch (error) {
    // It answered, though only to say that it has no connection left.
    return error instanceof pg.DatabaseError && error.code === "53300" ? "busy" : "away";
  }
}
