import pg from "pg";
import type { Figure } from "~/domain/figure/figure";

/** A plain way to the very rows that a comparison shows, with the names that it shows them by. */
export type Bare = { readonly read: () => Promise<unknown>; readonly end: () => Promise<void> };

const sql = `select o.geography_id as geography, c.key as column, s.breakdown, s.label as subgroup, o.year, o.value, o.value2, o.lb, o.ub, o.quality, o.file_id as file
  from observation o join metric_column c on c.id = o.metric_id join subgroup s on s.id = o.subgroup_id
  where o.file_id = any($1::int[]) and o.geography_id = any($2::text[]) and o.metric_id = any($3::smallint[])
    and o.file_id::bigint * 65536 + o.metric_id = any($4::bigint[])`;

/** One query on connections of its own that belong to the owner of the database, as many as the product has. Throws when it
 *  does not give as many rows as there are figures. */
export async function bareComparison(url: string, figures: readonly Figure[], connections: number): Promise<Bare> {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  const { rows } = await pool.query<{ id: number; key: string }>("select id, key from metric_column");
  const ids = new Map(rows.map(({ id, key }) => [key, id]));
  const partOf = ({ file, column }: Figure) => file.id * 65_536 + (ids.get(column) ?? 0);
  const values = [
    [...new Set(figures.map(({ file }) => file.id))],
    [...new Set(figures.map(({ geography }) => geography))],
    [...new Set(figures.map(({ column }) => ids.get(column) ?? 0))],
    [...new Set(figures.map(partOf))],
  ];
  const read = () => pool.query(sql, values);
  const { rowCount } = await read();
  if (rowCount !== figures.length) throw new Error(`The bare query gives ${rowCount} rows, the comparison ${figures.length} figures.`);
  return { read, end: () => pool.end() };
}
