import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lanesOf, type Lane } from "./lane";

/** What happens at the sign-in page, with everybody wrong: who tries at which account, from which network, on which device. */
const email = fc.constantFrom("ana@example.org", "ben@example.org");
const network = fc.nat({ max: 40 }).map((n) => `203.0.113.${n}`);
const stranger = fc.record({ email, network, device: fc.constant(null) });
const owner = fc.record({ email, network, device: fc.constantFrom("phone", "laptop") });

/** The limits as the database keeps them, without the passing of time: says whether a password was looked at. */
function doorman() {
  const counts = new Map<string, number>();
  const spend = ({ name, key, most }: Lane) => {
    const count = (counts.get(`${name} ${key}`) ?? 0) + 1;
    counts.set(`${name} ${key}`, count);
    return count <= most;
  };
  return (one: Parameters<typeof lanesOf>[0]) => lanesOf(one).every(spend);
}

/** How often the commonest of some words is there. */
function mostAlike(words: readonly string[]): number {
  return Math.max(0, ...[...new Set(words)].map((word) => words.filter((other) => other === word).length));
}

describe("the counters of wrong passwords", () => {
  test("whatever strangers do, from wherever, the owner's device gets its ten tries", () => {
    fc.assert(
      fc.property(fc.array(stranger, { maxLength: 400 }), owner, (tries, known) => {
        const looksAt = doorman();
        tries.forEach(looksAt);
        for (let n = 0; n < 10; n++) expect(looksAt(known)).toBe(true);
        expect(looksAt(known)).toBe(false);
      }),
    );
  });

  test("whatever the owner's devices do, strangers get neither more nor fewer tries", () => {
    fc.assert(
      fc.property(fc.array(stranger, { maxLength: 200 }), fc.array(owner, { maxLength: 60 }), (tries, own) => {
        const alone = doorman();
        const beside = doorman();
        own.forEach(beside);
        expect(tries.map(beside)).toEqual(tries.map(alone));
      }),
    );
  });

  test("strangers have at most ten tries a network and a hundred in all at one account, and fifty a network at all accounts", () => {
    fc.assert(
      fc.property(fc.array(stranger, { maxLength: 600 }), (tries) => {
        const looksAt = doorman();
        const looked = tries.filter(looksAt);
        expect(mostAlike(looked.map((one) => `${one.email} ${one.network}`))).toBeLessThanOrEqual(10);
        expect(mostAlike(looked.map((one) => one.network))).toBeLessThanOrEqual(50);
        expect(mostAlike(looked.map((one) => one.email))).toBeLessThanOrEqual(100);
      }),
    );
  });

  test("one network that has used up its tries at an account takes none from another network", () => {
    const looksAt = doorman();
    const from = (place: string) => ({ email: "ana@example.org", network: place, device: null });
    for (let n = 0; n < 60; n++) looksAt(from("203.0.113.1"));
    for (let n = 0; n < 10; n++) expect(looksAt(from("203.0.113.2"))).toBe(true);
  });
});
