/** What the address of a history says: which row, which field, every save for itself, which page, which two versions. */
export type HistorySpot = { readonly item?: string | null; readonly field?: string | null; readonly each?: boolean; readonly page?: number; readonly old?: number; readonly new?: number };

/** How pages make addresses of the history of their worksheet. */
export type HistoryTo = (spot: HistorySpot) => string;
