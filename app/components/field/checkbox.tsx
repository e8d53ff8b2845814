import { type ComponentProps, type ReactNode, useId } from "react";
import { classes } from "../class-names";
import { FieldErrors } from "./field";

type CheckboxProps = Omit<ComponentProps<"input">, "type"> & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly errors?: readonly string[];
};

/** One thing to agree to or switch on. The whole line is the target. */
export function Checkbox({ label, hint, errors = [], id, className, ...input }: CheckboxProps) {
  const made = useId();
  const own = id ?? made;
  const wrong = errors.length > 0;
  return (
    <div className={classes("flex flex-col gap-1", className)}>
      <label htmlFor={own} className="flex min-h-11 items-center gap-3 text-label">
        <input
          {...input}
          type="checkbox"
          id={own}
          aria-invalid={wrong || undefined}
          aria-describedby={classes(hint ? `${own}-hint` : null, wrong && `${own}-error`) || undefined}
          className="size-5 shrink-0 rounded border-edge"
        />
        <span className="min-w-0 font-medium">{label}</span>
      </label>
      {hint ? (
        <p id={`${own}-hint`} className="pl-8 text-small text-ink-2">
          {hint}
        </p>
      ) : null}
      <FieldErrors id={`${own}-error`} errors={errors} />
    </div>
  );
}
