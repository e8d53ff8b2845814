/** The id of the marked row, for addresses and for the focus. */
export const rowId = "marked-place";
