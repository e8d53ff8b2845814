import type { PackedReason } from "./import-problem";
import type { FetchReason } from "./fetch-problem";

/** What becomes of an import. `checked` is a dry run; `none-chosen` a file without any of the places named; `undone` was taken
 *  back after it had come in. */
export const importStates = ["waiting", "running", "imported", "checked", "unchanged", "none-chosen", "refused", "failed", "undone"] as const;
export type ImportState = (typeof importStates)[number];

/** Why an import came to nothing before a line of the file was judged. `interrupted`: the planner was stopped meanwhile;
 *  `lost`: the file that was sent is no longer there; `left`: somebody took it out of the line; `full`: there was no room on the
 *  disk; `no-right`: who asked for it may no longer bring releases in; `fault`: something of ours broke. */
export type FailReason = PackedReason | FetchReason | "no-release" | "no-right" | "interrupted" | "lost" | "left" | "full" | "fault";

/** Where a file came from: sent from a page, fetched from an address, named on the command line. */
export type ImportSource = "upload" | "address" | "command" | "folder";

/** One line of the history of imports. */
export type ImportLine = {
  readonly id: string;
  readonly source: ImportSource;
  /** What was chosen: a file's name or an address; a packed one may hold several files. */
  readonly origin: string;
  readonly file: string | null;
  readonly label: string | null;
  readonly dryRun: boolean;
  readonly state: ImportState;
  readonly reason: string | null;
  readonly rows: number;
  readonly values: number;
  readonly rejects: number;
  readonly warnings: number;
  /** Who asked for it; empty on the command line. */
  readonly actor: string;
  readonly askedAt: Date;
  readonly endedAt: Date | null;
  readonly hasReport: boolean;
  /** Why it was refused: the first errors of its report, in words. */
  readonly problems: readonly string[];
  /** The file it brought, while it is held and the import can be taken back. */
  readonly heldFile: number | null;
};

/** Whether nothing more will happen to it by itself. */
export function isOver(state: ImportState): boolean {
  return state !== "waiting" && state !== "running";
}

/** Most that one coalition may have waiting, and one person in all their coalitions: files wait on the disk. */
export const mostWaiting = 40;
