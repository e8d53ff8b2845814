import { Link } from "@remix-run/react";
import { Plus, X } from "lucide-react";
import { lazy, type ReactElement, Suspense, useState } from "react";
import { Button } from "~/components/button";
import { m } from "~/content/messages";
import { mostOthers } from "./compared";
import type { MetricView, Option } from "./metric-view";

type Props = {
  readonly view: MetricView;
  /** The address with other places beside the own one. */
  readonly withPlaces: (ids: readonly string[]) => string;
};

const PlacePicker = lazy(() => import("./place-picker"));

/** The places beside the own one: each can be taken away, and up to five are added by typing a name, state or FIPS code. */
export function ComparedPlaces({ view, withPlaces }: Props): ReactElement {
  const [adding, setAdding] = useState(false);
  const others = view.places.slice(1);
  const ids = others.map(({ value }) => value);
  return (
    <div className="flex flex-wrap items-end gap-3">
      {others.length > 0 ? <Others others={others} withPlaces={withPlaces} /> : null}
      {others.length < mostOthers && !adding ? (
        <Button type="button" icon={Plus} onClick={() => setAdding(true)}>
          {m.metric_compare_add()}
        </Button>
      ) : null}
      {others.length < mostOthers && adding ? (
        <Suspense fallback={<p className="text-label text-ink-2">{m.common_loading()}</p>}>
          <PlacePicker key={ids.join(",")} toPlace={(id) => withPlaces([...ids, id])} />
        </Suspense>
      ) : null}
    </div>
  );
}

function Others({ others, withPlaces }: { readonly others: readonly Option[]; readonly withPlaces: Props["withPlaces"] }): ReactElement {
  const ids = others.map(({ value }) => value);
  return (
    <ul className="flex flex-wrap gap-2" aria-label={m.metric_compared()}>
      {others.map(({ value, label }) => (
        <li key={value}>
          <Link
            to={withPlaces(ids.filter((id) => id !== value))}
            replace
            preventScrollReset
            className="inline-flex min-h-11 items-center gap-2 rounded-full border border-edge bg-surface px-3.5 text-label hover:bg-sunken"
          >
            {label}
            <X aria-hidden size={16} />
            <span className="sr-only">{m.metric_compare_remove()}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
