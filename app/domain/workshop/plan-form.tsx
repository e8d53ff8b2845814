import type { SubmissionResult } from "@conform-to/react";
import { FormFrame } from "~/components/field/form-frame";
import { NumberField } from "~/components/field/number-field";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { TextArea } from "~/components/field/text-area";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { planForm } from "./workshop.form";

type Props = { readonly lastResult: SubmissionResult<string[]> | undefined };

/** What a workshop is called, its rooms, and how many dots each person has. */
export default function PlanForm({ lastResult }: Props) {
  const rooms = [1, 2].map((number) => m.workshop_room_default({ number })).join("\n");
  const [form, fields] = useSchemaForm(planForm, { lastResult, defaultValue: { rooms, dotsEach: 3 } });
  return (
    <FormFrame form={form}>
      <TextField {...bind(fields.title)} label={m.workshop_title_label()} hint={m.workshop_title_hint()} />
      <TextArea {...bind(fields.rooms)} label={m.workshop_rooms_label()} hint={m.workshop_rooms_hint()} />
      <NumberField {...bind(fields.dotsEach)} label={m.workshop_dots_label()} hint={m.workshop_dots_hint()} />
      <SubmitButton className="self-start">{m.workshop_prepare()}</SubmitButton>
    </FormFrame>
  );
}
