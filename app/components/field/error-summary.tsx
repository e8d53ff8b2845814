import type { FormMetadata } from "@conform-to/react";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { m } from "~/content/messages";
import { fieldName } from "./field-name";
import { Notice } from "../notice";

/** All that is wrong with a form, each entry names its field and is a way to it. Errors of the form as a whole stand first. */
export function ErrorSummary<Shape extends Record<string, unknown>>({ form }: { readonly form: FormMetadata<Shape> }) {
  const whole = form.errors ?? [];
  const fields = Object.entries(form.allErrors).filter(([name]) => name !== "");
  const count = whole.length + fields.length;
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Wrong fields take the focus themselves. On a small screen a refusal of the whole would stand out of sight above.
    if (form.errors) summary.current?.focus();
  }, [form.errors]);
  if (form.status !== "error" || count === 0) return null;
  return (
    <div ref={summary} tabIndex={-1} className="rounded-control">
      <Notice tone="bad" role="alert" title={m.common_error_summary({ count })}>
        <ul className="list-disc pl-5">
          {whole.map((error) => (
            <li key={error}>{error}</li>
          ))}
          {fields.map(([name, errors]) => (
            <li key={name}>
              <FieldFault field={`${form.id}-${name}`} error={errors.join(" ")} />
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

/** The name is the label that stands at the field: no form has to write it twice, and the two never differ. The label comes
 *  later in the page than this line, so what the server sends goes without the name, and has it as soon as scripts run. */
function FieldFault({ field, error }: { readonly field: string; readonly error: string }) {
  const name = useSyncExternalStore(staysAsItIs, () => fieldName(document, field), () => null);
  return (
    <a href={`#${field}`} className="underline underline-offset-3">
      {name === null ? error : named(name, error)}
    </a>
  );
}

const staysAsItIs = () => () => undefined;

/** A label that is a question has its own mark at the end. */
function named(name: string, error: string): string {
  return name.endsWith("?") ? `${name} ${error}` : m.common_error_of_field({ name, error });
}
