import { ScaleField } from "~/components/field/scale-field";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import type { Scale } from "~/content/worksheets/field";
import type { ControlProps } from "./control-props";
import { helpOf, questionOf } from "./question";

type RatingProps = ControlProps & { readonly unknown: boolean } & Scale;

/** From 1 to the end of the scale, or "cannot tell" where the worksheet allows it. */
export function RatingControl({ field, value, onChange, readOnly, name, scale, ends: [first, last], unknown }: RatingProps) {
  const steps = Array.from({ length: scale }, (_, position) => ({ value: String(position + 1), label: String(position + 1) }));
  const marks = unknown ? [...steps, { value: "unknown", label: m.process_cannot_tell() }] : steps;
  return (
    <ScaleField
      name={name}
      label={questionOf(field)}
      hint={[helpOf(field), m.process_scale_ends({ first: say(first), scale, last: say(last) })].filter(Boolean).join(" ")}
      marks={marks}
      value={typeof value === "number" ? String(value) : value === "unknown" ? "unknown" : null}
      onChange={(mark) => onChange(mark === "unknown" ? mark : Number(mark))}
      disabled={readOnly}
    />
  );
}

/** Yes or no; neither until somebody says so. */
export function YesNoControl({ field, value, onChange, readOnly, name }: ControlProps) {
  return (
    <ScaleField
      name={name}
      label={questionOf(field)}
      hint={helpOf(field)}
      marks={[
        { value: "yes", label: m.process_yes() },
        { value: "no", label: m.process_no() },
      ]}
      value={typeof value === "boolean" ? (value ? "yes" : "no") : null}
      onChange={(mark) => onChange(mark === "yes")}
      disabled={readOnly}
    />
  );
}
