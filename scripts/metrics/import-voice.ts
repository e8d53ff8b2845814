import { basename } from "node:path";
import type { PackedReason } from "~/domain/release-import/import-problem";
import type { ImportResult } from "~/domain/release-import/import-file.server";
import type { FetchReason } from "~/domain/release-import/fetch-problem";

/** Why nothing of a packed file or of an address could be read. */
export type UnreadReason = PackedReason | FetchReason;

export type Taken = { readonly label: string; readonly seconds: number };

/** The whole import: files met and refused, seconds from the first to the last, the most memory the process held in MB. */
export type Ended = { readonly files: number; readonly refused: number; readonly seconds: number; readonly peakMb: number };

/** How an import tells what it does. */
export type Voice = {
  readonly result: (result: ImportResult, taken: Taken) => Promise<void> | void;
  readonly unread: (origin: string, reason: UnreadReason) => void;
  readonly use: (label: string, inUse: boolean) => void;
  readonly end: (ended: Ended) => void;
};

/** One line of JSON for each file with its whole report, for each release, and at last for the import: for other programs. */
export const inJson: Voice = {
  result: (result, { label, seconds }) => print({ ...result, release: label, seconds }),
  unread: (origin, reason) => print({ outcome: "refused", file: basename(origin), reason }),
  use: (release, inUse) => print({ release, inUse }),
  end: print,
};

function print(line: object): void {
  console.log(JSON.stringify(line));
}
