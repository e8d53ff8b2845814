import type { SaveStatus } from "~/components/field/save-state";

/** What is true of all answers together: the state that needs most attention, or the newest save when all are well. */
export function overall(statuses: readonly SaveStatus[]): SaveStatus {
  for (const kind of ["conflict", "kept", "saving"] as const) {
    const found = statuses.find((status) => status.kind === kind);
    if (found) return found;
  }
  return statuses.reduce<SaveStatus>((newest, status) => (timeOf(status) > timeOf(newest) ? status : newest), { kind: "untouched" });
}

function timeOf(status: SaveStatus): number {
  return status.kind === "saved" ? status.at : -1;
}
