import { type ComponentProps, type FormEvent, forwardRef } from "react";
import { classes } from "../class-names";
import { controlStyle, Field, type FieldProps } from "./field";
import { fileButton } from "./file-button";
import { useLengthLimit } from "../length-limit";

export type TextFieldProps = Omit<FieldProps, "limit"> & Omit<ComponentProps<"input">, keyof FieldProps>;

/** One line of text: names, e-mail, dates (`type="date"`), passwords; or a file (`type="file"`). More than `maxLength`
 *  characters are kept and said to be too many. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  { label, hint, errors, id, className, maxLength, onInput, ...input },
  ref,
) {
  const { limit, watch } = useLengthLimit({ maxLength, value: input.value, defaultValue: input.defaultValue });
  function typed(event: FormEvent<HTMLInputElement>) {
    watch(event);
    onInput?.(event);
  }
  return (
    <Field label={label} hint={hint} errors={errors} id={id} className={className} limit={limit}>
      {(control) => <input type="text" {...input} {...control} onInput={typed} ref={ref} className={classes(controlStyle, input.type === "file" && fileButton)} />}
    </Field>
  );
});
