import type { Breakdown } from "../../release/breakdown";
import { fileOf, type HeldFile } from "../../release/release";

/** Columns of which another file would answer: `from` today (null when none does), `to` afterwards. */
export type Moved = { readonly from: number | null; readonly to: number; readonly breakdown: Breakdown; readonly columns: readonly string[] };

/** What would be answered by another file if the release `label` came into use, one entry for each pair of
 *  files and each breakdown. Nothing when it is in use, or when newer releases answer for all it has. */
export function movedSeries(label: string, files: readonly HeldFile[]): Moved[] {
  const used = files.map((file) => (file.release.label === label ? { ...file, release: { ...file.release, activatedAt: file.release.activatedAt ?? new Date() } } : file));
  const pairs = new Map<string, Moved>();
  for (const { id: to, geographyKind, breakdown, columns, release } of files.filter((file) => file.release.label === label)) {
    for (const column of columns) {
      const series = { geographyKind, breakdown, column, fictional: release.fictional };
      const from = fileOf(series, files)?.id ?? null;
      if (from === to || fileOf(series, used)?.id !== to) continue;
      const key = `${from} ${to} ${breakdown}`;
      const pair = pairs.get(key) ?? { from, to, breakdown, columns: [] };
      pairs.set(key, { ...pair, columns: [...pair.columns, column] });
    }
  }
  return [...pairs.values()];
}
