import { expect, test } from "vitest";
import { metricColumns, metricOfColumn } from "../metrics";
import { lookOf } from "./column-looks";

test("every column looks as the catalogue says, under each of its names, and no other has a look", () => {
  for (const column of metricColumns) {
    const { unit, whole, boundsFrom, zero, aliases } = column;
    const { period, groupPeriod } = metricOfColumn(column) ?? expect.unreachable(`${column.key} is of no metric.`);
    const wanted = { unit, whole, boundsFrom, zero: zero && { means: zero.means, label: zero.label }, period: period === "year" ? undefined : period, groupPeriod, aliases: aliases.length > 0 ? aliases : undefined };
    for (const name of [column.key, ...aliases]) expect([name, lookOf(name)]).toEqual([name, wanted]);
  }
  expect(lookOf("share_of_nothing")).toBeUndefined();
});
