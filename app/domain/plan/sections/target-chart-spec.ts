import { m } from "~/content/messages";
import { corners } from "~/domain/target/path";
import { countedOf, pictureOf, progressOf, standing, type Target } from "~/domain/target/target";
import { pictureRows, pictureScale, type Shown, yearTick } from "~/domain/target/target-picture";
import type { ChartSpec, Mark } from "../drawing/chart-drawing";
import type { Voice } from "./voice";

/** The chart of a target as data, on the same scale as on its page. */
export function targetChartSpec(target: Target, voice: Voice): ChartSpec {
  const { path } = standing(target);
  const { newest } = progressOf(target);
  const rows = pictureRows(pictureOf(target));
  const value = (number: number) => voice.value(target.indicator, number);
  const labelled = (point: { readonly year: number; readonly value: number }) => ({ year: voice.years(target.indicator, point.year), value: value(point.value) });
  return {
    ticks: pictureScale(rows).ticks.map((tick) => ({ value: tick, label: voice.tick(target.indicator, tick) })),
    yearNames: Object.fromEntries(rows.map(({ year }) => [year, yearTick(rows, year, (one) => voice.years(target.indicator, one))])),
    history: target.history.filter(({ year }) => year < target.baseline.year).map((one) => mark(one, "")),
    baseline: mark(target.baseline, m.plan_measurement_label_baseline(labelled(target.baseline), voice.in)),
    path: corners(path),
    measurements: countedOf(target)
      .filter(({ comparable }) => comparable)
      .map((one) => mark(one, one.year === newest?.year ? m.plan_measurement_label_newest(labelled(one), voice.in) : "")),
    target: mark({ ...path.goal, interval: null, weak: false }, m.plan_measurement_label_target({ year: path.goal.year, value: value(path.goal.value) }, voice.in)),
  };
}

function mark({ year, value, interval, weak }: Shown, label: string): Mark {
  return { year, value, low: interval?.low ?? null, high: interval?.high ?? null, weak, label };
}
