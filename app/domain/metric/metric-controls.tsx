import { Form, useSubmit } from "@remix-run/react";
import type { ReactElement } from "react";
import { SelectField } from "~/components/select-field";
import { m } from "~/content/messages";
import type { MetricView } from "./metric-view";

/** What to show: measure, year, category, interval. Each choice is part of the address; without scripts a button sends it. */
export function MetricControls({ view }: { readonly view: MetricView }): ReactElement {
  const submit = useSubmit();
  const others = view.places.slice(1).map(({ value }) => value).join(",");
  const { column, year, breakdown, interval } = view.chosen;
  return (
    <Form
      key={`${column} ${year} ${breakdown} ${others}`}
      method="get"
      aria-label={m.metric_choose()}
      className="flex flex-wrap items-end gap-3"
      onChange={(event) => submit(event.currentTarget, { replace: true, preventScrollReset: true })}
    >
      {others === "" ? null : <input type="hidden" name="with" value={others} />}
      {view.columns.length > 1 ? <SelectField label={m.metric_choose_measure()} name="measure" defaultValue={column} choices={view.columns} className="w-full sm:w-96" /> : null}
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
