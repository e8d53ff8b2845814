/** An organization of the coalition: its sector is a key of the guide's list ("government"), `people` how many members speak for it,
 *  `merged` the ids of those that are one with it now. */
export type Organization = { readonly id: string; readonly name: string; readonly sector: string; readonly people: number; readonly merged: readonly string[]; readonly version: number };
