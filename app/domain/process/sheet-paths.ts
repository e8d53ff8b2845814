import { createContext, useContext, type ReactNode } from "react";

/** The address of a worksheet of a step, for sentences that say where something is written; null where no page gave one. */
type SheetPath = (step: number, worksheet: string) => string;

const Paths = createContext<SheetPath | null>(null);

export const SheetPaths = Paths.Provider;

export function useSheetPath(): SheetPath | null {
  return useContext(Paths);
}

/** Where a worksheet stands in a list of them, and what its reader does next with it. */
export type SheetStand = { readonly mark: ReactNode; readonly act: string; readonly to: string };
