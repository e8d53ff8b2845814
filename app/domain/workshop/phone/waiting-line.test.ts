import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { waitingLines } from "./waiting-line";

class Full extends Error {}

/** Work that ends when it is told to. */
function held() {
  let end = () => {};
  const ended = new Promise<void>((done) => (end = done));
  return { work: () => ended, end };
}

describe("a line", () => {
  test("serves one at a time, in the order they came, also after one has failed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 12 }), async (fails) => {
        const inTurn = waitingLines(100, () => new Full());
        const events: string[] = [];
        await Promise.allSettled(
          fails.map((fail, at) =>
            inTurn("hall", async () => {
              events.push(`begin ${at}`);
              await Promise.resolve();
              events.push(`end ${at}`);
              if (fail) throw new Error("failed");
            }),
          ),
        );
        expect(events).toEqual(fails.flatMap((_, at) => [`begin ${at}`, `end ${at}`]));
      }),
    );
  });

  test("hands on what the work gives and what it throws", async () => {
    const inTurn = waitingLines(1, () => new Full());
    await expect(inTurn("hall", async () => 7)).resolves.toBe(7);
    await expect(inTurn("hall", async () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  });

  test("takes so many behind the one that is served, and turns the next away until a place is free", async () => {
    const inTurn = waitingLines(2, () => new Full());
    const first = held();
    const line = [inTurn("hall", first.work), inTurn("hall", async () => {}), inTurn("hall", async () => {})];
    await expect(inTurn("hall", async () => {})).rejects.toBeInstanceOf(Full);
    await expect(inTurn("another hall", async () => "in")).resolves.toBe("in");
    first.end();
    await Promise.all(line);
    await expect(inTurn("hall", async () => "in")).resolves.toBe("in");
  });
});
