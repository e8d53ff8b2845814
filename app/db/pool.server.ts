import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "~/env.server";
import { PrismaClient } from "./generated/client";
import { statementName } from "./statement-name.server";

/** The one pool of connections: Prisma, Lucia, bulk reads, COPY and LISTEN all share it. */
export const pool = new pg.Pool({ connectionString: env.DATABASE_URL, max: env.DATABASE_POOL, connectionTimeoutMillis: 15_000, keepAlive: true });

// A connection that breaks (PostgreSQL restarting) must not end the process: neither an idle one, nor one that somebody is just
// being given. The next question on it fails and says so, and the one after that opens a new one.
pool.on("error", () => undefined);
pool.on("connect", (client) => client.on("error", () => undefined));

/** Reached only through the units of work beside this file. */
export const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: ({ sql }) => statementName(sql) }), transactionOptions: { maxWait: 10_000, timeout: 20_000 } });
