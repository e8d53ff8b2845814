import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import { cloneDatabase } from "./postgres";

/** Each test file works on a database of its own; each test in it builds its own coalition. */
const { url, drop } = await cloneDatabase(inject("templateUrl"), `test_${randomBytes(6).toString("hex")}`);
process.env.DATABASE_URL = url;
process.env.NODE_ENV = "test";
// vitest puts its own meaning of this name into the environment.
delete process.env.BASE_URL;

afterAll(async () => {
  const { pool, prisma } = await import("../../app/db/pool.server");
  await prisma.$disconnect();
  await pool.end();
  await drop();
});
