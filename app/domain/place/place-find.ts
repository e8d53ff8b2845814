/** What somebody types to find a place stands under this name in the address of the pages that compare. */
export const findName = "find";

/** A place to choose, as lists and chips name it. */
export type PlaceOption = { readonly value: string; readonly label: string };
