import type { GeographyKind } from "./geography";

/** A place's id as the number it is packed as: "01001" is 1001. Counties and cities never share a series. */
export function placeNumber(geography: string): number {
  return Number(geography);
}

/** The id behind a packed number: counties have five digits, cities seven. */
export function placeId(kind: GeographyKind, number: number): string {
  return String(number).padStart(kind === "county" ? 5 : 7, "0");
}

/** How many numbers a state takes. */
const span = { county: 1_000, place: 100_000 } as const;

/** The packed number of the codes of a state and of a place in it. */
export function joinedNumber(kind: GeographyKind, state: number, local: number): number {
  return state * span[kind] + local;
}

/** The code of the state in front of a packed number: 1001 of a county is 1. */
export function stateOfNumber(kind: GeographyKind, number: number): number {
  return Math.floor(number / span[kind]);
}
