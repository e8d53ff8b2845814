import type { ReactElement } from "react";
import { numberFormat } from "~/content/format";
import { locale, m } from "~/content/messages";
import type { MapLayer, Marked } from "../map-values";
import type { Shape } from "../shapes";

type Props = { readonly shape: Shape | null; readonly layer: MapLayer; readonly values: ReadonlyMap<string, Marked> };

/** What the map says of one place, in a line of its own: a pointer shows it, and so does finding the place by its name. */
export function MapReadout({ shape, layer, values }: Props): ReactElement {
  return <p className="min-h-[1.5em] text-label font-semibold tabular-nums">{shape ? said(layer, shape.name, values.get(shape.id)) : m.nation_readout_hint()}</p>;
}

function said(layer: MapLayer, place: string, marked: Marked | undefined): string {
  if (!marked) return m.nation_readout_none({ place });
  const { shown: value, rank, quality } = marked;
  if (layer === "states") return m.nation_readout_state({ place, value });
  const words = rank === null ? m.nation_readout({ place, value }) : m.nation_readout_rank({ place, value, rank: numberFormat(locale()).format(rank) });
  return quality === 3 ? `${words} (${m.nation_readout_weak()})` : words;
}
