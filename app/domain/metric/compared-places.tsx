import { Link, useNavigate } from "@remix-run/react";
import { X } from "lucide-react";
import type { ReactElement } from "react";
import { PickerField } from "~/components/picker-field";
import { m } from "~/content/messages";
import { mostOthers } from "./metric-choice";
import type { MetricView } from "./metric-view";

type Props = {
  readonly view: MetricView;
  /** The address with other places beside the own one. */
  readonly withPlaces: (ids: readonly string[]) => string;
};

/** The places beside the own one: each can be taken away, and up to five are added by typing a name, state or FIPS code. */
export function ComparedPlaces({ view, withPlaces }: Props): ReactElement {
  const navigate = useNavigate();
  const others = view.places.slice(1);
  const ids = others.map(({ value }) => value);
  return (
    <div className="flex flex-wrap items-end gap-3">
      {others.length < mostOthers ? (
        <div className="w-full sm:w-72">
          <PickerField
            key={ids.join(",")}
            label={m.metric_compare_with()}
            searchPath="/communities"
            onPick={(choice) => choice && navigate(withPlaces([...ids, choice.value]), { replace: true, preventScrollReset: true })}
          />
        </div>
      ) : null}
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
    </div>
  );
}
