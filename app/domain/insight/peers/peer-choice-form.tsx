import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactElement } from "react";
import { Save } from "~/components/drawn/rarer-icons";
import { Notice } from "~/components/notice";
import { SubmitButton } from "~/components/button/submit-button";
import { TextArea } from "~/components/field/text-area";
import { m } from "~/content/messages";
import { PeerChoiceRow } from "./peer-choice-row";
import type { PeersView } from "./peers-view";

type Props = { readonly view: PeersView; readonly lastResult: SubmissionResult<string[]> | null };

/** The places of the list, each kept or left out; saved together as a new version. Works without script. */
export function PeerChoiceForm({ view, lastResult }: Props): ReactElement {
  const { method, rows, seen, frozen } = view;
  const errors = (name: string) => lastResult?.error?.[name] ?? [];
  const whole = [...errors(""), ...errors("places")];
  return (
    <Form method="post" preventScrollReset className="flex flex-col gap-4">
      {lastResult?.status === "error" ? (
        <Notice tone="bad" role="alert" title={m.insight_not_saved()}>
          {whole.map((error) => (
            <p key={error}>{error}</p>
          ))}
        </Notice>
      ) : null}
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="count" value={method.count} />
      <input type="hidden" name="band" value={method.band} />
      {method.sameState ? <input type="hidden" name="sameState" value="on" /> : null}
      {method.columns.map((column, at) => (
        <input key={column} type="hidden" name={`columns[${at}]`} value={column} />
      ))}
      <ul className="divide-y divide-line border-y border-line">
        {rows.map((row, at) => (
          <PeerChoiceRow key={row.id} row={row} name={`places[${at}]`} errors={errors(`places[${at}].reason`)} />
        ))}
      </ul>
      {frozen ? <TextArea name="because" required maxLength={600} rows={2} label={m.insight_because()} hint={m.insight_because_hint({ version: seen })} errors={errors("because")} /> : null}
      <div>
        <SubmitButton icon={Save}>{m.insight_save({ version: seen + 1 })}</SubmitButton>
      </div>
    </Form>
  );
}
