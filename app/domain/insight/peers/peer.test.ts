import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Quality } from "../../release/quality";
import { fits, suggestPeers, type Candidate, type PeerMethod } from "./peer";

const method: PeerMethod = { count: 3, band: 2, sameState: false, columns: ["share_employed", "pctl_income_50"] };

function place(id: string, population: number, values: Readonly<Record<string, number | readonly [number, Quality | null]>> = {}): Candidate {
  const entries = Object.entries(values).map(([column, value]) => {
    const [number, quality] = typeof value === "number" ? [value, 1 as const] : value;
    return [column, { geography: id, value: number, quality }] as const;
  });
  return { id, stateCode: id.slice(0, 2), population, values: new Map(entries) };
}

const own = place("01001", 100_000, { share_employed: 0.7, pctl_income_50: 50_000 });
const ids = ({ peers }: ReturnType<typeof suggestPeers>) => peers.map(({ id }) => id);

const aPlace = () =>
  fc.record({
    id: fc.integer({ min: 1002, max: 56_999 }).map((id) => String(id).padStart(5, "0")),
    population: fc.integer({ min: 1_000, max: 10_000_000 }),
    employed: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    income: fc.double({ min: 10_000, max: 200_000, noNaN: true }),
    quality: fc.constantFrom<Quality | null>(1, 2, 3, null),
  }).map(({ id, population, employed, income, quality }) =>
    place(id, population, { ...(employed === null ? {} : { share_employed: [employed, quality] as const }), pctl_income_50: income }));
const places = () => fc.uniqueArray(aPlace(), { selector: ({ id }) => id, maxLength: 30 });

describe("suggested peers", () => {
  test("are the nearest, whatever the units", () => {
    const near = place("02001", 100_000, { share_employed: 0.71, pctl_income_50: 51_000 });
    const poorer = place("02003", 100_000, { share_employed: 0.7, pctl_income_50: 30_000 });
    const idle = place("02005", 100_000, { share_employed: 0.4, pctl_income_50: 50_000 });
    expect(ids(suggestPeers(own, [poorer, idle, near], { ...method, count: 1 }))).toEqual(["02001"]);
    const inCents = (candidate: Candidate): Candidate => ({
      ...candidate,
      values: {
        get: (column) => {
          const found = candidate.values.get(column);
          return found && { ...found, value: found.value * 100 };
        },
      },
    });
    const all = [poorer, idle, near];
    const [plain, cents] = [suggestPeers(own, all, method), suggestPeers(inCents(own), all.map(inCents), method)];
    expect(ids(cents)).toEqual(ids(plain));
    cents.peers.forEach(({ distance }, at) => expect(distance).toBeCloseTo(plain.peers[at]?.distance ?? NaN, 9));
  });

  test("a weak figure is never taken for a value, and too few figures are said", () => {
    const twin = place("02001", 100_000, { share_employed: [0.7, 3], pctl_income_50: 50_000 });
    const far = place("02003", 150_000, { share_employed: 0.5, pctl_income_50: 70_000 });
    expect(suggestPeers(own, [twin, far], method)).toMatchObject({ peers: [{ id: "02003", compared: 2 }], inBand: 2, unknown: 1 });
  });

  test("what we have no sound figure for ourselves does not count", () => {
    const weakSelf = place("01001", 100_000, { share_employed: [0.7, 3], pctl_income_50: 50_000 });
    const other = place("02001", 100_000, { pctl_income_50: 52_000 });
    const { traits, peers } = suggestPeers(weakSelf, [other], method);
    expect(traits.map(({ column }) => column)).toEqual(["pctl_income_50"]);
    expect(peers).toHaveLength(1);
  });

  test("by size alone when no metric is chosen", () => {
    const others = [place("02001", 190_000), place("02003", 105_000), place("02005", 500_000)];
    expect(ids(suggestPeers(own, others, { ...method, columns: [] }))).toEqual(["02003", "02001"]);
  });

  test("are never ourselves, never out of the band or the state, never more than asked, and never nearer behind farther", () => {
    fc.assert(fc.property(places(), fc.constantFrom(0, 1.5, 2), fc.boolean(), (others, band, sameState) => {
      const wish = { ...method, band, sameState };
      const { peers, inBand, unknown } = suggestPeers(own, [own, ...others], wish);
      expect(peers.length).toBe(Math.min(wish.count, inBand - unknown));
      for (const { id } of peers) {
        expect(id).not.toBe(own.id);
        expect(others.some((other) => other.id === id && fits(own, other, wish))).toBe(true);
      }
      expect(peers.map(({ distance }) => distance)).toEqual(peers.map(({ distance }) => distance).sort((a, b) => a - b));
    }));
  });

  test("do not depend on the order of the places", () => {
    fc.assert(fc.property(places(), (others) => {
      expect(ids(suggestPeers(own, [...others].reverse(), method))).toEqual(ids(suggestPeers(own, others, method)));
    }));
  });
});
