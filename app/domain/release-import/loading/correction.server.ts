import type { PoolClient } from "pg";
import { keepCorrected } from "../../figure/corrected-figures.server";
import { rowKeyOf, type Figure } from "../../figure/figure";
import { readSeries } from "../../figure/figures.server";
import type { GeographyKind } from "../../place/geography";
import { readBreakdown } from "../../release/breakdown";

/** Released figures that targets follow, of all coalitions, as the files in use say them at this moment, for places of one kind. */
export async function followed(client: PoolClient, kind: GeographyKind): Promise<Figure[]> {
  const { rows } = await client.query<{ geography: string; column: string; breakdown: string; subgroup: string }>(
    `select distinct i.geography_id as geography, i.metric as column, i.breakdown, i.subgroup from indicator i join geography g on g.id = i.geography_id
     where g.kind::text = $1 and i.metric is not null and exists (select from target t where t.coalition_id = i.coalition_id and t.indicator_id = i.id)`,
    [kind],
  );
  const wished = rows.flatMap((row) => {
    const breakdown = readBreakdown(row.breakdown);
    return breakdown === null ? [] : [{ ...row, breakdown }];
  });
  if (wished.length === 0) return [];
  const series = new Map(wished.map((one) => [`${one.column}|${one.breakdown}`, one]));
  const figures = await readSeries(client, { geographies: [...new Set(wished.map(({ geography }) => geography))], series: [...series.values()] });
  const known = new Set(wished.map(seriesKey));
  return figures.filter((figure) => known.has(seriesKey(figure)));
}

/** Keeps what a file said that has just been replaced by the file `by`, where its release is in use, targets follow it, and it is said
 *  otherwise now or not any more: people decide what follows. `before` is what was followed until then. */
export async function keepCorrection(client: PoolClient, kind: GeographyKind, { before, from, by }: { readonly before: readonly Figure[]; readonly from: number; readonly by: number }): Promise<void> {
  const answered = before.filter(({ file }) => file.id === from);
  if (answered.length === 0) return;
  const now = new Map((await followed(client, kind)).map((figure) => [rowKeyOf(figure), figure.value]));
  const corrected = answered.filter((figure) => now.get(rowKeyOf(figure)) !== figure.value);
  if (corrected.length > 0) await keepCorrected(client, { figures: corrected, by });
}

function seriesKey({ geography, column, breakdown, subgroup }: { readonly geography: string; readonly column: string; readonly breakdown: string; readonly subgroup: string }): string {
  return [geography, column, breakdown, subgroup].join("|");
}
