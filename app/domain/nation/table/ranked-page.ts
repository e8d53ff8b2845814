import type { Standing } from "../reading/standing";

/** Rows of one page of the ranked table: enough to scroll through, few enough for an old phone. */
export const pageLength = 50;

/** A part of the ranking; pages count from 1, rows too. */
export type RankedPage = { readonly rows: readonly Standing[]; readonly page: number; readonly pages: number; readonly first: number; readonly last: number; readonly total: number };

/** The page that was asked for, or the one with the place that is looked for; what lies outside becomes the nearest page. */
export function pageOf(standings: readonly Standing[], asked: number, sought: string | null): RankedPage {
  const total = standings.length;
  const pages = Math.max(1, Math.ceil(total / pageLength));
  const at = sought === null ? -1 : standings.findIndex(({ place }) => place === sought);
  const page = Math.min(pages, at >= 0 ? Math.floor(at / pageLength) + 1 : asked);
  const start = (page - 1) * pageLength;
  const rows = standings.slice(start, start + pageLength);
  return { rows, page, pages, first: total === 0 ? 0 : start + 1, last: start + rows.length, total };
}
