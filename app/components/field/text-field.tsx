import { type ComponentProps, forwardRef } from "react";
import { classes } from "../class-names";
import { controlStyle, Field, type FieldProps } from "./field";
import { fileButton } from "./file-button";

export type TextFieldProps = FieldProps & Omit<ComponentProps<"input">, keyof FieldProps>;

/** One line of text: names, e-mail, dates (`type="date"`), passwords; or a file (`type="file"`). */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  { label, hint, errors, id, className, ...input },
  ref,
) {
  return (
    <Field label={label} hint={hint} errors={errors} id={id} className={className}>
      {(control) => <input type="text" {...input} {...control} ref={ref} className={classes(controlStyle, input.type === "file" && fileButton)} />}
    </Field>
  );
});
