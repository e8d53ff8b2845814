/** The picture of one target with its message, its table twin and its source. */
import { lazy, type ReactElement, Suspense } from "react";
import { ChartFrame } from "~/components/picture/chart-frame";
import { m } from "~/content/messages";
import { type Measure, measureOf } from "./measure";
import { pictureOf, progressOf, type Target } from "./target";
import { type PictureRow, pictureRows, pictureScale } from "./target-picture";
import { targetLegend } from "./picture/target-legend";
import { TargetTable } from "./picture/target-table";
import { meaningOf } from "./target-words";

const TargetChart = lazy(() => import("./picture/target-chart"));

export function TargetFigure({ target }: { readonly target: Target }): ReactElement {
  const measure = measureOf(target.indicator);
  const picture = pictureOf(target);
  return (
    <ChartFrame
      title={meaningOf(target, progressOf(target), measure)}
      chart={
        <div role="img" aria-label={altText(target, measure)} className="-mx-2 min-h-[340px] overflow-x-clip">
          <Suspense fallback={<p className="p-2 text-ink-2">{m.target_chart_loading()}</p>}>
            <TargetChart picture={picture} show={measure.show} tick={measure.tick} years={measure.years} />
          </Suspense>
        </div>
      }
      table={<TargetTable name={target.indicator.name} picture={picture} measure={measure} />}
      note={<FigureNote target={target} rows={pictureRows(picture)} />}
    />
  );
}

function FigureNote({ target, rows }: { readonly target: Target; readonly rows: readonly PictureRow[] }): ReactElement {
  return (
    <>
      <p>{targetLegend(rows)} {pictureScale(rows).fromZero ? null : m.target_chart_not_zero()}</p>
      <p className="mt-1">{m.target_source({ source: target.baseline.source })}</p>
    </>
  );
}

function altText(target: Target, { show, years }: Measure): string {
  const { baseline, goal } = pictureOf(target).path;
  return m.target_chart_alt({
    name: target.indicator.name,
    baseline: show(baseline.value), baselineYear: years(baseline.year),
    goal: show(goal.value), goalYear: goal.year,
  });
}
