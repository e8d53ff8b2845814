import { type ComponentProps, forwardRef } from "react";
import { classes } from "../class-names";
import { controlStyle, Field, type FieldProps } from "./field";
import { ChevronDown } from "../icons";

export type Choice = { readonly value: string; readonly label: string; readonly disabled?: boolean };
export type ChoiceGroup = { readonly label: string; readonly choices: readonly Choice[] };

export type SelectFieldProps = FieldProps &
  Omit<ComponentProps<"select">, keyof FieldProps | "children"> & {
    readonly choices?: readonly Choice[];
    /** Choices under headings, after the plain ones. */
    readonly groups?: readonly ChoiceGroup[];
    /** The words of the empty choice; without them there is none. */
    readonly placeholder?: string;
  };

/** One of a few. The browser's own list: known to every phone and screen reader. For long lists use `PickerField`. */
export const SelectField = forwardRef<HTMLSelectElement, SelectFieldProps>(function SelectField(
  { label, hint, errors, id, className, choices = [], groups = [], placeholder, ...select },
  ref,
) {
  return (
    <Field label={label} hint={hint} errors={errors} id={id} className={className}>
      {(control) => (
        <span className="relative block">
          <select {...select} {...control} ref={ref} className={classes(controlStyle, "appearance-none pr-10 text-ellipsis")}>
            {placeholder === undefined ? null : <option value="">{placeholder}</option>}
            <Options choices={choices} />
            {groups.map((group) => (
              <optgroup key={group.label} label={group.label}>
                <Options choices={group.choices} />
              </optgroup>
            ))}
          </select>
          <ChevronDown size={18} className="pointer-events-none absolute inset-y-0 right-3 my-auto text-ink-2" />
        </span>
      )}
    </Field>
  );
});

function Options({ choices }: { readonly choices: readonly Choice[] }) {
  return choices.map((choice) => (
    <option key={choice.value} value={choice.value} disabled={choice.disabled}>
      {choice.label}
    </option>
  ));
}
