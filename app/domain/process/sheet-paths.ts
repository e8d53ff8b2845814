import { createContext, useContext } from "react";

/** The address of a worksheet of a step, for sentences that say where something is written; null where no page gave one. */
type SheetPath = (step: number, worksheet: string) => string;

const Paths = createContext<SheetPath | null>(null);

export const SheetPaths = Paths.Provider;

export function useSheetPath(): SheetPath | null {
  return useContext(Paths);
}
