import type { ReactElement } from "react";
import { m } from "~/content/messages";
import { mostOthers } from "./compared";
import type { MetricView } from "./metric-view";
import { PlaceChips, type Searched } from "../place/place-chips";

type Props = {
  readonly view: MetricView;
  /** The address with other places beside the own one. */
  readonly withPlaces: (ids: readonly string[]) => string;
  readonly search: Searched;
};

/** The places beside the own one. */
export function ComparedPlaces({ view, withPlaces, search }: Props): ReactElement {
  const others = view.places.slice(1);
  const ids = others.map(({ value }) => value);
  return (
    <PlaceChips
      label={m.metric_compared()}
      places={others}
      room={mostOthers - others.length}
      toWithout={(id) => withPlaces(ids.filter((other) => other !== id))}
      toWith={(id) => withPlaces([...ids, id])}
      search={search}
    />
  );
}
