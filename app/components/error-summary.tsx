import type { FormMetadata } from "@conform-to/react";
import { useEffect, useRef } from "react";
import { m } from "~/content/messages";
import { Notice } from "./notice";

/** All that is wrong with a form, each entry a way to its field. Errors of the form as a whole stand first. */
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
              <a href={`#${form.id}-${name}`} className="underline underline-offset-3">
                {errors.join(" ")}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
