import type { PoolClient } from "pg";
import { prepared } from "~/db/statement-name.server";

/** A group of places' people with a ranking in a year; the group as the files spell it, empty for overall. */
export type RankedYear = { readonly subgroup: string; readonly year: number };

/** Every group and year in which a file ranks a column: the newest year first, groups in the order of the file. */
export async function readRankedYears(client: PoolClient, { file, column }: { readonly file: number; readonly column: string }): Promise<RankedYear[]> {
  const { rows } = await client.query<RankedYear>(prepared(
    `select s.label as subgroup, r.year from ranking r join metric_column c on c.id = r.metric_id join subgroup s on s.id = r.subgroup_id
     where r.file_id = $1 and c.key = $2 order by r.year desc, s.id`,
    [file, column],
  ));
  return rows;
}
