import type { ReactElement } from "react";
import { m } from "~/content/messages";
import type { Matrix } from "../matrix/matrix";

/** What the marks of the cells mean. */
export function MarkLegend({ columns: [first] }: Pick<Matrix, "columns">): ReactElement {
  const us = usIn(first);
  return (
    <ul aria-label={m.dashboard_legend()} className="flex flex-wrap gap-x-5 gap-y-1 text-small">
      <li className="mark" data-mark="better">{m.dashboard_legend_better({ us })}</li>
      <li className="mark" data-mark="same">{m.dashboard_legend_same()}</li>
      <li className="mark" data-mark="worse">{m.dashboard_legend_worse({ us })}</li>
      <li className="mark" data-mark="untold">{m.dashboard_legend_untold()}</li>
      <li className="mark" data-mark="unranked">{m.dashboard_legend_unranked()}</li>
      <li className="flex items-center gap-1.5 text-ink-2"><span data-weak className="h-4 w-6 rounded-xs border border-line" />{m.dashboard_legend_weak()}</li>
    </ul>
  );
}

/** "us", or the name of the place that stands there instead. */
export function usIn(first: Matrix["columns"][number] | undefined): string {
  return first === undefined || first.own ? m.dashboard_us() : first.name;
}
