import { Form } from "@remix-run/react";
import type { ReactElement } from "react";
import { Checkbox } from "~/components/field/checkbox";
import { Details } from "~/components/details";
import { Search } from "~/components/icons";
import { SelectField } from "~/components/field/select-field";
import { SubmitButton } from "~/components/button/submit-button";
import { NumberField } from "~/components/field/number-field";
import { m } from "~/content/messages";
import type { PeersView } from "./peers-view";

type Props = { readonly view: PeersView; readonly adding: readonly string[] };

/** How peers are found, in plain words, and its parameters. They live in the address: a link shows the same suggestions. */
export function PeerMethodForm({ view, adding }: Props): ReactElement {
  const { method, bands, state, limits } = view;
  return (
    <Form method="get" preventScrollReset className="flex flex-col gap-4">
      <p className="max-w-measure text-label text-ink-2">{m.insight_method_words()}</p>
      {adding.map((id) => (
        <input key={id} type="hidden" name="add" value={id} />
      ))}
      <div className="flex flex-wrap items-end gap-3">
        <NumberField name="count" format={{ maximumFractionDigits: 0 }} required defaultValue={method.count} label={m.insight_method_count()} hint={m.insight_method_count_hint(limits)} className="w-36" />
        <SelectField name="band" defaultValue={String(method.band)} choices={bands} label={m.insight_method_band()} className="w-full sm:w-72" />
        <Checkbox name="state" value="same" defaultChecked={method.sameState} label={m.insight_method_state({ state })} />
      </div>
      <Details summary={m.insight_method_columns({ count: method.columns.length })}>
        <Columns view={view} />
      </Details>
      <div>
        <SubmitButton kind="quiet" icon={Search}>{m.insight_find()}</SubmitButton>
      </div>
    </Form>
  );
}

function Columns({ view: { columns, method } }: { readonly view: PeersView }): ReactElement {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {columns.map(({ pillar, columns: those }) => (
        <fieldset key={pillar} className="min-w-0">
          <legend className="text-label font-[650]">{pillar}</legend>
          {those.map(({ value, label }) => (
            <Checkbox key={value} name="by" value={value} defaultChecked={method.columns.includes(value)} label={label} />
          ))}
        </fieldset>
      ))}
    </div>
  );
}
