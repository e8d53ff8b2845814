import { describe, expect, test } from "vitest";
import { sharedReadings } from "./shared-reading";

/** A source whose readings end when they are told to. */
function source() {
  const ends: ((value: string) => void)[] = [];
  const fails: ((error: Error) => void)[] = [];
  const read = () => new Promise<string>((done, fail) => (ends.push(done), fails.push(fail)));
  return { read, begun: () => ends.length, end: (at: number, value: string) => ends[at]?.(value), fail: (at: number) => fails[at]?.(new Error("away")) };
}

describe("a shared reading", () => {
  test("is never one that began before it was asked for; a crowd costs two", async () => {
    const shared = sharedReadings<string>();
    const { read, begun, end } = source();
    const first = shared("hall", read);
    const crowd = Array.from({ length: 200 }, () => shared("hall", read));
    expect(begun()).toBe(1);
    end(0, "before");
    expect(await first).toBe("before");
    expect(begun()).toBe(2);
    end(1, "after");
    expect(new Set(await Promise.all(crowd))).toEqual(new Set(["after"]));
  });

  test("begins anew when nobody reads, and others' readings are their own", async () => {
    const shared = sharedReadings<string>();
    const { read, begun, end } = source();
    const [one, other] = [shared("hall", read), shared("another hall", read)];
    expect(begun()).toBe(2);
    end(0, "one");
    end(1, "other");
    expect([await one, await other]).toEqual(["one", "other"]);
    const again = shared("hall", read);
    expect(begun()).toBe(3);
    end(2, "again");
    expect(await again).toBe("again");
  });

  test("that fails fails for those who shared it; those who wait get the next", async () => {
    const shared = sharedReadings<string>();
    const { read, begun, end, fail } = source();
    const first = shared("hall", read);
    const next = shared("hall", read);
    fail(0);
    await expect(first).rejects.toThrow("away");
    expect(begun()).toBe(2);
    end(1, "there");
    expect(await next).toBe("there");
  });
});
