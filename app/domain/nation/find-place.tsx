import type { ReactElement } from "react";
import { m } from "~/content/messages";
import { PlaceSearch } from "../place/place-search";
import type { FindView } from "./table/find-view";
import { rowId } from "./table/row-id";

type Props = {
  readonly find: FindView;
  /** The part of the address that shows the same without the search. */
  readonly search: string;
};

/** Finds a place in the ranking. */
export function FindPlace({ find: { typed, said, note, choices }, search }: Props): ReactElement {
  return (
    <PlaceSearch
      label={m.nation_find()}
      typed={typed}
      said={said}
      note={note}
      choices={choices.map(({ label, search: to }) => ({ label, to: `${to}#${rowId}` }))}
      kept={[...new URLSearchParams(search)].filter(([name]) => name !== "page" && name !== "picked")}
    />
  );
}
