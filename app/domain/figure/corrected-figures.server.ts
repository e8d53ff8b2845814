import type { PoolClient } from "pg";
import { prepared } from "~/db/statement-name.server";
import { qualityOf } from "../release/quality";
import type { Figure, ReplacedFigure } from "./figure";
import type { SeriesWish } from "./figures.server";

type Row = Pick<Figure, "geography" | "column" | "subgroup" | "year" | "value" | "lb" | "ub"> & {
  readonly breakdown: Figure["breakdown"]; readonly quality: number | null; readonly release: string; readonly until: Date;
};

/** What these series said until a corrected file of the same release said otherwise, as far as a target followed them. */
export async function readCorrected(client: PoolClient, { geographies, series }: SeriesWish): Promise<ReplacedFigure[]> {
  const { rows } = await client.query<Row>(
    prepared(`select c.geography_id as geography, c.metric as column, c.breakdown, c.subgroup, c.year, c.value, c.lb, c.ub, c.quality, c.until, r.label as release
     from corrected_figure c join release r on r.id = c.release_id where c.geography_id = any($1) and c.metric = any($2)`, [geographies, series.map(({ column }) => column)]),
  );
  return rows.map(({ quality, ...row }) => ({ ...row, quality: qualityOf(quality) }));
}

/** Keeps what figures said until the file `by` took the place of the one they stood in. Part of the caller's transaction. */
export async function keepCorrected(client: PoolClient, { figures, by }: { readonly figures: readonly Figure[]; readonly by: number }): Promise<void> {
  const rows = figures.map(({ geography, column, breakdown, subgroup, year, value, lb, ub, quality, file }) => ({ release_id: file.release.id, geography_id: geography, metric: column, breakdown, subgroup, year, value, lb, ub, quality, replaced_by: by }));
  await client.query(
    `insert into corrected_figure (release_id, geography_id, metric, breakdown, subgroup, year, value, lb, ub, quality, replaced_by)
     select * from jsonb_to_recordset($1::jsonb) as c(release_id int, geography_id text, metric text, breakdown text, subgroup text, year smallint,
       value float8, lb float8, ub float8, quality smallint, replaced_by int)`,
    [JSON.stringify(rows)],
  );
}

/** With a file taken back and the one before it in its place again, nothing was corrected. */
export async function forgetCorrected(client: PoolClient, { by }: { readonly by: number }): Promise<void> {
  await client.query("delete from corrected_figure where replaced_by = $1", [by]);
}
