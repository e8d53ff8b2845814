import type { PoolClient } from "pg";
import type { Breakdown } from "../release/breakdown";
import type { Figure } from "../figure/figure";
import { fileIndex } from "../figure/file-index.server";
import type { GeographyKind } from "../place/geography";

/** Series of one kind of place in one breakdown. */
export type AskedSeries = {
  readonly columns: readonly string[];
  readonly breakdown: Breakdown;
  readonly geographyKind: GeographyKind;
  /** Invented places are compared among themselves. */
  readonly fictional: boolean;
};

/** Which file answers for each column, by the same rule as for figures: of the releases in use the newest that has it. */
export async function answeringFiles(client: PoolClient, { columns, ...series }: AskedSeries): Promise<Map<string, Figure["file"]>> {
  const { answering } = await fileIndex(client);
  return new Map(columns.flatMap((column) => {
    const file = answering({ ...series, column });
    return file ? [[column, file] as const] : [];
  }));
}
