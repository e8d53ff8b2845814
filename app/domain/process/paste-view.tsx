import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/components/button/button";
import { Card } from "~/components/card";
import { Checkbox } from "~/components/field/checkbox";
import { SelectField } from "~/components/field/select-field";
import { TextArea } from "~/components/field/text-area";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import type { PastePreview } from "./paste/take-paste.server";

type PasteProps = {
  /** What a column can be. */
  readonly places: readonly { readonly value: string; readonly label: string }[];
  /** What would become of the rows, once somebody has looked. */
  readonly preview: PastePreview | null;
  /** What was pasted, for a page without scripts. */
  readonly text: string;
  /** Why it could not even be looked at. */
  readonly fault: string | null;
};

/** Rows out of a spreadsheet: pasted, looked at, and only then added. */
export function PasteView({ places, preview, text, fault }: PasteProps) {
  const pending = useNavigation().state !== "idle";
  const ready = preview !== null && preview.refused === null && preview.rows > 0;
  return (
    <Form method="post" preventScrollReset className="flex max-w-4xl flex-col gap-5">
      <TextArea name="text" label={m.paste_text()} hint={m.paste_text_hint()} defaultValue={text} errors={fault === null ? [] : [fault]} rows={8} spellCheck={false} wrap="off" className="[&_textarea]:max-h-96 [&_textarea]:overflow-auto" />
      {preview === null ? null : <Preview preview={preview} places={places} />}
      <div className="flex flex-wrap gap-3">
        <Button kind={ready ? "quiet" : "primary"} name="intent" value="look" pending={pending}>
          {preview === null ? m.paste_look() : m.paste_look_again()}
        </Button>
        {ready ? (
          <Button kind="primary" name="intent" value="take" pending={pending}>
            {m.paste_take({ count: preview.rows })}
          </Button>
        ) : null}
      </div>
    </Form>
  );
}

function Preview({ preview: { refused, columns, heads, faults, faulty }, places }: { readonly preview: PastePreview; readonly places: PasteProps["places"] }) {
  return (
    <>
      {refused === null ? null : (
        <Notice tone="attention" role="alert">
          {refusals[refused]()}
        </Notice>
      )}
      {columns.length === 0 || refused === "empty" ? null : (
        <Card title={m.paste_columns()}>
          <Checkbox key={heads} name="headed" label={m.paste_heads()} defaultChecked={heads > 0} className="mb-3" />
          <div className="grid gap-4 sm:grid-cols-2">
            {columns.map(({ head, examples, place }, at) => (
              <SelectField
                key={`${at} ${place}`}
                name={`columns[${at}]`}
                label={head === "" ? m.paste_column({ number: at + 1 }) : m.paste_column_named({ number: at + 1, head })}
                hint={m.paste_examples({ examples: examples.filter((words) => words !== "").map((words) => words.slice(0, 40)).join(" · ") || "–" })}
                defaultValue={place || leftOut}
                choices={[{ value: leftOut, label: m.paste_leave_out() }, ...places]}
              />
            ))}
          </div>
        </Card>
      )}
      {faulty === 0 ? null : (
        <Notice tone="attention" role="alert" title={m.paste_faults({ count: faulty })}>
          <p>{m.paste_faults_help()}</p>
          <ul className="list-disc pl-5 [overflow-wrap:anywhere]">
            {faults.map((one, at) => (
              <li key={at}>{m.paste_fault(one)}</li>
            ))}
          </ul>
          {faulty > faults.length ? <p>{m.paste_fault_more({ count: faulty - faults.length })}</p> : null}
          <Checkbox name="skip" label={m.paste_skip()} />
        </Notice>
      )}
    </>
  );
}

/** What stands in the form for a column that is none. */
const leftOut = "-";

const refusals = { empty: m.paste_empty, rows: m.paste_rows, columns: m.paste_many_columns, unmatched: m.paste_unmatched } as const;
