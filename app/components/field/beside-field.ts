import { createContext, type ReactNode, useContext } from "react";

/** What a page puts beside each of its questions; nothing where no page says so. `item`: the row it is asked about. */
export type Beside = (at: { readonly item: string | null; readonly field: string; readonly label: string }) => ReactNode;

const Fields = createContext<Beside>(() => null);

export const BesideField = Fields.Provider;

export function useBesideField(): Beside {
  return useContext(Fields);
}
