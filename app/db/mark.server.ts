import { ownCoalition } from "./reading.server";

/** A text that is another one as soon as any of the coalition's rows in these tables has changed, come or gone, or what is looked at
 *  besides says something else. SQL expressions. */
export function markOf(tables: readonly string[], besides: readonly string[]): string {
  return `concat_ws(' ', ${[...tables.map(tableMark), ...besides].join(", ")})`;
}

/** `xmin` is the transaction that wrote a row as it stands. In no order, because sorting is most of what it would cost. */
function tableMark(table: string): string {
  return `(select concat(count(*), ':', sum(hashtextextended(concat(ctid, ':', xmin), 0))) from ${table} where coalition_id = ${ownCoalition})`;
}
