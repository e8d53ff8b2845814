import { createContext, type ReactNode, useContext } from "react";
import type { NodeIndicator, Theory } from "./theory";

/** What every part of the worksheet needs: the rows, what may be measured, and what this person may do. */
export type Sheet = {
  readonly theory: Theory;
  readonly measures: readonly NodeIndicator[];
  readonly mayFill: boolean;
  readonly mayMeasure: boolean;
  /** All forms are there from the beginning, for who has no scripts. */
  readonly filled: boolean;
  /** What opens at a row is there too: once scripts run, or when all forms were asked for. Hundreds of drawers that nobody can open yet
   *  would be half of what the server has to write. */
  readonly acting: boolean;
  /** Address that the worksheet's forms go to. */
  readonly action: string;
  /** Says something politely to those who do not see it happen. */
  readonly announce: (words: string) => void;
};

const SheetContext = createContext<Sheet | null>(null);

export function SheetProvider({ sheet, children }: { readonly sheet: Sheet; readonly children: ReactNode }) {
  return <SheetContext.Provider value={sheet}>{children}</SheetContext.Provider>;
}

export function useSheet(): Sheet {
  const sheet = useContext(SheetContext);
  if (!sheet) throw new Error("A part of the worksheet stands outside it.");
  return sheet;
}
