import type { ReactElement } from "react";
import { About } from "~/components/about";
import type { ChartView } from "~/components/picture/chart-frame";
import { Snowflake } from "~/components/icons";
import { SquareArrowOutUpRight } from "~/components/drawn/rarer-icons";
import { LinkButton } from "~/components/button/link-button";
import { m } from "~/content/messages";
import { type Chosen, MetricControls } from "../../metric/metric-controls";
import { MetricFigure } from "../../metric/metric-figure";
import type { MetricView } from "../../metric/metric-view";
import { QualityChip } from "../../release/quality-chip";
import type { Entry } from "../address/dashboard-address";
import type { MetricSetting } from "../address/dashboard-choice";

type Props = {
  readonly view: MetricView;
  readonly csvPath: string;
  readonly sharePath: string;
  /** The page of this metric alone. */
  readonly metricPath: string;
  /** The figures can be frozen there. */
  readonly mayFreeze: boolean;
  readonly looks: { readonly view: ChartView; readonly onView: (view: ChartView) => void };
  readonly onSet: (change: Partial<MetricSetting>) => void;
  /** The rest of the view, kept by the form when it is sent without scripts. */
  readonly kept: readonly Entry[];
};

/** One metric of a card: what it measures, what to show of it, and its figures. */
export function MetricBlock({ view, csvPath, sharePath, metricPath, mayFreeze, looks, onSet, kept }: Props): ReactElement {
  return (
    <article aria-labelledby={`${view.key}-title`} className="flex min-w-0 flex-col gap-4 border-t border-line pt-5">
      <header className="flex flex-col gap-1.5">
        <h3 id={`${view.key}-title`} className="text-body font-[650]">
          {view.title}
        </h3>
        <p className="max-w-measure text-label text-ink-2">{view.definition}</p>
        {view.quality === undefined ? null : <p><QualityChip quality={view.quality} /></p>}
      </header>
      <MetricControls view={view} label={`${m.metric_choose()}: ${view.title}`} kept={[...kept, ["set", view.key]]} onChoose={(chosen) => onSet(settingOf(chosen, view))} />
      <MetricFigure
        view={view}
        csvPath={csvPath}
        sharePath={sharePath}
        looks={looks}
        actions={
          view.rows.length > 0 ? (
            <LinkButton to={metricPath} icon={mayFreeze ? Snowflake : SquareArrowOutUpRight}>
              {mayFreeze ? m.metric_freeze_title() : m.dashboard_metric_page()}
              <About subject={view.title} />
            </LinkButton>
          ) : null
        }
      />
    </article>
  );
}

/** What one control changes. The names are those of the form. */
function settingOf({ name, value }: Chosen, { columns: [first] }: MetricView): Partial<MetricSetting> {
  if (name === "year") return { year: Number(value) };
  if (name === "by") return { breakdown: value };
  if (name === "measure") return { column: value === first?.value ? null : value };
  return { interval: value !== "off" };
}
