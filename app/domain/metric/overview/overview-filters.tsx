import { Form } from "@remix-run/react";
import type { ReactElement } from "react";
import { Button } from "~/components/button/button";
import { Checkbox } from "~/components/field/checkbox";
import { Details } from "~/components/details";
import { X } from "~/components/icons";
import { SelectField } from "~/components/field/select-field";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import type { FacetOptions } from "./overview-facets";
import { filtersOn, type OverviewFilter } from "./overview-filter";

type Props = {
  readonly filter: OverviewFilter;
  readonly options: FacetOptions;
  readonly count: number;
  readonly onChange: (filter: OverviewFilter) => void;
  readonly onClear: () => void;
};

/** Narrows the list of metrics while one types and chooses; without scripts a button sends it. */
export function OverviewFilters({ filter, options, count, onChange, onClear }: Props): ReactElement {
  const change = (part: Partial<OverviewFilter>) => onChange({ ...filter, ...part });
  const on = filtersOn(filter);
  return (
    <Form method="get" role="search" aria-label={m.predictor_filter_title()} onSubmit={(event) => event.preventDefault()} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <TextField type="search" name="find" label={m.metric_filter()} value={filter.find} onChange={(event) => change({ find: event.target.value })} className="w-full sm:w-80" />
        <p role="status" className="pb-2.5 text-small text-ink-2">{m.metric_filter_count({ count })}</p>
        {on > 0 || filter.find !== "" ? (
          <Button type="button" kind="plain" icon={X} onClick={onClear}>{m.predictor_filter_clear()}</Button>
        ) : null}
      </div>
      <Details onPaper={false} open={on > 0} summary={on > 0 ? m.predictor_filter_on({ count: on }) : m.predictor_filter_more()}>
        <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2 xl:grid-cols-4">
          <Facet name="pillar" label={m.predictor_filter_pillar()} choices={options.pillar} value={filter.pillar} onPick={(pillar) => change({ pillar })} />
          <Facet name="dimension" label={m.predictor_filter_dimension()} choices={options.dimension} value={filter.dimension} onPick={(dimension) => change({ dimension })} />
          <Facet name="area" label={m.predictor_smallest()} choices={options.area} value={filter.area} onPick={(area) => change({ area })} />
          <Facet name="breakdown" label={m.predictor_breakdowns()} choices={options.breakdown} value={filter.breakdown} onPick={(breakdown) => change({ breakdown })} />
          <Checkbox name="interval" value="yes" label={m.predictor_filter_interval()} checked={filter.interval === "yes"} onChange={(event) => change({ interval: event.target.checked ? "yes" : "" })} />
          <Checkbox name="cities" value="yes" label={m.predictor_filter_cities()} checked={filter.cities === "yes"} onChange={(event) => change({ cities: event.target.checked ? "yes" : "" })} />
        </div>
      </Details>
      <noscript>
        <button type="submit" className="button min-h-11 rounded-control border border-edge px-4">{m.metric_show()}</button>
      </noscript>
    </Form>
  );
}

type FacetProps = {
  readonly name: string;
  readonly label: string;
  readonly choices: FacetOptions["pillar"];
  readonly value: string;
  readonly onPick: (value: string) => void;
};

function Facet({ name, label, choices, value, onPick }: FacetProps): ReactElement {
  return <SelectField name={name} label={label} placeholder={m.predictor_filter_any()} choices={choices} value={value} onChange={(event) => onPick(event.target.value)} />;
}
