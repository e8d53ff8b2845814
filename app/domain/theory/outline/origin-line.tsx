import type { ReactElement } from "react";
import { OwnWords } from "~/components/own-words";
import { roomName } from "~/content/room-name";
import type { Origin } from "../theory";
import { originWords } from "../theory-words";

/** Where a row came from: what a workshop was called says its own language. */
export function OriginLine({ origin }: { readonly origin: Origin }): ReactElement {
  if (origin.label === "") return <>{originWords(origin)}</>;
  return <OwnWords words={roomName(origin.label)} language={origin.language} say={(label) => originWords({ ...origin, label })} />;
}
