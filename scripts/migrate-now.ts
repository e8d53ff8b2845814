import { migrate } from "./migrate";

/** Brings the database of DATABASE_URL up to date. A process of its own: the engine's memory is not given back otherwise. */
await migrate(process.env.DATABASE_URL ?? "");
