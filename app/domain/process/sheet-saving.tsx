import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { type SaveStatus, SaveState } from "~/components/field/save-state";
import { overall } from "./worksheet/fields/overall-status";

type Report = (place: string, status: SaveStatus) => void;

const ReportContext = createContext<Report>(() => {});
const StatusContext = createContext<SaveStatus>({ kind: "untouched" });

/** Gathers how the saving of all the answers on a page is going. */
export function SheetSaving({ children }: { readonly children: ReactNode }) {
  const [statuses, setStatuses] = useState<ReadonlyMap<string, SaveStatus>>(new Map());
  const report = useCallback<Report>((place, status) => setStatuses((known) => new Map(known).set(place, status)), []);
  const status = useMemo(() => overall([...statuses.values()]), [statuses]);
  return (
    <ReportContext.Provider value={report}>
      <StatusContext.Provider value={status}>{children}</StatusContext.Provider>
    </ReportContext.Provider>
  );
}

/** How an answer tells the page how its saving goes. */
export function useReport(): Report {
  return useContext(ReportContext);
}

/** How the saving of all answers of the page is going. */
export function useSheetStatus(): SaveStatus {
  return useContext(StatusContext);
}

/** The one honest line about all answers of the page. */
export function SheetSaveState() {
  return <SaveState status={useSheetStatus()} />;
}
