import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { worksheets } from "~/content/steps";
import { roles, type Role } from "../coalition/role";
import { isComplete, isTaken, needsApproval, type Person, seatFor, seatsOf, type Signature } from "./signing";

const person = (accountId: string, ...held: Role[]): Person => ({ accountId, name: accountId, roles: held });
const everyRole = roles.flatMap((role) => [person(`${role} 1`, role), person(`${role} 2`, role)]);
const hands = (seats: ReturnType<typeof seatsOf>) => seats.filter((seat) => !isTaken(seat)).map(({ hand }) => hand);

/** Everybody signs whose turn it is, until nobody can or the version is approved. */
function signAll(sheet: { approvedBy: (typeof worksheets)[number]["approvedBy"] }, people: readonly Person[], sentBy: string): readonly Signature[] {
  let signatures: readonly Signature[] = [];
  for (const { accountId } of [...people, ...people]) {
    if (isComplete(sheet, people, { sentBy, signatures }) || signatures.some((one) => one.accountId === accountId)) continue;
    const seat = seatFor(accountId, seatsOf(sheet, people, { sentBy, signatures }));
    if (seat) signatures = [...signatures, { accountId, as: seat.hand }];
  }
  return signatures;
}

describe("who signs", () => {
  test.each(worksheets.filter(needsApproval).map((sheet) => [sheet.id, sheet] as const))("%s can be approved where every role is held, whoever sent it, and never by the sender alone", (_, sheet) => {
    for (const { accountId: sentBy } of everyRole) {
      const signatures = signAll(sheet, everyRole, sentBy);
      expect(isComplete(sheet, everyRole, { sentBy, signatures })).toBe(true);
      expect(signatures.some((one) => one.accountId !== sentBy)).toBe(true);
      expect(new Set(signatures.map((one) => one.accountId)).size).toBe(signatures.length);
    }
  });

  test("56 of the 58 worksheets are approved by somebody", () => {
    expect([worksheets.length, worksheets.filter(needsApproval).length]).toEqual([58, 56]);
  });

  test("two hands are two people: who holds both roles signs for the one that fewer others can", () => {
    const both = person("Both", "core", "exec");
    const people = [both, person("Core", "core"), person("Sender", "data")];
    const sheet = { approvedBy: ["core", "exec"] as const };
    expect(seatFor("Both", seatsOf(sheet, people, { sentBy: "Sender", signatures: [] }))?.hand).toBe("exec");
    const once = [{ accountId: "Both", as: "exec" }];
    expect(seatFor("Both", seatsOf(sheet, people, { sentBy: "Sender", signatures: once }))).toBeNull();
    expect(isComplete(sheet, people, { sentBy: "Sender", signatures: once })).toBe(false);
  });

  test("the only lead who sent what leads approve may sign, and then a second person is asked for, who is not the lead", () => {
    const people = [person("Lena", "lead"), person("Cora", "core"), person("Rosa", "resident")];
    const sheet = { approvedBy: ["lead"] as const };
    const own = { sentBy: "Lena", signatures: [{ accountId: "Lena", as: "lead" }] };
    expect(isComplete(sheet, people, own)).toBe(false);
    expect(hands(seatsOf(sheet, people, own))).toEqual(["second_person"]);
    expect(seatFor("Lena", seatsOf(sheet, people, own))).toBeNull();
    expect(seatFor("Rosa", seatsOf(sheet, people, own))).toBeNull();
    expect(seatFor("Cora", seatsOf(sheet, people, own))?.hand).toBe("second_person");
    expect(isComplete(sheet, people, { ...own, signatures: [...own.signatures, { accountId: "Cora", as: "second_person" }] })).toBe(true);
  });

  test("a vote takes more than half of those who vote, the charter all of them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), (count) => {
        const people = Array.from({ length: count }, (_, at) => person(`p${at}`, "core"));
        const signedBy = (many: number) => people.slice(0, many).map(({ accountId }) => ({ accountId, as: "vote" }));
        const half = Math.floor(count / 2);
        expect(isComplete({ approvedBy: ["vote"] }, people, { sentBy: "nobody", signatures: signedBy(half) })).toBe(false);
        expect(isComplete({ approvedBy: ["vote"] }, people, { sentBy: "nobody", signatures: signedBy(half + 1) })).toBe(true);
        const all = people.map(({ accountId }) => ({ accountId, as: "members" }));
        expect(isComplete({ approvedBy: ["members"] }, people, { sentBy: "nobody", signatures: all.slice(1) })).toBe(false);
        expect(isComplete({ approvedBy: ["members"] }, people, { sentBy: "nobody", signatures: all })).toBe(true);
      }),
    );
  });

  test("a role that nobody holds stays open: nobody signs in its place", () => {
    const people = [person("Lena", "lead"), person("Cora", "core")];
    const seats = seatsOf({ approvedBy: ["exec"] }, people, { sentBy: "Lena", signatures: [] });
    expect(seats).toMatchObject([{ hand: "exec", need: 1, signed: 0, may: [] }]);
    expect(people.map(({ accountId }) => seatFor(accountId, seats))).toEqual([null, null]);
  });
});
