import { type ComponentProps, forwardRef } from "react";
import { classes } from "../class-names";
import { controlStyle, Field, type FieldProps } from "./field";

export type TextAreaProps = FieldProps & Omit<ComponentProps<"textarea">, keyof FieldProps>;

/** Several lines of text, `rows` at least; grows with what is written where the browser can. */
export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(
  { label, hint, errors, id, className, rows = 4, ...area },
  ref,
) {
  return (
    <Field label={label} hint={hint} errors={errors} id={id} className={className}>
      {(control) => (
        <textarea rows={rows} {...area} {...control} ref={ref} style={{ minHeight: `${rows * 1.5 + 1.125}rem` }} className={classes(controlStyle, "field-sizing-content resize-y leading-normal")} />
      )}
    </Field>
  );
});
