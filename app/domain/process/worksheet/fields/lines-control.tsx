import { useId } from "react";
import { LengthNote, surplus } from "~/components/length-limit";
import { ListEditor } from "~/components/field/list-editor";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import { longest, most } from "../answer-limits";
import { type ControlProps, textsOf } from "./control-props";
import { LineArea } from "./line-area";
import { helpOf, questionOf } from "./question";
import { type NamedRow, useNamedRows } from "./named-rows";

/** Empty lines for more, where no script can add them. */
const moreLines = [1, 2, 3] as const;

/** Several short texts, one on each line; in order, with a way back for each that is removed. */
export function LinesControl({ field, value, onChange, readOnly, name, lang, atMost }: ControlProps & { readonly atMost?: number | undefined }) {
  const texts = textsOf(value);
  const [rows, setRows] = useNamedRows(texts, (next) => onChange([...next]));
  const hint = helpOf(field);
  return (
    <div role="group" aria-label={say(field.label)} className="flex flex-col gap-2">
      <p className="text-label font-semibold">{questionOf(field)}</p>
      {hint ? <p className="text-small text-ink-2">{hint}</p> : null}
      {readOnly ? (
        <ul className="list-disc pl-5">
          {rows.map((row) => (
            <li key={row.id} lang={lang}>{row.entry}</li>
          ))}
        </ul>
      ) : (
        <ListEditor
          label={say(field.label)}
          rows={rows}
          onChange={setRows}
          nameOf={(row) => row.entry}
          newRow={() => ({ id: crypto.randomUUID(), entry: "" })}
          thing={m.process_list_thing()}
          most={Math.min(atMost ?? most.lines, most.lines)}
        >
          {(row, change, position) => <Line name={name} lang={lang} row={row} number={position + 1} onChange={(entry) => change({ ...row, entry })} />}
        </ListEditor>
      )}
      {readOnly ? null : (
        <noscript>
          {moreLines.map((line) => (
            <LineArea key={line} name={name} aria-label={m.process_list_line({ number: texts.length + line })} defaultValue="" className="mt-2" />
          ))}
        </noscript>
      )}
    </div>
  );
}

type LineProps = { readonly name: string; readonly lang: ControlProps["lang"]; readonly row: NamedRow<string>; readonly number: number; readonly onChange: (entry: string) => void };

function Line({ name, lang, row, number, onChange }: LineProps) {
  const note = useId();
  const over = surplus(row.entry, longest.line);
  return (
    <>
      <LineArea name={name} lang={lang} aria-label={m.process_list_line({ number })} aria-describedby={over > 0 ? note : undefined} aria-invalid={over > 0 || undefined} value={row.entry} onChange={onChange} />
      <LengthNote id={note} limit={{ most: longest.line, over }} />
    </>
  );
}
