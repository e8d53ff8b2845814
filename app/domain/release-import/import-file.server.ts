import type { ImportResult, ImportWish } from "./file-load.server";
import { ImportTurn } from "./import-turn.server";

export type { ImportResult, ImportWish } from "./file-load.server";

/** Loads one released file, streaming, in one transaction: either the whole file is in, or nothing has changed and the report
 *  says line by line why. The same file again (by SHA-256) is left alone; a corrected file of the same name takes the
 *  place of the earlier one in its release, and so does the same file with other chosen places. Frozen baselines are copies
 *  and never change. */
export function importFile(path: string, wish: ImportWish): Promise<ImportResult> {
  return ImportTurn.take((turn) => turn.begin(path, wish).result);
}
