import type { ReactElement } from "react";
import { Rules } from "~/components/rules";
import { m } from "~/content/messages";
import { clear, close, fewestPlaces, least } from "./connection";

/** How connections are figured and when one is named, in plain words. */
export function ConnectionsMethod(): ReactElement {
  const rules = [m.connection_how_ranks(), m.connection_how_named({ fewest: fewestPlaces, least, clear, close }), m.connection_how_weak(), m.connection_how_doubt(), m.connection_how_measures()];
  return <Rules summary={m.connection_how()} rules={rules} />;
}
