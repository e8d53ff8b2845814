import type { SubmissionResult } from "@conform-to/react";
import { FormFrame } from "~/components/field/form-frame";
import { PickerField } from "~/components/field/picker-field";
import { PlainPick } from "~/components/plain-pick";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import type { FoundPlaces } from "../place/find-places.server";
import { findName } from "../place/place-find";
import { coalitionForm } from "./coalition.form";

type Props = {
  /** What was typed as its name before, without scripts. */
  readonly named: string;
  readonly search: FoundPlaces;
  readonly lastResult: SubmissionResult<string[]> | undefined;
};

/** What a new coalition is called, and where it is. */
export default function CoalitionForm({ named, search, lastResult }: Props) {
  const [form, fields] = useSchemaForm(coalitionForm, { lastResult, defaultValue: { name: named } });
  const { id, name, errors } = bind(fields.community);
  return (
    <FormFrame form={form}>
      <TextField {...bind(fields.name)} autoComplete="off" label={m.coalition_name()} hint={m.coalition_name_example()} />
      <PickerField
        id={id}
        name={name}
        errors={errors}
        searchPath="/communities"
        label={m.coalition_community()}
        hint={m.coalition_community_help()}
        withoutScripts={<PlainPick label={m.coalition_community()} hint={m.coalition_community_help()} errors={errors} name={name} findName={findName} search={search} />}
      />
      <SubmitButton className="self-start">{m.coalition_new()}</SubmitButton>
    </FormFrame>
  );
}
