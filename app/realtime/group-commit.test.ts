import { expect, test } from "vitest";
import { groupCommit } from "./group-commit";

/** A store whose writes end when the test says so. */
function heldStore() {
  const writes: { rows: readonly number[]; end: () => void; fail: () => void }[] = [];
  const write = (rows: readonly number[]) =>
    new Promise<void>((resolve, reject) => writes.push({ rows, end: resolve, fail: () => reject(new Error("disk full")) }));
  return { writes, write };
}

test("what arrives while one write is under way is written together in the next", async () => {
  const { writes, write } = heldStore();
  const log = groupCommit(write);
  const first = log.append(1);
  const rest = [log.append(2), log.append(3)];
  expect(writes.map(({ rows }) => rows)).toEqual([[1]]);
  writes[0]?.end();
  await first;
  await Promise.resolve();
  expect(writes.map(({ rows }) => rows)).toEqual([[1], [2, 3]]);
  writes[1]?.end();
  await Promise.all(rest);
});

test("nothing is acknowledged before its own write is done", async () => {
  const { writes, write } = heldStore();
  const log = groupCommit(write);
  const done: number[] = [];
  const all = [log.append(1).then(() => done.push(1)), log.append(2).then(() => done.push(2))];
  writes[0]?.end();
  await all[0];
  expect(done).toEqual([1]);
  writes[1]?.end();
  await Promise.all(all);
  expect(done).toEqual([1, 2]);
});

test("a write that fails fails its own rows only, and the log goes on", async () => {
  const { writes, write } = heldStore();
  const log = groupCommit(write);
  const first = log.append(1);
  const second = log.append(2);
  writes[0]?.fail();
  await expect(first).rejects.toThrow("disk full");
  writes[1]?.end();
  await expect(second).resolves.toBeUndefined();
  await log.settled();
});

test("a group is never larger than allowed", async () => {
  const sizes: number[] = [];
  const log = groupCommit<number>(async (rows) => void sizes.push(rows.length), 10);
  await Promise.all(Array.from({ length: 35 }, (_, row) => log.append(row)));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(10);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(35);
});
