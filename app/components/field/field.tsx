import { type ReactNode, useId } from "react";
import { classes } from "../class-names";
import { CircleAlert } from "../icons";
import { type LengthLimit, LengthNote } from "../length-limit";

export type FieldProps = {
  readonly label: ReactNode;
  /** One line of help, read together with the label. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do, next to the field. */
  readonly errors?: readonly string[];
  /** Given by a bound form field; made up otherwise. */
  readonly id?: string;
  readonly className?: string;
  /** How long the text may be, where the control does not see to it itself. */
  readonly limit?: LengthLimit | undefined;
};

/** What the control inside a field must carry, so that label, hint and errors belong to it. */
export type ControlProps = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
};

export const controlStyle = "control";

/** Label above, control, hint and errors: one shape for every kind of control. */
export function Field({ label, hint, errors = [], id, className, limit, children }: FieldProps & { readonly children: (control: ControlProps) => ReactNode }) {
  const made = useId();
  const own = id ?? made;
  const long = limit !== undefined && limit.over > 0;
  const wrong = errors.length > 0 || long;
  const describedBy = classes(hint ? `${own}-hint` : null, errors.length > 0 && `${own}-error`, long && `${own}-length`);
  return (
    <div className={classes("flex min-w-0 flex-col gap-1.5", className)}>
      <label htmlFor={own} className="text-label font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${own}-hint`} className="text-small text-ink-2">
          {hint}
        </p>
      ) : null}
      {children({ id: own, "aria-describedby": describedBy || undefined, "aria-invalid": wrong || undefined })}
      <LengthNote id={`${own}-length`} limit={limit} />
      <FieldErrors id={`${own}-error`} errors={errors} />
    </div>
  );
}

/** The errors of one field, with a mark that does not depend on colour. */
export function FieldErrors({ id, errors }: { readonly id: string; readonly errors: readonly string[] }) {
  if (errors.length === 0) return null;
  return (
    <ul id={id} className="flex flex-col gap-1 text-small font-semibold text-clay">
      {errors.map((error) => (
        <li key={error} className="flex items-start gap-1.5">
          <CircleAlert size={16} className="mt-0.5 shrink-0" />
          {error}
        </li>
      ))}
    </ul>
  );
}
