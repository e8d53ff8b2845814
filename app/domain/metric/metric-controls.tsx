import { Form, useSubmit } from "@remix-run/react";
import { type ReactElement, useEffect, useRef } from "react";
import { SelectField } from "~/components/field/select-field";
import { m } from "~/content/messages";
import type { MetricView } from "./metric-view";

/** One control and what was chosen there; the names are those of the address of a metric's page. */
export type Chosen = { readonly name: string; readonly value: string };

type Props = {
  readonly view: MetricView;
  /** Names the form where a page has several. */
  readonly label?: string;
  /** What the address keeps besides these choices; the places beside the own one unless told. */
  readonly kept?: readonly (readonly [name: string, value: string])[];
  /** What to do with a choice; unless told, the form is sent, and the choice becomes part of the address. */
  readonly onChoose?: (chosen: Chosen) => void;
};

/** What to show: measure, year, category, interval. Each choice is part of the address; without scripts a button sends it. */
export function MetricControls({ view, label = m.metric_choose(), kept = withOthers(view), onChoose }: Props): ReactElement {
  const submit = useSubmit();
  const { column, year, breakdown, interval } = view.chosen;
  const form = useInStep({ measure: column, year, by: breakdown, interval: interval ? "on" : "off" });
  return (
    <Form
      ref={form}
      method="get"
      aria-label={label}
      className="flex flex-wrap items-end gap-3"
      onChange={({ target, currentTarget }) => (onChoose && target instanceof HTMLSelectElement ? onChoose(target) : submit(currentTarget, { replace: true, preventScrollReset: true }))}
    >
      {kept.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {view.columns.length > 1 ? <SelectField label={m.metric_choose_measure()} name="measure" defaultValue={column} choices={view.columns} className="w-full sm:w-72" /> : null}
      {view.years.length > 0 ? <SelectField label={m.metric_choose_year()} name="year" defaultValue={year} choices={view.years} className="w-28" /> : null}
      {view.breakdowns.length > 1 ? <SelectField label={m.metric_choose_category()} name="by" defaultValue={breakdown} choices={view.breakdowns} className="w-52" /> : null}
      {view.hasInterval ? (
        <SelectField label={m.metric_choose_interval()} name="interval" defaultValue={interval ? "on" : "off"} className="w-40" choices={[{ value: "on", label: m.metric_interval_on() }, { value: "off", label: m.metric_interval_off() }]} />
      ) : null}
      <noscript>
        <button type="submit" className="button min-h-11 rounded-control border border-edge px-4">
          {m.metric_show()}
        </button>
      </noscript>
    </Form>
  );
}

function withOthers(view: MetricView): (readonly [string, string])[] {
  const others = view.places.slice(1).map(({ value }) => value).join(",");
  return others === "" ? [] : [["with", others]];
}

/** A ref for a form whose lists show what is shown, also when that was chosen elsewhere. The lists are not made anew, so the
 *  focus stays on the one that was used. */
function useInStep(values: Readonly<Record<string, string>>) {
  const form = useRef<HTMLFormElement>(null);
  const shown = new URLSearchParams(values).toString();
  useEffect(() => {
    for (const [name, value] of new URLSearchParams(shown)) {
      const list = form.current?.elements.namedItem(name);
      if (list instanceof HTMLSelectElement) list.value = value;
    }
  }, [shown]);
  return form;
}
