import { type ReactNode, useId } from "react";

type ScaleFieldProps = {
  readonly label: ReactNode;
  /** What it is called in a form; made up otherwise. */
  readonly name?: string;
  readonly hint?: ReactNode;
  readonly marks: readonly { readonly value: string; readonly label: string }[];
  /** The mark that is chosen; null before anybody has chosen. */
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly disabled?: boolean;
};

/** A few marks in a row, of which one is chosen: a rating, yes or no. */
export function ScaleField({ label, name, hint, marks, value, onChange, disabled }: ScaleFieldProps) {
  const id = useId();
  return (
    <fieldset disabled={disabled} aria-describedby={hint ? `${id}-hint` : undefined} className="min-w-0">
      <legend className="mb-1.5 text-label font-semibold">{label}</legend>
      {hint ? (
        <p id={`${id}-hint`} className="mb-1.5 text-small text-ink-2">
          {hint}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {marks.map((mark) => (
          <label
            key={mark.value}
            className="flex min-h-11 min-w-11 items-center justify-center rounded-control border border-edge bg-surface px-3 text-label font-semibold tabular-nums has-checked:border-green has-checked:bg-green has-checked:text-on-green has-disabled:opacity-70 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-sky"
          >
            <input type="radio" name={name ?? id} value={mark.value} checked={mark.value === value} onChange={() => onChange(mark.value)} className="sr-only" />
            {mark.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
