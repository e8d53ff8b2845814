import type { SubmissionResult } from "@conform-to/react";
import { SubmitButton } from "~/components/button/submit-button";
import { Details } from "~/components/details";
import { FormFrame } from "~/components/field/form-frame";
import { useSchemaForm } from "~/components/field/schema-form";
import { m } from "~/content/messages";
import type { Meeting } from "./meeting";
import { changeForm } from "./meeting.form";
import { clockIn, zones } from "./time-zone";
import { WhenFields } from "./when-fields";

type ChangeMeetingProps = { readonly meeting: Meeting; readonly lastResult: SubmissionResult<string[]> | null };

/** A meeting is moved, or called otherwise. */
export default function ChangeMeeting({ meeting, lastResult }: ChangeMeetingProps) {
  const { title, groupName, startsAt, endsAt, timeZone, place, link, audience, version } = meeting;
  const start = clockIn(timeZone, new Date(startsAt));
  const defaultValue = { title, groupName, day: start.day, from: start.time, until: clockIn(timeZone, new Date(endsAt)).time, timeZone: zones.find((zone) => zone === timeZone), place, link: link ?? undefined, audience };
  const [form, fields] = useSchemaForm(changeForm, { id: "change-meeting", lastResult, defaultValue });
  return (
    <Details summary={m.meeting_change()} open={lastResult !== null} onPaper={false}>
      <FormFrame form={form}>
        <input type="hidden" name="intent" value="change" />
        <input type="hidden" name="seen" value={version} />
        <WhenFields fields={fields} />
        <div><SubmitButton kind="quiet">{m.meeting_save()}</SubmitButton></div>
      </FormFrame>
    </Details>
  );
}
