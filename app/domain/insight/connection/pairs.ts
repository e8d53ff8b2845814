import { predictors, type PredictorKey } from "~/content/framework";
import type { MetricColumn } from "~/content/metrics";
import { strengthOf, surestFirst, type Connection } from "./connection";
import type { LaidBeside } from "./laid-beside";
import { speakingColumns } from "../speaking-columns";

/** A measure of our own, and one that speaks for another predictor. */
export type Pair = {
  readonly one: MetricColumn;
  readonly other: MetricColumn;
  readonly predictor: PredictorKey;
  readonly connection: Connection;
};

/** Some measures of a predictor beside each one that speaks for another. */
export function pairsOf(laid: LaidBeside, own: PredictorKey, columns: readonly MetricColumn[]): Pair[] {
  return columns.flatMap((one) => predictors.filter(({ key }) => key !== own).flatMap(({ key }) => speakingColumns(key).flatMap((other) => {
    const connection = laid.between(one.key, other.key);
    return connection ? [{ one, other, predictor: key, connection }] : [];
  })));
}

/** Found once: what is laid side by side does not change. */
const known = new WeakMap<LaidBeside, Map<string, readonly PredictorKey[]>>();

/** The other predictors that a measure moves together with, the surest connection first. */
export function partnersOf(laid: LaidBeside, own: PredictorKey, column: MetricColumn): readonly PredictorKey[] {
  const found = known.get(laid) ?? new Map<string, readonly PredictorKey[]>();
  known.set(laid, found);
  const partners = found.get(column.key) ?? findPartners(laid, own, column);
  found.set(column.key, partners);
  return partners;
}

function findPartners(laid: LaidBeside, own: PredictorKey, column: MetricColumn): PredictorKey[] {
  const named = pairsOf(laid, own, [column]).filter(({ connection }) => strengthOf(connection) !== null);
  return [...new Set(named.sort((a, b) => surestFirst(a.connection, b.connection)).map(({ predictor }) => predictor))];
}
