/** A seat that a device has to do with in one session: it made it, or holds it. */
export type KnownSeat = {
  readonly id: string;
  /** This device opens it. A seat that went to another phone with its personal code is not held any more. */
  readonly held: boolean;
  /** Its owner got up. */
  readonly left: boolean;
  /** The facilitator took its owner out. */
  readonly takenOut: boolean;
};

/** What a device that knows the session's code is met with. */
export type Welcome = { readonly kind: "new" | "taken-out" | "elsewhere" } | { readonly kind: "back"; readonly seat: KnownSeat };

/** One device has one seat. It is led back to the one it holds, also after its owner got up; where it was taken out it stays
 *  out; and when its seat has gone to another phone it gets no second one. */
export function welcome(seats: readonly KnownSeat[]): Welcome {
  const held = seats.filter((seat) => seat.held && !seat.takenOut);
  const seat = held.find(({ left }) => !left) ?? held[0];
  if (seat !== undefined) return { kind: "back", seat };
  if (seats.some(({ takenOut }) => takenOut)) return { kind: "taken-out" };
  return { kind: seats.length === 0 ? "new" : "elsewhere" };
}
