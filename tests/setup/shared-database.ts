import { afterAll, inject } from "vitest";

/** Browser stories and the server they open share one database; each story builds its own coalition. */
process.env.DATABASE_URL = inject("appDatabaseUrl");
process.env.NODE_ENV = "test";
// vitest puts its own meaning of this name into the environment.
delete process.env.BASE_URL;

afterAll(async () => {
  const { pool, prisma } = await import("../../app/db/pool.server");
  await prisma.$disconnect();
  await pool.end();
});
