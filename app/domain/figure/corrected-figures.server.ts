import type { PoolClient } from "pg";
import { textArray } from "~/db/literals.server";
import { qualityOf } from "../release/quality";
import type { Figure, ReplacedFigure } from "./figure";
import type { SeriesWish } from "./figures.server";
import type { ReplacedReading } from "./replaced-figures.server";

type Row = [geography: string, column: string, breakdown: Figure["breakdown"], subgroup: string, year: number, value: number, lb: number | null, ub: number | null, quality: number | null, until: Date, release: string];

/** How to read what these series said until a corrected file of the same release said otherwise, as far as a target followed them. */
export function correctedReading({ geographies, series }: SeriesWish): ReplacedReading {
  return {
    sql: `select c.geography_id, c.metric, c.breakdown, c.subgroup, c.year, c.value, c.lb, c.ub, c.quality, c.until, r.label
      from corrected_figure c join release r on r.id = c.release_id where c.geography_id = any(${textArray(geographies)}) and c.metric = any(${textArray(series.map(({ column }) => column))})`,
    figures: (rows) => rows.flatMap((row: unknown[]) => (isRow(row) ? [figureOf(row)] : [])),
  };
}

/** The columns are those of `correctedReading`, whose types the database keeps. */
function isRow(row: unknown[]): row is Row {
  return row.length === 11;
}

function figureOf([geography, column, breakdown, subgroup, year, value, lb, ub, quality, until, release]: Row): ReplacedFigure {
  return { geography, column, breakdown, subgroup, year, value, lb, ub, quality: qualityOf(quality), until, release };
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
