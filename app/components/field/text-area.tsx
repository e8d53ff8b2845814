import { type ComponentProps, type FormEvent, forwardRef } from "react";
import { classes } from "../class-names";
import { controlStyle, Field, type FieldProps } from "./field";
import { useLengthLimit } from "../length-limit";

export type TextAreaProps = Omit<FieldProps, "limit"> & Omit<ComponentProps<"textarea">, keyof FieldProps>;

/** Several lines of text, `rows` at least; grows with what is written where the browser can. More than `maxLength` characters
 *  are kept and said to be too many. */
export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(
  { label, hint, errors, id, className, rows = 4, maxLength, onInput, ...area },
  ref,
) {
  const { limit, watch } = useLengthLimit({ maxLength, value: area.value, defaultValue: area.defaultValue });
  function typed(event: FormEvent<HTMLTextAreaElement>) {
    watch(event);
    onInput?.(event);
  }
  return (
    <Field label={label} hint={hint} errors={errors} id={id} className={className} limit={limit}>
      {(control) => (
        <textarea rows={rows} {...area} {...control} onInput={typed} ref={ref} style={{ minHeight: `${rows * 1.5 + 1.125}rem` }} className={classes(controlStyle, "field-sizing-content resize-y leading-normal")} />
      )}
    </Field>
  );
});
