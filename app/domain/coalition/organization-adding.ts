import { createContext, useContext } from "react";

/** Where an organization that is missing in a list is added: the address of the People page, or null for who may not. */
const Adding = createContext<string | null>(null);

export const OrganizationAdding = Adding.Provider;

export function useOrganizationAdding(): string | null {
  return useContext(Adding);
}
