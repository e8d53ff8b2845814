import fc from "fast-check";
import { expect, test } from "vitest";
import { FairTurns, LeftTheLine } from "./fair-turns";

/** Somebody who stays. */
const here = () => new AbortController().signal;
const ana = { coalition: "north", person: "ana" };
const ben = { coalition: "south", person: "ben" };

/** Work that ends when it is told to. */
function work() {
  let begun = false;
  let end: (value: string) => void = () => undefined;
  let fail: (reason: Error) => void = () => undefined;
  const result = new Promise<string>((done, failed) => {
    end = done;
    fail = failed;
  });
  const run = () => {
    begun = true;
    return result;
  };
  return { run, end, fail, begun: () => begun };
}

/** Lets everything happen that waits for nothing outside. */
const settled = () => new Promise((done) => setImmediate(done));

test("no more are served at once than there is room for, and all in the end", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 3 }), fc.array(fc.record({ coalition: fc.constantFrom("a", "b"), person: fc.constantFrom("x", "y") }), { maxLength: 12 }), async (width, askers) => {
      const turns = new FairTurns(width);
      let at = 0;
      let most = 0;
      const results = askers.map((asker, number) =>
        turns.take(asker, here(), async () => {
          at += 1;
          most = Math.max(most, at);
          await settled();
          at -= 1;
          return number;
        }),
      );
      expect(await Promise.all(results)).toEqual(askers.map((_, number) => number));
      expect(most).toBe(Math.min(width, askers.length));
      for (const person of ["x", "y"]) expect(turns.openOf(person)).toBe(0);
    }),
  );
});

test("what thirty wants of one coalition are, another's first one comes second", async () => {
  const turns = new FairTurns(1);
  const order: string[] = [];
  const asked = [...Array.from({ length: 30 }, () => ana), ben].map((asker) => turns.take(asker, here(), async () => void order.push(asker.person)));
  await Promise.all(asked);
  expect(order.slice(0, 3)).toEqual(["ana", "ben", "ana"]);
});

test("who goes before their turn leaves the line, and nothing is done for them", async () => {
  const turns = new FairTurns(1);
  const [first, left, last] = [work(), work(), work()];
  const leaving = new AbortController();
  const results = [turns.take(ana, here(), first.run), turns.take(ben, leaving.signal, left.run), turns.take(ana, here(), last.run)] as const;
  leaving.abort();
  await expect(results[1]).rejects.toBeInstanceOf(LeftTheLine);
  expect(turns.openOf("ben")).toBe(0);
  first.end("one");
  last.end("two");
  expect(await results[0]).toBe("one");
  expect(await results[2]).toBe("two");
  expect(left.begun()).toBe(false);
});

test("who has gone already is never in the line, and who goes while it is done for them gets it nevertheless", async () => {
  const turns = new FairTurns(1);
  await expect(turns.take(ana, AbortSignal.abort(), async () => "never")).rejects.toBeInstanceOf(LeftTheLine);
  const leaving = new AbortController();
  const only = work();
  const result = turns.take(ana, leaving.signal, only.run);
  leaving.abort();
  only.end("done");
  expect(await result).toBe("done");
});

test("work that fails is told to who asked, and the next has their turn", async () => {
  const turns = new FairTurns(1);
  const broken = work();
  const [first, second] = [turns.take(ana, here(), broken.run), turns.take(ben, here(), async () => "made")];
  expect(turns.openOf("ana")).toBe(1);
  broken.fail(new Error("no paper"));
  await expect(first).rejects.toThrow("no paper");
  expect(await second).toBe("made");
  expect(turns.openOf("ana")).toBe(0);
});
