/** Where the table lies in the file: which sheet, which line is the header, whether its years are columns. */
import { Form } from "@remix-run/react";
import type { ReactElement } from "react";
import { SelectField } from "~/components/field/select-field";
import { SubmitButton } from "~/components/button/submit-button";
import { m } from "~/content/messages";
import { fieldsBeside } from "./fields-beside";
import type { LayoutView } from "./layout-view";

type Props = { readonly view: LayoutView; readonly problem: string | null };

export function LayoutForm({ view, problem }: Props): ReactElement {
  const { sheet, sheets, header, lines, wide, periods } = view;
  return (
    <Form method="post" className="flex flex-col gap-5">
      <input type="hidden" name="intent" value="layout" />
      <ul className="list-disc pl-5">{readAs(view).map((line) => <li key={line}>{line}</li>)}</ul>
      {/* Each field is made anew when the file is read otherwise; the form stays, and with it the focus on its button. */}
      <div className={fieldsBeside.box}>
        {sheets.length > 0 ? <SelectField key={sheet} className={fieldsBeside.field} id="layout-sheet" name="sheet" label={m.local_layout_sheet()} defaultValue={sheet} choices={sheets.map((name) => ({ value: name, label: name }))} /> : null}
        <SelectField
          key={`${sheet} ${header}`}
          className={fieldsBeside.field}
          id="layout-header"
          name="header"
          label={m.local_layout_header()}
          errors={problem === null ? [] : [problem]}
          defaultValue={String(header)}
          choices={[...lines.map(({ line, words }) => ({ value: String(line), label: m.local_layout_line({ line, words }) })), { value: "0", label: m.local_layout_no_header() }]}
        />
        {periods.length > 0 ? (
          <SelectField
            key={`${periods.join(" ")} ${wide}`}
            className={fieldsBeside.field}
            id="layout-periods"
            name="periods"
            label={m.local_layout_periods({ first: periods[0] ?? "", last: periods.at(-1) ?? "" })}
            defaultValue={wide ? "columns" : "values"}
            choices={[{ value: "columns", label: m.local_layout_wide() }, { value: "values", label: m.local_layout_long() }]}
          />
        ) : null}
      </div>
      <div><SubmitButton kind="quiet">{m.local_layout_go()}</SubmitButton></div>
    </Form>
  );
}

/** What was found out, in sentences. */
function readAs({ delimiter, above, below, header }: LayoutView): string[] {
  return [
    ...(delimiter === null ? [] : [partedWords(delimiter)]),
    ...(above > 0 ? [m.local_layout_above({ count: above })] : []),
    ...(below > 0 ? [m.local_layout_below({ count: below })] : []),
    ...(header === 0 ? [m.local_layout_nameless()] : []),
  ];
}

function partedWords(delimiter: NonNullable<LayoutView["delimiter"]>): string {
  switch (delimiter) {
    case ",": return m.local_layout_commas();
    case ";": return m.local_layout_semicolons();
    case "\t": return m.local_layout_tabs();
    case "|": return m.local_layout_bars();
  }
}
