import { createContext, useContext } from "react";

/** The number that lets a document's own inline scripts run. Given by the server's rendering to every page, error pages
 *  too; in the browser it is empty, as browsers hide it from scripts. */
export const Nonce = createContext("");

export function useNonce(): string {
  return useContext(Nonce);
}
