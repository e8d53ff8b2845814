import { Form, useSubmit } from "@remix-run/react";
import type { FormEvent, ReactElement } from "react";
import { SelectField } from "~/components/field/select-field";
import { m } from "~/content/messages";
import type { LocalView } from "./page/local-view";

/** What to show: period, place, groups. Each choice is part of the address; without scripts a button sends it. */
export function LocalControls({ view }: { readonly view: LocalView }): ReactElement | null {
  const submit = useSubmit();
  const { chosen, periods, places, splits } = view;
  const fields = [
    { name: "period", label: m.local_choose_period(), choices: periods, value: chosen.period },
    { name: "place", label: m.local_choose_place(), choices: places, value: chosen.place },
    { name: "by", label: m.local_choose_by(), choices: splits, value: chosen.split },
  ].filter(({ choices }) => choices.length > 1);
  if (fields.length === 0) return null;
  function show(event: FormEvent<HTMLFormElement>) {
    const wanted = new FormData(event.currentTarget);
    // Other groups are looked at in the whole area first, where there are figures of it.
    if (event.target instanceof HTMLSelectElement && event.target.name === "by") wanted.delete("place");
    submit(wanted, { method: "get", replace: true, preventScrollReset: true });
  }
  return (
    <Form key={fields.map(({ value }) => value).join("\n")} method="get" aria-label={m.local_choose()} className="mb-5 flex flex-wrap items-end gap-3" onChange={show}>
      {fields.map(({ name, label, choices, value }) => <SelectField key={name} name={name} label={label} choices={choices} defaultValue={value} className="w-full sm:w-56" />)}
      <noscript>
        <button type="submit" className="min-h-11 rounded-control border border-edge px-4">{m.local_show()}</button>
      </noscript>
    </Form>
  );
}
