import type { Hand, Worksheet } from "~/content/steps";
import { can, grantOf } from "../coalition/permission";
import type { Role } from "../coalition/role";

/** Somebody who is in the coalition now. */
export type Person = { readonly accountId: string; readonly name: string; readonly roles: readonly Role[] };

export type Signature = { readonly accountId: string; readonly as: string };

/** What is signed: who sent it, and who has signed so far. */
export type Signed = { readonly sentBy: string; readonly signatures: readonly Signature[] };

/** One of the signatures that a worksheet asks for. `need`: how many of this hand; `may`: who can still give one. */
export type Seat = { readonly hand: Hand; readonly need: number; readonly signed: number; readonly may: readonly Person[] };

/** Whether anybody has to approve a worksheet at all. */
export function needsApproval({ approvedBy }: Pick<Worksheet, "approvedBy">): boolean {
  return approvedBy.length > 0;
}

/** The signatures that a submission asks for: those the guide names, and, when all of them are given and the sender is the only one
 *  who gave any (or somebody left before giving theirs), one by a second person of those who approve worksheets. */
export function seatsOf({ approvedBy }: Pick<Worksheet, "approvedBy">, people: readonly Person[], paper: Signed): readonly Seat[] {
  const named = approvedBy.map((hand) => seatOf(hand, people, paper));
  return named.every(isTaken) ? [...named, seatOf("second_person", people, paper)] : named;
}

/** Whether the signatures make the version approved: every seat the guide names is taken, and somebody other than the sender signed. */
export function isComplete({ approvedBy }: Pick<Worksheet, "approvedBy">, people: readonly Person[], paper: Signed): boolean {
  const byAnother = paper.signatures.some(({ accountId }) => accountId !== paper.sentBy);
  return byAnother && approvedBy.every((hand) => isTaken(seatOf(hand, people, paper)));
}

/** For whom somebody would sign: of the seats that are theirs to take, the one that the fewest others could. Null: none is. */
export function seatFor(accountId: string, seats: readonly Seat[]): Seat | null {
  const theirs = seats.filter((seat) => !isTaken(seat) && seat.may.some((person) => person.accountId === accountId));
  return theirs.toSorted((one, other) => one.may.length - other.may.length)[0] ?? null;
}

/** Whether somebody is among those whom a worksheet names as approving it; they may send it back, signed or not. */
export function isApprover({ approvedBy }: Pick<Worksheet, "approvedBy">, person: Pick<Person, "roles">): boolean {
  return approvedBy.some((hand) => isHand(hand, person));
}

export function isTaken({ need, signed }: Seat): boolean {
  return signed >= need;
}

function seatOf(hand: Hand, people: readonly Person[], { sentBy, signatures }: Signed): Seat {
  const hands = people.filter((person) => isHand(hand, person) && !(hand === "second_person" && person.accountId === sentBy));
  const may = hands.filter(({ accountId }) => !signatures.some((one) => one.accountId === accountId));
  return { hand, need: needOf(hand, hands.length), signed: signatures.filter(({ as }) => as === hand).length, may };
}

/** One for a role, more than half of those who vote, all members. */
function needOf(hand: Hand, hands: number): number {
  if (hand === "vote") return Math.floor(hands / 2) + 1;
  return hand === "members" ? Math.max(1, hands) : 1;
}

function isHand(hand: Hand, person: Pick<Person, "roles">): boolean {
  if (hand === "vote" || hand === "members") return can(person, "decision:vote");
  if (hand === "second_person") return grantOf(person, "worksheet:approve") === "yes";
  return person.roles.some((role) => role === hand);
}
