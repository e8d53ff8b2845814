/** Adds a place to the suggested peers by hand. Loaded when somebody wants to: most readers only read. */
import { useNavigate } from "@remix-run/react";
import type { ReactElement } from "react";
import { PickerField } from "~/components/field/picker-field";
import { m } from "~/content/messages";

/** `withPlace` gives the address that lists the picked place too. */
export default function PeerPicker({ withPlace }: { readonly withPlace: (id: string) => string }): ReactElement {
  const navigate = useNavigate();
  return <PickerField label={m.insight_add()} searchPath="/communities" onPick={(choice) => choice && navigate(withPlace(choice.value), { replace: true, preventScrollReset: true })} />;
}
