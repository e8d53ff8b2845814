import type { Role } from "../coalition/role";
import type { Standing } from "./page-place";

export type Person = { readonly id: string; readonly name: string };

/** What somebody at a page is told: a few of the others there by name, and whether there are more. */
export type Told = { readonly place: string; readonly names: readonly string[]; readonly others: boolean };

/** Somebody opens a page: `judge` says how they are there with these roles, `show` tells them who else is. */
export type Arrival = {
  readonly coalitionId: string;
  readonly place: string;
  readonly person: Person;
  readonly roles: readonly Role[];
  readonly judge: (roles: readonly Role[]) => Standing;
  readonly show: (told: Told) => void;
};
