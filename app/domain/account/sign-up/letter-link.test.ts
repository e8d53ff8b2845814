import { expect, test } from "vitest";
import { letterExpiry, longOver, standingOf } from "./letter-link";

const now = new Date("2026-11-29T12:00:00Z");
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);

test.each([
  ["good until its day is over", { expiresAt: hours(0.001), usedAt: null }, "open"],
  ["over from that moment on", { expiresAt: now, usedAt: null }, "over"],
  ["used, also when its day is over", { expiresAt: hours(-1), usedAt: hours(-2) }, "used"],
  ["over when nobody knows it", null, "over"],
] as const)("a link is %s", (_words, link, standing) => {
  expect(standingOf(link, now)).toBe(standing);
});

test("a link is good for a day, and kept for a month more", () => {
  expect(letterExpiry(now)).toEqual(hours(24));
  expect(longOver(now)).toEqual({ expiresAt: { lte: hours(-30 * 24) } });
});
