import type { Draw } from "./draw";
import { figure } from "./figure";
import { type Measure, observe, type Row } from "./measure";

/** The metric columns of one row that hold something; every other column of the file is missing there. */
export type Cells = Readonly<Record<string, string>>;

/** The cells of one measure: value, quality, and bounds where there are any. */
export function measureCells(measure: Measure, row: Row, draw: Draw): Cells {
  const observation = observe(measure, row, draw);
  if (!observation) return {};
  const { column, precision } = measure;
  const { value, lb, ub, quality } = observation;
  return {
    [column]: figure(value, precision),
    [`${column}_quality`]: quality,
    ...(lb === undefined ? {} : { [`${column}_lb`]: figure(lb, precision) }),
    ...(ub === undefined ? {} : { [`${column}_ub`]: figure(ub, precision) }),
  };
}
