/** A step to another part of the view: what it says, and its part of the address. */
export type Step = { readonly label: string; readonly search: string };
