import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { welcome, type KnownSeat } from "./welcome";

const aSeat = fc.record<KnownSeat>({ id: fc.uuid(), held: fc.boolean(), left: fc.boolean(), takenOut: fc.boolean() });
const seats = fc.array(aSeat, { maxLength: 5 });

describe("who comes in with a device", () => {
  test("gets a new seat only when the device has nothing to do with any", () => {
    fc.assert(fc.property(seats, (known) => (welcome(known).kind === "new") === (known.length === 0)));
  });

  test("is led back to a seat that the device holds and that nobody was taken out of, to one that is not empty first", () => {
    fc.assert(
      fc.property(seats, (known) => {
        const held = known.filter((seat) => seat.held && !seat.takenOut);
        const met = welcome(known);
        expect(met.kind === "back").toBe(held.length > 0);
        if (met.kind === "back") expect([met.seat.held, met.seat.takenOut, met.seat.left]).toEqual([true, false, held.every(({ left }) => left)]);
      }),
    );
  });

  test("stays out where the facilitator took somebody out and there is no other seat to come back to", () => {
    expect(welcome([{ id: "a", held: true, left: true, takenOut: true }])).toEqual({ kind: "taken-out" });
    expect(welcome([{ id: "a", held: false, left: true, takenOut: true }])).toEqual({ kind: "taken-out" });
  });

  test("has no second seat when theirs is on another phone", () => {
    expect(welcome([{ id: "a", held: false, left: false, takenOut: false }])).toEqual({ kind: "elsewhere" });
  });
});
