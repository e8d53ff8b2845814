import type { Breakdown } from "./breakdown";
import type { Figure } from "./figure";
import type { GeographyKind } from "./geography";
import { fileOf, type HeldFile } from "./release";

/** Series of one kind of place in one breakdown. */
export type AskedSeries = {
  readonly columns: readonly string[];
  readonly breakdown: Breakdown;
  readonly geographyKind: GeographyKind;
  /** Invented places are compared among themselves. */
  readonly fictional: boolean;
};

/** Which file answers for each column. */
export function answeringFiles(held: readonly HeldFile[], { columns, ...series }: AskedSeries): Map<string, HeldFile> {
  const files = columns.map((column) => [column, fileOf({ ...series, column }, held)] as const);
  return new Map(files.flatMap(([column, file]) => (file ? [[column, file] as const] : [])));
}

/** A file as figures name it. */
export function fileNamed({ id, name, sha256, release }: HeldFile): Figure["file"] {
  const { id: releaseId, label, fictional, citation } = release;
  return { id, name, sha256, release: { id: releaseId, label, fictional, citation } };
}
