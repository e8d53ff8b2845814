import type { SubmissionResult } from "@conform-to/react";
import { SubmitButton } from "~/components/button/submit-button";
import { FormFrame } from "~/components/field/form-frame";
import { useSchemaForm } from "~/components/field/schema-form";
import { m } from "~/content/messages";
import { planForm } from "./meeting.form";
import type { Zone } from "./time-zone";
import { WhenFields } from "./when-fields";

type PlanMeetingProps = { readonly zone: Zone; readonly lastResult: SubmissionResult<string[]> | null };

/** A meeting is planned. */
export default function PlanMeeting({ zone, lastResult }: PlanMeetingProps) {
  const [form, fields] = useSchemaForm(planForm, { id: "plan-meeting", lastResult, defaultValue: { timeZone: zone, audience: "internal" } });
  return (
    <FormFrame form={form}>
      <WhenFields fields={fields} />
      <div><SubmitButton>{m.meeting_plan()}</SubmitButton></div>
    </FormFrame>
  );
}
