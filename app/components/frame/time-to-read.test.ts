import fc from "fast-check";
import { expect, test } from "vitest";
import { timeToRead } from "./time-to-read";

test("ten seconds at least, and a second for each word of what is long", () => {
  expect(timeToRead("Saved.")).toBe(10_000);
  expect(timeToRead(Array.from({ length: 30 }, () => "word").join(" "))).toBe(34_000);
});

test("more words never have less time", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (some, more) => {
      expect(timeToRead(`${some} ${more}`)).toBeGreaterThanOrEqual(timeToRead(some));
    }),
  );
});
