import type { ReactElement } from "react";
import { m } from "~/content/messages";
import { numberFormat } from "~/content/format";
import { locale } from "~/content/messages";
import type { Marked } from "./map-values";
import type { Shape } from "./shapes";

/** What the map says of one place, in a line of its own: a pointer shows it, and so does finding the place by its name. */
export function MapReadout({ shape, values }: { readonly shape: Shape | null; readonly values: ReadonlyMap<string, Marked> }): ReactElement {
  return <p className="min-h-[1.5em] text-label font-semibold tabular-nums">{shape ? said(shape.name, values.get(shape.id)) : m.nation_readout_hint()}</p>;
}

function said(place: string, marked: Marked | undefined): string {
  if (!marked) return m.nation_readout_none({ place });
  const { shown: value, rank, quality } = marked;
  const words = rank === null ? m.nation_readout({ place, value }) : m.nation_readout_rank({ place, value, rank: numberFormat(locale()).format(rank) });
  return quality === 3 ? `${words} (${m.nation_readout_weak()})` : words;
}
