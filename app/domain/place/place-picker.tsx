/** Adds a place to the comparison. Loaded when somebody wants to: most readers only read. */
import { useNavigate } from "@remix-run/react";
import type { ReactElement } from "react";
import { PickerField } from "~/components/field/picker-field";
import { m } from "~/content/messages";

/** `toPlace` gives the address that shows the picked place too. */
export default function PlacePicker({ toPlace }: { readonly toPlace: (id: string) => string }): ReactElement {
  const navigate = useNavigate();
  return (
    <div className="w-full sm:w-72">
      <PickerField
        label={m.metric_compare_with()}
        searchPath="/communities"
        onPick={(choice) => choice && navigate(toPlace(choice.value), { replace: true, preventScrollReset: true })}
      />
    </div>
  );
}
