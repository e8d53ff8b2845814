import type { ReactElement } from "react";
import { About } from "~/components/about";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import type { MetricView } from "../../metric/metric-view";
import { entriesOf } from "../address/dashboard-address";
import type { Dashboard, PredictorCard } from "../dashboard-view";
import { MetricBlock } from "./metric-block";
import type { DashboardActs } from "../address/use-dashboard";

/** Where the rows lead: addresses of the coalition. */
export type DashboardPaths = {
  readonly csv: string;
  readonly metric: (key: string) => string;
  readonly predictor: (key: string) => string;
};

type Props = { readonly card: PredictorCard; readonly page: Dashboard; readonly acts: DashboardActs; readonly paths: DashboardPaths; readonly mayFreeze: boolean };

/** What an open row shows: every metric of its predictor. */
export function RowDetail(props: Props): ReactElement {
  const { card, paths } = props;
  return (
    <>
      <TextLink to={paths.predictor(card.key)} className="-mb-5 inline-flex min-h-11 items-center self-start text-label">{m.dashboard_about()}<About subject={card.name} /></TextLink>
      {card.metrics.map((view) => <Block key={view.key} {...props} view={view} />)}
    </>
  );
}

function Block({ view, card, page: { choice, shelf }, acts: { looks, look, set, to }, paths, mayFreeze }: Props & { readonly view: MetricView }): ReactElement {
  const others = looks.tables.filter((key) => key !== view.key);
  const alone = to({ predictors: [card.key], open: [card.key] });
  const own = choice.places.includes(shelf.own);
  return (
    <MetricBlock
      view={view}
      csvPath={`${paths.csv}${withMetric(alone, view.key)}`}
      sharePath={alone}
      metricPath={`${paths.metric(view.key)}${metricSearch(view, shelf.own)}${mayFreeze && own ? "#use-as-baseline" : ""}`}
      mayFreeze={mayFreeze && own}
      looks={{ view: looks.tables.includes(view.key) ? "table" : "chart", onView: (wanted) => look({ tables: wanted === "table" ? [...others, view.key] : others }) }}
      onSet={(change) => set(view.key, change)}
      kept={entriesOf(choice, looks, shelf).filter(([name]) => name !== view.key)}
    />
  );
}

/** The search of an address with the metric whose file is wanted. */
function withMetric(address: string, key: string): string {
  const [, search] = address.split("?");
  return `?${search ? `${search}&` : ""}metric=${key}`;
}

/** The same figures on the page of the metric, which always begins with the coalition's own place. */
function metricSearch({ places, chosen, columns }: MetricView, own: string): string {
  const others = places.map(({ value }) => value).filter((id) => id !== own);
  const search = [
    ...(others.length > 0 ? [`with=${others.join(",")}`] : []),
    ...(chosen.year === "" ? [] : [`year=${chosen.year}`]),
    ...(chosen.breakdown === "overall" ? [] : [`by=${chosen.breakdown}`]),
    ...(chosen.column === columns[0]?.value ? [] : [`measure=${chosen.column}`]),
    ...(chosen.interval ? [] : ["interval=off"]),
  ];
  return search.length > 0 ? `?${search.join("&")}` : "";
}
