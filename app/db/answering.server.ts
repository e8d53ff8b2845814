import { Socket } from "node:net";
import pg from "pg";
import { env } from "~/env.server";
import { NoAnswer, soon } from "./soon";

let asking: Promise<void> | null = null;

/** Resolves when PostgreSQL answers, and fails with what is the matter when it does not within so many milliseconds. It is asked over
 *  a connection of its own: all others being in use says nothing about PostgreSQL. However many want to know, it is asked once. */
export function databaseAnswers(patience: number, connectionString: string | undefined = env.DATABASE_URL): Promise<void> {
  asking ??= ask(patience, connectionString).finally(() => (asking = null));
  return asking;
}

async function ask(patience: number, connectionString: string | undefined): Promise<void> {
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

/** What is the matter when a connection was waited for in vain: all are in use (`busy`), or PostgreSQL has stopped answering. */
export async function busyOrAway(patience: number, connectionString?: string): Promise<"busy" | "away"> {
  try {
    await databaseAnswers(patience, connectionString);
    return "busy";
  } catch (error) {
    // It answered, though only to say that it has no connection left.
    return !(error instanceof NoAnswer) && error instanceof pg.DatabaseError && error.code === "53300" ? "busy" : "away";
  }
}
