import type { ComponentType } from "react";
import { ListEditor } from "~/components/field/list-editor";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import type { Field } from "~/content/worksheet-fields";
import { most, withinRecord } from "../answer-limits";
import { plainName } from "../plain-answers";
import type { AnswerRecord, AnswerValue } from "../../worksheet";
import type { ControlProps } from "./control-props";
import { useNamedRows } from "./named-rows";
import { helpOf, questionOf } from "./question";

type RecordsProps = ControlProps & {
  readonly columns: readonly Field[];
  readonly atMost?: number | undefined;
  /** Draws one field of a record. */
  readonly cell: ComponentType<ControlProps>;
};

/** Several records of the same few fields: "what, who, by when". */
export function RecordsControl({ field, value, onChange, referents, readOnly, name, lang, columns, atMost, cell: Cell }: RecordsProps) {
  const [rows, setRows] = useNamedRows(recordsOf(value), (next) => onChange([...next]));
  const hint = helpOf(field);
  const first = columns[0];
  return (
    <div role="group" aria-label={say(field.label)} className="flex flex-col gap-2">
      <p className="text-label font-semibold">{questionOf(field)}</p>
      {hint ? <p className="text-small text-ink-2">{hint}</p> : null}
      <ListEditor
        label={say(field.label)}
        rows={rows}
        onChange={setRows}
        nameOf={({ entry }) => (first ? String(entry[first.key] ?? "") : "")}
        newRow={() => ({ id: crypto.randomUUID(), entry: {} })}
        thing={m.process_row()}
        most={Math.min(atMost ?? most.records, most.records)}
        readOnly={readOnly}
      >
        {(row, change, position) => (
          <div className="flex flex-col gap-3">
            {columns.map((column) => (
              <Cell key={column.key} field={withinRecord(column)} referents={referents} readOnly={readOnly} lang={lang} name={plainName.cell(name, position, column.key)} value={row.entry[column.key] ?? ""} onChange={(next) => change({ ...row, entry: changed(row.entry, column.key, next) })} />
            ))}
          </div>
        )}
      </ListEditor>
      {readOnly ? null : (
        <noscript>
          <div className="flex flex-col gap-3 rounded-control border border-line bg-surface p-2">
            {columns.map((column) => (
              <Cell key={column.key} field={withinRecord(column)} referents={referents} readOnly={false} name={plainName.cell(name, rows.length, column.key)} value="" onChange={() => undefined} />
            ))}
          </div>
        </noscript>
      )}
    </div>
  );
}

function changed(record: AnswerRecord, key: string, value: AnswerValue): AnswerRecord {
  return isCell(value) ? { ...record, [key]: value } : record;
}

/** Records do not hold records. */
function isCell(value: AnswerValue): value is AnswerRecord[string] {
  return !Array.isArray(value) || value.every((entry) => typeof entry === "string");
}

function recordsOf(value: AnswerValue): readonly AnswerRecord[] {
  return Array.isArray(value) ? value.filter((entry): entry is AnswerRecord => typeof entry === "object" && entry !== null) : [];
}
