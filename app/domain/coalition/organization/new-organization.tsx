import type { SubmissionResult } from "@conform-to/react";
import { Details } from "~/components/details";
import { FormFrame } from "~/components/field/form-frame";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SelectField } from "~/components/field/select-field";
import { SubmitButton } from "~/components/button/submit-button";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { addOrganizationForm } from "../organization.form";
import { sectorChoices } from "../sector-choices";

/** One more organization of the coalition. */
export default function NewOrganization({ lastResult }: { readonly lastResult: SubmissionResult<string[]> | null }) {
  const answered = lastResult?.initialValue?.["act"] === "organization-add" ? lastResult : null;
  const [form, fields] = useSchemaForm(addOrganizationForm, { id: "add-organization", lastResult: answered });
  return (
    <Details summary={m.organization_add_one()} open={answered !== null} onPaper={false} className="mt-3">
      <FormFrame form={form} className="flex max-w-measure flex-col gap-4 pt-2">
        <input type="hidden" name="act" value="organization-add" />
        <TextField {...bind(fields.name)} label={m.organization_name()} autoComplete="off" />
        <SelectField {...bind(fields.sector)} label={m.organization_sector()} placeholder={m.process_choose()} choices={sectorChoices()} />
        <SubmitButton kind="quiet" className="self-start">
          {m.organization_add_action()}
        </SubmitButton>
      </FormFrame>
    </Details>
  );
}
