import { type ReactNode, useId, useState } from "react";
import { numberFormat } from "~/content/format";
import { locale, m } from "~/content/messages";
import { classes } from "../class-names";
import { controlStyle, Field } from "./field";
import { readNumber } from "./number-text";

type NumberFieldProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly errors?: readonly string[];
  readonly id?: string;
  /** The form receives the plain number (`1234.5`), whatever the reader's language writes. */
  readonly name?: string;
  readonly defaultValue?: string | number;
  /** Given, the field is controlled; null is empty. */
  readonly value?: number | null;
  /** NaN where the field is empty or holds no number. */
  readonly onChange?: (value: number) => void;
  /** How the number is written: `{ style: "percent", maximumFractionDigits: 1 }` shows 0.085 as 8.5 %. */
  readonly format?: Intl.NumberFormatOptions;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly className?: string;
};

/** A number as people write it: with a comma or a point for decimals, with or without marks for thousands. What may be read in
 *  two ways is asked at once. Empty stays empty, and what is no number is sent as it was typed, so that the form can say so. */
export function NumberField({ label, hint, errors, id, name, defaultValue, value, onChange, format = { maximumFractionDigits: 6 }, required, disabled, className }: NumberFieldProps) {
  const note = useId();
  const percent = format.style === "percent";
  const show = (number: number | null) => (number === null ? "" : numberFormat(locale(), format).format(number));
  const [typed, setTyped] = useState<string | null>(null);
  const [kept, keep] = useState(() => numeric(defaultValue));
  const [outside, followed] = useState(value);
  // Set from outside while nobody types: what is shown follows.
  if (value !== outside) {
    followed(value);
    if (value !== undefined && value !== kept) {
      keep(value);
      setTyped(null);
    }
  }
  const shown = value === undefined || typed !== null ? kept : value;
  const { value: read, other } = readNumber(typed ?? "", { pointMayGroup: locale() === "es" });
  const change = (text: string) => {
    setTyped(text);
    const number = stored(readNumber(text, { pointMayGroup: locale() === "es" }).value, percent);
    keep(number);
    onChange?.(number ?? Number.NaN);
  };
  const doubtful = typed !== null && other !== null && read !== null;
  return (
    <Field label={label} hint={hint} errors={errors} id={id} className={className}>
      {(control) => (
        <>
          {name ? <input type="hidden" name={name} value={shown === null ? (typed ?? "").trim() : String(shown)} /> : null}
          <input
            {...control}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            aria-describedby={classes(control["aria-describedby"], doubtful && note) || undefined}
            aria-required={required || undefined}
            disabled={disabled}
            value={typed ?? show(shown)}
            onChange={({ target }) => change(target.value)}
            onBlur={() => shown !== null && other === null && setTyped(null)}
            className={classes(controlStyle, "tabular-nums")}
          />
          {doubtful ? (
            <p id={note} role="status" className="text-small text-ink-2">
              {m.common_number_doubt({ read: plainNumber(read), other: plainNumber(other), write: String(other) })}
            </p>
          ) : null}
        </>
      )}
    </Field>
  );
}

/** A percentage is typed as 8.5 and stored as 0.085, without the dust that dividing by 100 leaves. */
function stored(typed: number | null, percent: boolean): number | null {
  return typed === null || !percent ? typed : Number((typed / 100).toPrecision(15));
}

function plainNumber(number: number): string {
  return numberFormat(locale(), { maximumFractionDigits: 20 }).format(number);
}

function numeric(value: string | number | undefined): number | null {
  if (value === undefined || value === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
