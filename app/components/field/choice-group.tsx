import { type ReactNode, useId } from "react";
import { classes } from "../class-names";
import { FieldErrors } from "./field";

export type GroupChoice = { readonly value: string; readonly label: ReactNode; readonly hint?: ReactNode; readonly disabled?: boolean };

type ChoiceGroupProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly errors?: readonly string[];
  readonly name: string;
  /** Given by a bound form field, so that the summary of errors leads here; made up otherwise. */
  readonly id?: string;
  readonly choices: readonly GroupChoice[];
  /** "one": radio buttons; "many": checkboxes that share the name. */
  readonly pick?: "one" | "many";
  readonly defaultValue?: string | readonly string[];
  /** Given, the group is controlled: it shows exactly this. */
  readonly value?: string | readonly string[];
  readonly onChange?: (value: string, chosen: boolean) => void;
  readonly required?: boolean;
  readonly disabled?: boolean;
  /** Side by side: for a few answers of one word each. */
  readonly inline?: boolean;
  readonly className?: string;
};

/** A question with a few answers, all in sight. */
export function ChoiceGroup({ label, hint, errors = [], name, id: given, choices, pick = "one", defaultValue = [], value, onChange, required, disabled, inline = false, className }: ChoiceGroupProps) {
  const made = useId();
  const id = given ?? made;
  const chosen = [value ?? defaultValue].flat();
  const describedBy = classes(hint ? `${id}-hint` : null, errors.length > 0 && `${id}-error`);
  return (
    <fieldset id={id} disabled={disabled} aria-describedby={describedBy || undefined} className={classes("flex min-w-0 flex-col gap-1.5", className)}>
      <legend className="mb-1 text-label font-semibold">{label}</legend>
      {hint ? (
        <p id={`${id}-hint`} className="text-small text-ink-2">
          {hint}
        </p>
      ) : null}
      <div className={classes("grid gap-1.5", inline && "grid-flow-col auto-cols-fr")}>
        {choices.map((choice, position) => (
          <label key={choice.value} className="flex min-h-11 items-start gap-3 rounded-control border border-line-2 bg-surface px-3 py-2.5 text-label has-checked:border-green has-checked:bg-green-tint">
            <input
              type={pick === "one" ? "radio" : "checkbox"}
              name={name}
              value={choice.value}
              required={required && pick === "one"}
              disabled={choice.disabled}
              {...(choice.hint ? { "aria-labelledby": `${id}-label-${position}`, "aria-describedby": `${id}-hint-${position}` } : {})}
              {...(value === undefined ? { defaultChecked: chosen.includes(choice.value) } : { checked: chosen.includes(choice.value) })}
              onChange={(event) => onChange?.(choice.value, event.currentTarget.checked)}
              className="mt-0.5 size-5 shrink-0"
            />
            <span className="min-w-0">
              <span id={`${id}-label-${position}`} className="font-medium">{choice.label}</span>
              {choice.hint ? <span id={`${id}-hint-${position}`} className="block text-small text-ink-2">{choice.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
      <FieldErrors id={`${id}-error`} errors={errors} />
    </fieldset>
  );
}
