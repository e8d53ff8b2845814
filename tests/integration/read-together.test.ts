import { expect, test } from "vitest";
import { asMember, readTogether } from "../../app/db/work.server";
import { buildCoalition } from "../build";

const transaction = (db: Parameters<Parameters<typeof asMember>[1]>[0]) => db.$queryRaw<{ id: string }[]>`select pg_current_xact_id()::text as id`.then(([row]) => row?.id);

test("reads of several verbs share one unit of work, and outside of it each has its own", async () => {
  const { lead } = await buildCoalition();
  const read = () => asMember(lead, transaction);
  const [one, other] = await readTogether(lead, () => Promise.all([read(), read()]));
  expect(other).toBe(one);
  expect(await read()).not.toBe(one);
  expect(await read()).not.toBe(await read());
});

test("a unit of work is never shared with another coalition", async () => {
  const [ours, theirs] = [await buildCoalition(), await buildCoalition()];
  const named = (db: Parameters<typeof transaction>[0]) => db.coalition.findMany({ select: { id: true } });
  const [seen, foreign] = await readTogether(ours.lead, () => Promise.all([asMember(ours.lead, named), asMember(theirs.lead, named)]));
  expect(seen).toEqual([{ id: ours.lead.coalitionId }]);
  expect(foreign).toEqual([{ id: theirs.lead.coalitionId }]);
});
