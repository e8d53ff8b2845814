import { Form, useSubmit } from "@remix-run/react";
import type { ReactElement } from "react";
import { Button } from "~/components/button/button";
import { SelectField } from "~/components/field/select-field";
import { m } from "~/content/messages";
import type { NationView } from "./nation-view";

/** What to show. Each choice is part of the address, and begins the table anew; without scripts a button sends it. */
export function NationControls({ view }: { readonly view: NationView }): ReactElement {
  const submit = useSubmit();
  const { chosen, metrics, columns, years, breakdowns, groups, states } = view.options;
  return (
    <Form
      key={`${JSON.stringify(chosen)}`}
      method="get"
      aria-label={m.nation_choose()}
      className="mb-5 flex flex-wrap items-end gap-3"
      onChange={(event) => submit(event.currentTarget, { replace: true, preventScrollReset: true })}
    >
      {chosen.sort === "rank" ? null : <input type="hidden" name="sort" value={chosen.sort} />}
      <SelectField label={m.nation_choose_metric()} name="metric" defaultValue={chosen.metric} groups={metrics} className="w-full sm:w-[28rem]" />
      {columns.length > 1 ? <SelectField label={m.metric_choose_measure()} name="measure" defaultValue={chosen.column} choices={columns} className="w-full sm:w-72" /> : null}
      <SelectField label={m.nation_choose_of()} name="of" defaultValue={chosen.of} className="w-full sm:w-72" choices={[{ value: "counties", label: m.nation_of_counties() }, { value: "cities", label: m.nation_of_cities() }]} />
      {years.length > 0 ? <SelectField label={m.metric_choose_year()} name="year" defaultValue={chosen.year} choices={years} className="w-28" /> : null}
      {breakdowns.length > 1 ? <SelectField label={m.metric_choose_category()} name="by" defaultValue={chosen.breakdown} choices={breakdowns} className="w-52" /> : null}
      {groups.length > 0 ? <SelectField label={m.nation_choose_group()} name="group" defaultValue={chosen.group} choices={groups} className="w-60" /> : null}
      {states.length > 2 ? <SelectField label={m.nation_choose_state()} name="state" defaultValue={chosen.state} choices={states} className="w-52" /> : null}
      {view.mayChooseFigures ? (
        <SelectField label={m.nation_choose_figures()} name="figures" defaultValue={chosen.figures} className="w-full sm:w-72" choices={[{ value: "own", label: m.nation_figures_own() }, { value: "released", label: m.nation_figures_released() }]} />
      ) : null}
      <noscript>
        <Button>{m.metric_show()}</Button>
      </noscript>
    </Form>
  );
}
