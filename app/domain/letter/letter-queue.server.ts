import { asSystem } from "~/db/work.server";

/** Letters that nobody was asked to send yet, the oldest first. */
export async function lettersToAsk(): Promise<readonly string[]> {
  const rows = await asSystem((db) => db.letter.findMany({ where: { askedAt: null }, select: { id: true }, orderBy: { madeAt: "asc" }, take: 500 }));
  return rows.map(({ id }) => id);
}

/** Notes that the job of a letter stands in the queue. */
export async function noteAsked(id: string): Promise<void> {
  await asSystem((db) => db.letter.updateMany({ where: { id, askedAt: null }, data: { askedAt: new Date() } }));
}

const kept = 100;

/** Throws away letters of long ago. What they were about can not come up again by then. */
export async function tidyLetters(now = new Date()): Promise<void> {
  await asSystem((db) => db.letter.deleteMany({ where: { madeAt: { lt: new Date(now.getTime() - kept * 86_400_000) } } }));
}
