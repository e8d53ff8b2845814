import { fictionalState, findState } from "./state";

/** Counties have five digits (state and county), census places (cities) seven (state and place). */
export type GeographyKind = "county" | "place";

/** A county or city that figures are about and that a coalition can be for. */
export type Community = {
  readonly id: string;
  readonly kind: GeographyKind;
  /** As the files write it, without the state: "Forsyth County", "Winston-Salem city". */
  readonly name: string;
  readonly stateCode: string;
  readonly stateName: string;
  readonly fictional: boolean;
};

const digits = { county: 3, place: 5 } as const;

/** The full id from the two code cells of a row, with lost leading zeros put back; null when they are no codes.
 *  Source: key columns of the released files. */
export function geographyId(kind: GeographyKind, state: string, local: string): string | null {
  const width = digits[kind];
  if (!isCode(state, 2) || !isCode(local, width)) return null;
  return state.padStart(2, "0") + local.padStart(width, "0");
}

function isCode(cell: string, width: number): boolean {
  return cell.length > 0 && cell.length <= width && /^\d+$/.test(cell);
}

/** Whether an id is a county's (five digits) or a place's (seven); null when it is neither. */
export function kindOf(id: string): GeographyKind | null {
  if (/^\d{5}$/.test(id)) return "county";
  return /^\d{7}$/.test(id) ? "place" : null;
}

/** "Forsyth County, NC": the name with the postal code of its state. */
export function placeName(geography: { readonly name: string; readonly stateCode: string }): string {
  const state = findState(geography.stateCode);
  return state ? `${geography.name}, ${state.postal}` : geography.name;
}

/** Invented places are labelled wherever they appear. */
export function isFictional(geographyId: string): boolean {
  return geographyId.startsWith(fictionalState);
}
