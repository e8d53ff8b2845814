import type { ReactElement } from "react";
import { m } from "~/content/messages";
import type { Legend, LegendClass } from "./legend";
import { classCoats, type Coat } from "./map-colors";
import { MapPatterns } from "./map-patterns";

type Props = {
  readonly legend: Legend;
  readonly color: string;
  /** The class that alone is shown in full. */
  readonly only: number | null;
  readonly onOnly: (group: number | null) => void;
};

const prefix = "legend";

/** What the colours and patterns mean, with bounds and counts. Pressing a class shows where its places are, without telling
 *  shades apart. */
export function MapLegend({ legend: { classes, weak, none }, color, only, onOnly }: Props): ReactElement {
  return (
    <div className="flex flex-col gap-1">
      <p className="text-small text-ink-2">{m.nation_legend_hint()}</p>
      <ul aria-label={m.nation_legend()} className="flex flex-wrap gap-x-2 gap-y-1">
        {classes.map(({ bounds, count }, group) => (
          <li key={bounds}>
            <button
              type="button"
              aria-pressed={only === group}
              onClick={() => onOnly(only === group ? null : group)}
              className="flex min-h-11 items-center gap-2 rounded-control border border-transparent px-2 text-left text-small hover:bg-sunken aria-pressed:border-edge aria-pressed:bg-sunken"
            >
              <Swatch coats={classCoats(color, group, classes.length)} />
              <Words bounds={bounds} count={count} />
            </button>
          </li>
        ))}
        {weak ? <Pattern fill={`url(#${prefix}-weak)`} {...weak} /> : null}
        {none ? <Pattern fill={`url(#${prefix}-none)`} {...none} /> : null}
      </ul>
    </div>
  );
}

function Words({ bounds, count }: LegendClass) {
  return (
    <span className="flex flex-col">
      <span className="font-semibold tabular-nums">{bounds}</span>
      <span className="text-ink-2 tabular-nums">{count}</span>
    </span>
  );
}

function Pattern({ fill, ...words }: LegendClass & { readonly fill: string }) {
  return (
    <li className="flex min-h-11 items-center gap-2 px-2 text-small">
      <Swatch coats={[{ fill, fillOpacity: 1 }]} />
      <Words {...words} />
    </li>
  );
}

function Swatch({ coats }: { readonly coats: readonly Coat[] }) {
  return (
    <svg width="26" height="18" aria-hidden="true" focusable="false" className="shrink-0">
      <MapPatterns prefix={prefix} />
      {coats.map((coat) => (
        <rect key={coat.fill} x="0.5" y="0.5" width="25" height="17" rx="3" stroke="var(--ink-3)" {...coat} />
      ))}
    </svg>
  );
}
