import type { ReactElement } from "react";
import { TabLinks } from "~/components/frame/tab-links";
import { m } from "~/content/messages";
import type { MetricsArea } from "./area";

/** The pages about figures: one community, several, the nation, what stands out, the coalition's own data (for its people
 *  only), the releases. */
export function MetricTabs({ area: { slug, mayReadLocal } }: { readonly area: MetricsArea }): ReactElement {
  const here = `/${slug}/metrics`;
  return (
    <TabLinks
      label={m.metric_tabs()}
      tabs={[
        { to: here, label: m.metric_tab_overview(), end: true },
        { to: `${here}/compare`, label: m.metric_tab_compare() },
        { to: `${here}/nation`, label: m.metric_tab_nation() },
        { to: `${here}/standout`, label: m.metric_tab_standout() },
        { to: `${here}/peers`, label: m.metric_tab_peers() },
        ...(mayReadLocal ? [{ to: `${here}/local`, label: m.metric_tab_local() }] : []),
        { to: `${here}/releases`, label: m.metric_tab_releases() },
      ]}
    />
  );
}
