import { lazy, startTransition, Suspense, useEffect, useRef, useState } from "react";
import { m } from "~/content/messages";
import { controlStyle, Field } from "./field";
import { ChevronDown } from "../icons";
import type { PickerFieldProps } from "./picker";

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
  const picker = <Suspense fallback={plain}>{reached ? <PickerBox {...props} typed={typed} takeFocus={focused.current} /> : plain}</Suspense>;
  if (props.withoutScripts === undefined) return picker;
  return (
    <>
      <div className="noscript:hidden">{picker}</div>
      <noscript>{props.withoutScripts}</noscript>
    </>
  );
}

type PlainFieldProps = PickerFieldProps & { readonly typed: string; readonly onType: (text: string) => void; readonly onFocus: (has: boolean) => void };

/** The other way to pick has the field's name to itself where no script runs. */
function useAlive(): boolean {
  const [alive, arrive] = useState(false);
  useEffect(() => arrive(true), []);
  return alive;
}

function PlainField({ label, hint, errors, id, name, defaultChoice, required, typed, onType, onFocus, withoutScripts }: PlainFieldProps) {
  const named = useAlive() || withoutScripts === undefined ? name : undefined;
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
          {named ? <input type="hidden" name={named} value={defaultChoice?.value ?? ""} /> : null}
        </span>
      )}
    </Field>
  );
}
