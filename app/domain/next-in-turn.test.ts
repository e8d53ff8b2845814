import fc from "fast-check";
import { expect, test } from "vitest";
import { type Asker, nextInTurn, type ServedAt } from "./next-in-turn";

type Asked = Asker & { readonly number: number };

const askers = fc.array(fc.record({ coalition: fc.constantFrom("north", "south", "west"), person: fc.constantFrom("ana", "ben", "eva") }), { minLength: 1, maxLength: 40 }).map((all) => all.map((asker, number): Asked => ({ ...asker, number })));

/** Everybody in the order in which they are served; `coming` ask while the others wait, one after each turn. */
function served(waiting: readonly Asked[], coming: readonly Asked[] = []): Asked[] {
  const line = [...waiting];
  const late = [...coming];
  const order: Asked[] = [];
  const at = new Map<string, number>();
  const servedAt: ServedAt = ({ coalition, person = "" }) => at.get(`${coalition} ${person}`) ?? 0;
  for (let next = nextInTurn(line, servedAt); next !== undefined; next = nextInTurn(line, servedAt)) {
    line.splice(line.indexOf(next), 1);
    order.push(next);
    for (const key of [`${next.coalition} `, `${next.coalition} ${next.person}`]) at.set(key, order.length);
    line.push(...late.splice(0, 1));
  }
  return order;
}

test("everybody is served once, and each person's own in the order they asked", () => {
  fc.assert(
    fc.property(askers, (all) => {
      const order = served(all);
      expect(order.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(all.map(({ number }) => number));
      for (const { coalition, person } of all) {
        const own = order.filter((one) => one.coalition === coalition && one.person === person).map(({ number }) => number);
        expect(own).toEqual(own.toSorted((a, b) => a - b));
      }
    }),
  );
});

test("whoever asks first in a coalition waits for at most one of each other coalition, whatever these ask for meanwhile", () => {
  fc.assert(
    fc.property(askers, fc.array(fc.constantFrom("ana", "ben"), { maxLength: 40 }), (all, more) => {
      const coming = more.map((person, at): Asked => ({ coalition: "north", person, number: 100 + at }));
      const order = served(all, coming);
      for (const coalition of ["south", "west"]) {
        const first = order.findIndex((one) => one.coalition === coalition);
        const before = order.slice(0, Math.max(0, first)).map((one) => one.coalition);
        expect(new Set(before).size).toBe(before.length);
      }
    }),
  );
});

test("between two of one coalition each other that waits has its turn", () => {
  fc.assert(
    fc.property(askers, (all) => {
      const order = served(all);
      order.forEach(({ coalition }, at) => {
        const again = order.findIndex((one, later) => later > at && one.coalition === coalition);
        if (again < 0) return;
        const others = new Set(order.slice(again).map((one) => one.coalition).filter((one) => one !== coalition));
        const between = new Set(order.slice(at + 1, again).map((one) => one.coalition));
        for (const other of others) expect(between.has(other)).toBe(true);
      });
    }),
  );
});

test("between two of one person each other person of the coalition that waits has theirs", () => {
  fc.assert(
    fc.property(askers, (all) => {
      for (const coalition of ["north", "south", "west"]) {
        const order = served(all).filter((one) => one.coalition === coalition).map(({ person }) => person);
        order.forEach((person, at) => {
          const again = order.indexOf(person, at + 1);
          if (again < 0) return;
          for (const other of new Set(order.slice(again).filter((one) => one !== person))) expect(order.slice(at + 1, again)).toContain(other);
        });
      }
    }),
  );
});

test("nobody waits: nobody has the turn", () => {
  expect(nextInTurn([], () => 0)).toBeUndefined();
});
