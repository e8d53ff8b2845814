/** The list with the row at `from` standing at `to`; both are positions from 0. Positions outside the list change nothing. */
export function moved<Row>(rows: readonly Row[], from: number, to: number): readonly Row[] {
  const row = rows[from];
  if (row === undefined || to < 0 || to >= rows.length || from === to) return rows;
  const rest = rows.filter((_, position) => position !== from);
  return [...rest.slice(0, to), row, ...rest.slice(to)];
}

/** The list with `row` put in at `position`, at the end if it is past it. */
export function inserted<Row>(rows: readonly Row[], row: Row, position: number): readonly Row[] {
  return [...rows.slice(0, position), row, ...rows.slice(position)];
}
