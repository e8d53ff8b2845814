/** "Are you sure?", asked at the field that gives rise to it, and only then. */
import type { FieldMetadata } from "@conform-to/react";
import type { ReactElement } from "react";
import { Checkbox } from "~/components/field/checkbox";
import { m } from "~/content/messages";

export function Sure({ field }: { readonly field: FieldMetadata<"on" | undefined> }): ReactElement | null {
  const asked = field.errors !== undefined || field.value === "on" || field.initialValue === "on";
  return asked ? <Checkbox id={field.id} name={field.name} value="on" defaultChecked={field.initialValue === "on"} label={m.target_sure()} errors={field.errors} /> : null;
}
