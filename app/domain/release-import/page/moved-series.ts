import { fileOf, type HeldFile } from "../../release/release";

/** Columns of which another file would answer: `from` today (null when none does), `to` afterwards. */
export type Moved = { readonly from: number | null; readonly to: number; readonly columns: readonly string[] };

/** What would be answered by another file if the release `label` came into use, one entry for each pair of files. Nothing when
 *  it is in use, or when newer releases answer for all it has. */
export function movedSeries(label: string, files: readonly HeldFile[]): Moved[] {
  const used = files.map((file) => (file.release.label === label ? { ...file, release: { ...file.release, activatedAt: file.release.activatedAt ?? new Date() } } : file));
  const pairs = new Map<string, { from: number | null; to: number; columns: string[] }>();
  for (const { id: to, geographyKind, breakdown, columns, release } of files.filter((file) => file.release.label === label)) {
    for (const column of columns) {
      const series = { geographyKind, breakdown, column, fictional: release.fictional };
      const from = fileOf(series, files)?.id ?? null;
      if (from === to || fileOf(series, used)?.id !== to) continue;
      const pair = pairs.get(`${from} ${to}`) ?? { from, to, columns: [] };
      pairs.set(`${from} ${to}`, { ...pair, columns: [...pair.columns, column] });
    }
  }
  return [...pairs.values()];
}
