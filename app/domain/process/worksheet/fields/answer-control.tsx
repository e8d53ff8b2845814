import { Field } from "~/components/field/field";
import { surplus } from "~/components/length-limit";
import { NumberField } from "~/components/field/number-field";
import { TextArea } from "~/components/field/text-area";
import { TextField } from "~/components/field/text-field";
import { longestIn } from "../answer-limits";
import { ChoicesControl, OneControl } from "./choice-controls";
import { type ControlProps, textOf } from "./control-props";
import { LineArea } from "./line-area";
import { LinesControl } from "./lines-control";
import { DerivedValue } from "./derived-value";
import { helpOf, questionOf } from "./question";
import { RatingControl, YesNoControl } from "./rating-control";
import { RecordsControl } from "./records-control";
import { ReferenceControl } from "./reference-control";

/** The control for one question, by the kind of answer it takes. Groups and matrices are taken apart before they come here. */
export function AnswerControl({ field, ...rest }: ControlProps) {
  switch (field.control) {
    case "longtext":
    case "richtext":
      return <LongText field={field} {...rest} />;
    case "number":
      return <NumberControl field={field} {...rest} />;
    case "boolean":
      return <YesNoControl field={field} {...rest} />;
    case "rating":
      return <RatingControl field={field} {...rest} scale={field.scale} ends={field.ends} unknown={field.unknown ?? false} />;
    case "select":
      return <OneControl field={field} {...rest} choices={field.choices} />;
    case "multiselect":
      return <ChoicesControl field={field} {...rest} choices={field.choices} />;
    case "list":
      return <LinesControl field={field} {...rest} atMost={field.atMost} />;
    case "rows":
      return <RecordsControl field={field} {...rest} columns={field.columns} atMost={field.atMost} cell={AnswerControl} />;
    case "reference":
      return <ReferenceControl field={field} {...rest} refers={field.refers} many={field.many} atMost={field.atMost} />;
    case "derived":
      return <DerivedValue field={field} value={rest.value} />;
    default:
      return <ShortText field={field} {...rest} />;
  }
}

function LongText({ field, value, onChange, readOnly, name, lang }: ControlProps) {
  return <TextArea name={name} lang={lang} label={questionOf(field)} hint={helpOf(field)} value={textOf(value)} onChange={(event) => onChange(event.currentTarget.value)} readOnly={readOnly} maxLength={longestIn(field)} rows={field.control === "richtext" ? 8 : 3} />;
}

function ShortText({ field, value, onChange, readOnly, name, lang }: ControlProps) {
  const words = { label: questionOf(field), hint: helpOf(field) };
  const rest = { name, value: textOf(value), readOnly };
  if (field.control === "date" || field.control === "url") return <TextField {...words} {...rest} maxLength={longestIn(field)} type={field.control} onChange={(event) => onChange(event.currentTarget.value)} />;
  const most = longestIn(field);
  return (
    <Field {...words} limit={{ most, over: surplus(value, most) }}>
      {(control) => <LineArea {...control} {...rest} lang={lang} onChange={onChange} />}
    </Field>
  );
}

function NumberControl({ field, value, onChange, readOnly, name }: ControlProps) {
  return (
    <>
      <div className="noscript:hidden">
        <NumberField label={questionOf(field)} hint={helpOf(field)} value={typeof value === "number" ? value : null} onChange={(number) => onChange(Number.isNaN(number) ? "" : number)} disabled={readOnly} />
      </div>
      <noscript>
        <TextField name={name} label={questionOf(field)} hint={helpOf(field)} defaultValue={typeof value === "number" ? value : textOf(value)} inputMode="decimal" disabled={readOnly} />
      </noscript>
    </>
  );
}
