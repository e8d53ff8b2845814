import type { ReactElement } from "react";
import { TabLinks } from "~/components/tab-links";
import { m } from "~/content/messages";

/** The pages about figures: one community, several, the nation, what stands out, the coalition's own data, the releases. */
export function MetricTabs({ slug }: { readonly slug: string }): ReactElement {
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
        { to: `${here}/local`, label: m.metric_tab_local() },
        { to: `${here}/releases`, label: m.metric_tab_releases() },
      ]}
    />
  );
}
