import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { NumberField as AriaNumberField } from "react-aria-components/NumberField";
import { Text } from "react-aria-components/Text";
import type { ReactNode } from "react";
import { controlStyle } from "./field";
import { CircleAlert } from "../icons";

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
  readonly onChange?: (value: number) => void;
  readonly min?: string | number;
  readonly max?: string | number;
  /** How the number is written: `{ style: "percent", maximumFractionDigits: 1 }` shows 0.085 as 8.5 %. */
  readonly format?: Intl.NumberFormatOptions;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly className?: string;
};

/** A number as people write it in their language. Empty stays empty: no number is made up. */
export function NumberField({ label, hint, errors = [], id, name, defaultValue, value, onChange, min, max, format, required, disabled, className }: NumberFieldProps) {
  return (
    <AriaNumberField
      id={id}
      defaultValue={numeric(defaultValue)}
      value={value === undefined ? undefined : (value ?? Number.NaN)}
      onChange={onChange}
      minValue={numeric(min)}
      maxValue={numeric(max)}
      formatOptions={format ?? { maximumFractionDigits: 6 }}
      isRequired={required}
      isDisabled={disabled}
      isInvalid={errors.length > 0}
      validationBehavior="aria"
      className={className ?? "flex min-w-0 flex-col gap-1.5"}
    >
      {({ state }) => (
        <>
          {name ? <input type="hidden" name={name} value={submitted(state)} /> : null}
          <Label className="text-label font-semibold">{label}</Label>
          {hint ? (
            <Text slot="description" className="text-small text-ink-2">
              {hint}
            </Text>
          ) : null}
          <Input className={`${controlStyle} tabular-nums`} />
          <FieldError className="flex items-start gap-1.5 text-small font-semibold text-clay">
            <CircleAlert size={16} className="mt-0.5 shrink-0" />
            {errors.join(" ")}
          </FieldError>
        </>
      )}
    </AriaNumberField>
  );
}

/** What the form receives. The library reads an empty percentage as 0; here empty stays empty. */
function submitted({ inputValue, numberValue }: { readonly inputValue: string; readonly numberValue: number }): string {
  return inputValue.trim() === "" || Number.isNaN(numberValue) ? "" : String(numberValue);
}

function numeric(value: string | number | undefined): number | undefined {
  if (value === undefined || value === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
