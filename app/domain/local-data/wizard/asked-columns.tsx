/** What the file does not say by itself, or says only by one cell: how columns are written. */
import type { ReactElement } from "react";
import { SelectField } from "~/components/field/select-field";
import { m } from "~/content/messages";
import type { Ask } from "./ask";
import { fieldsBeside } from "./fields-beside";

export function AskedColumns({ asks }: { readonly asks: readonly Ask[] }): ReactElement {
  return (
    <>
      {asks.map(({ key, label, answer, choices, open, missed }) => (
        <SelectField
          // An answer that the file gives anew replaces the one on the page.
          key={`${key} ${answer}`}
          className={fieldsBeside.field}
          id={`written-${key}`}
          name="written"
          label={label}
          hint={open ? m.local_ask_open() : undefined}
          errors={missed ? [m.local_ask_missed()] : []}
          defaultValue={answer}
          {...(open && { placeholder: m.local_ask_choose() })}
          choices={choices}
        />
      ))}
    </>
  );
}
