import { lazy, type ReactNode, startTransition, Suspense, useRef, useState } from "react";
import { m } from "~/content/messages";
import { controlStyle, Field } from "./field";
import { ChevronDown } from "../icons";

/** One thing to pick: what is stored, what is read, and a second line that tells like-named ones apart. */
export type PickerChoice = { readonly value: string; readonly label: string; readonly detail?: string };

/** What a route answers that a picker asks: at most a few dozen choices for `?q=`. */
export type PickerAnswer = { readonly choices: readonly PickerChoice[] };

export type PickerFieldProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly errors?: readonly string[];
  readonly id?: string;
  /** The form receives the picked choice's `value`, or nothing. */
  readonly name?: string;
  /** The path of a route whose loader answers `PickerAnswer` for `?q=what was typed`. */
  readonly searchPath: string;
  /** What is picked already. */
  readonly defaultChoice?: PickerChoice | undefined;
  readonly onPick?: (choice: PickerChoice | null) => void;
  readonly required?: boolean;
};

/** The heaviest control there is comes when somebody reaches for it. */
const PickerBox = lazy(() => import("./picker-box"));

/** One of very many, found by typing. A plain field until it is used; what was typed by then goes on into the search. */
export function PickerField(props: PickerFieldProps) {
  const [reached, reach] = useState(false);
  const [typed, type] = useState(props.defaultChoice?.label ?? "");
  const focused = useRef(false);
  const plain = (
    <PlainField
      {...props}
      typed={typed}
      onType={type}
      onFocus={(has) => {
        focused.current = has;
        if (has) startTransition(() => reach(true));
      }}
    />
  );
  return <Suspense fallback={plain}>{reached ? <PickerBox {...props} typed={typed} takeFocus={focused.current} /> : plain}</Suspense>;
}

type PlainFieldProps = PickerFieldProps & { readonly typed: string; readonly onType: (text: string) => void; readonly onFocus: (has: boolean) => void };

function PlainField({ label, hint, errors, id, name, defaultChoice, required, typed, onType, onFocus }: PlainFieldProps) {
  return (
    <Field label={label} hint={hint} errors={errors} id={id}>
      {(control) => (
        <span className="relative block">
          <input
            {...control}
            type="text"
            role="combobox"
            aria-expanded={false}
            aria-controls={`${control.id}-choices`}
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-required={required}
            autoComplete="off"
            placeholder={m.common_pick_search()}
            value={typed}
            onChange={(event) => onType(event.currentTarget.value)}
            onFocus={() => onFocus(true)}
            onBlur={() => onFocus(false)}
            className={`${controlStyle} pr-12`}
          />
          <ChevronDown size={18} className="pointer-events-none absolute inset-y-0 right-3 my-auto text-ink-2" />
          {name ? <input type="hidden" name={name} value={defaultChoice?.value ?? ""} /> : null}
        </span>
      )}
    </Field>
  );
}
