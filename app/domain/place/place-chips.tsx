import { Link } from "@remix-run/react";
import { lazy, type ReactElement, Suspense, useEffect, useRef, useState } from "react";
import { Button } from "~/components/button/button";
import { Plus, X } from "~/components/icons";
import { m } from "~/content/messages";
import type { FoundPlaces } from "./find-places.server";
import type { PlaceOption } from "./place-find";
import { PlaceSearch } from "./place-search";

type Props = {
  /** Names the group: "Communities (2 of 6)". */
  readonly label: string;
  readonly places: readonly PlaceOption[];
  /** How many more may be added. */
  readonly room: number;
  /** The address without a place; absent where they all must stay. */
  readonly toWithout?: ((id: string) => string) | undefined;
  /** The address with one more place. */
  readonly toWith: (id: string) => string;
  readonly search: Searched;
};

/** For readers without scripts: what they searched, and the rest of the address. */
export type Searched = { readonly found: FoundPlaces; readonly kept: readonly (readonly [name: string, value: string])[] };

const PlacePicker = lazy(() => import("./place-picker"));

/** Places that are compared: each can be taken away, and others are added by typing a name, state or FIPS code. After a change
 *  the focus stands on the group, so that nobody has to begin at the top of the page again. */
export function PlaceChips({ label, places, room, toWithout, toWith, search }: Props): ReactElement {
  const [adding, setAdding] = useState(false);
  const ids = places.map(({ value }) => value).join(",");
  const group = useFocusAfterChange(ids, () => setAdding(false));
  return (
    <div ref={group} role="group" aria-label={label} tabIndex={-1} className="flex flex-wrap items-end gap-3">
      {places.length > 0 ? (
        <ul className="flex flex-wrap gap-2">
          {places.map((place) => (
            <li key={place.value}>{toWithout ? <Removable place={place} to={toWithout(place.value)} /> : <span className={chipStyle}>{place.label}</span>}</li>
          ))}
        </ul>
      ) : null}
      {room > 0 && !adding ? (
        <Button type="button" icon={Plus} onClick={() => setAdding(true)} className="noscript:hidden">
          {m.metric_compare_add()}
        </Button>
      ) : null}
      {room > 0 && adding ? (
        <Suspense fallback={<p className="text-label text-ink-2">{m.common_loading()}</p>}>
          <PlacePicker key={ids} toPlace={toWith} />
        </Suspense>
      ) : null}
      {room > 0 ? (
        <noscript className="w-full">
          <PlainSearch {...search} toWith={toWith} />
        </noscript>
      ) : null}
    </div>
  );
}

function PlainSearch({ found: { typed, choices, note }, kept, toWith }: Searched & Pick<Props, "toWith">): ReactElement {
  const said = typed !== "" && choices.length === 0 ? m.common_pick_none() : null;
  return <PlaceSearch label={m.metric_compare_with()} typed={typed} said={said} note={note} choices={choices.map(({ value, label }) => ({ label, to: toWith(value) }))} kept={kept} />;
}

const chipStyle = "inline-flex min-h-11 items-center gap-2 rounded-full border border-edge bg-surface px-3.5 text-label";

function Removable({ place, to }: { readonly place: PlaceOption; readonly to: string }): ReactElement {
  return (
    <Link to={to} replace preventScrollReset className={`${chipStyle} hover:bg-sunken`}>
      {place.label}
      <X size={16} />
      <span className="sr-only">{m.metric_compare_remove()}</span>
    </Link>
  );
}

/** A ref whose element takes the focus when what it shows has changed. */
function useFocusAfterChange(shown: string, onChange: () => void) {
  const element = useRef<HTMLDivElement>(null);
  const last = useRef(shown);
  const react = useRef(onChange);
  react.current = onChange;
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    react.current();
    element.current?.focus({ preventScroll: true });
  }, [shown]);
  return element;
}
