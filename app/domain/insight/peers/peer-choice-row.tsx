import type { ReactElement } from "react";
import { Checkbox } from "~/components/field/checkbox";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { LikenessLines } from "./likeness-lines";
import type { ChoiceRow } from "./peers-view";

type Props = { readonly row: ChoiceRow; /** Of its fields in the form: "places[3]". */ readonly name: string; readonly errors: readonly string[] };

/** When nothing was decided by hand there is no reason to give. By style alone, so that it works without scripts, too; what was
 *  typed stays. */
const unasked = { method: "[li:has(:checked)_&]:hidden", hand: "[li:not(:has(:checked))_&]:hidden" } as const;

/** A place that may become a peer: its mark, its numbers beside ours, and, where it was left out or added by hand, the reason. */
export function PeerChoiceRow({ row, name, errors }: Props): ReactElement {
  const { id, name: place, by, keep, reason } = row;
  return (
    <li className="grid gap-x-6 gap-y-2 py-4 md:grid-cols-[minmax(0,1fr)_minmax(0,18rem)]">
      <div className="min-w-0">
        <input type="hidden" name={`${name}.id`} value={id} />
        <input type="hidden" name={`${name}.by`} value={by} />
        <Checkbox name={`${name}.keep`} defaultChecked={keep} label={<span className="font-[650]">{place}</span>} {...(by === "hand" ? { hint: m.insight_row_added() } : {})} />
        <div className="pl-8">
          <LikenessLines row={row} />
        </div>
      </div>
      <div className={unasked[by]}>
        <TextField
          name={`${name}.reason`}
          maxLength={300}
          defaultValue={reason}
          label={m.insight_reason_for({ place })}
          hint={by === "hand" ? m.insight_reason_hand() : m.insight_reason_method()}
          errors={errors}
          className="pl-8 md:pl-0"
        />
      </div>
    </li>
  );
}
