import { createContext, type ReactNode, useContext } from "react";

/** Who wrote last, and when (an ISO text). */
export type Changed = { readonly by: string; readonly at: string };

/** A question, or a row of them. `item`: the row it is asked about; `changed` is absent where nobody has written yet. */
export type BesidePlace = { readonly item: string | null; readonly field: string; readonly label: string; readonly changed?: Changed | undefined };

/** What a page puts beside each of its questions; nothing where no page says so. */
export type Beside = (at: BesidePlace) => ReactNode;

const Fields = createContext<Beside>(() => null);

export const BesideField = Fields.Provider;

export function useBesideField(): Beside {
  return useContext(Fields);
}
