import { pool, prisma } from "~/db/pool.server";
import { operate } from "./operate";
import { readOperation } from "./operation";

/** Does what `scripts/operate.ts` was asked, on the database of DATABASE_URL. */
const operation = readOperation(process.argv.slice(2));
try {
  process.exitCode = typeof operation === "string" ? 1 : await operate(operation);
} finally {
  await prisma.$disconnect();
  await pool.end();
}
