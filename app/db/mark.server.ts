import { ownCoalition } from "./reading.server";

/** A text that is another one as soon as any of the coalition's rows in a table has changed, come or gone: `xmin` is the transaction that
 *  wrote a row as it stands. In no order, because sorting is most of what it would cost. An SQL expression. */
export function tableMark(table: string): string {
  return `(select concat(count(*), ':', sum(hashtextextended(concat(ctid, ':', xmin), 0))) from ${table} where coalition_id = ${ownCoalition})`;
}
