import type { GeographyKind } from "./geography";

/** A place's id as the number it is packed as: "01001" is 1001. Counties and cities never share a series. */
export function placeNumber(geography: string): number {
  return Number(geography);
}

/** The id behind a packed number: counties have five digits, cities seven. */
export function placeId(kind: GeographyKind, number: number): string {
  return String(number).padStart(kind === "county" ? 5 : 7, "0");
}

/** The state's code in front of a packed number: 1001 of a county is "01". */
export function stateOfNumber(kind: GeographyKind, number: number): string {
  const state = Math.floor(number / (kind === "county" ? 1_000 : 100_000));
  return String(state).padStart(2, "0");
}
