import { Form } from "@remix-run/react";
import { SubmitButton } from "~/components/button/submit-button";
import { Card } from "~/components/card";
import { Details } from "~/components/details";
import { ChoiceGroup } from "~/components/field/choice-group";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import type { Meeting } from "./meeting";
import type { MeetingPage } from "./meeting.server";

type AttendanceCardProps = { readonly meeting: Meeting; readonly people: MeetingPage["people"]; readonly runs: boolean; readonly errors: readonly string[]; readonly typed: string | null };

/** Who was there: members by name, and how many who chose not to be named. */
export function AttendanceCard({ meeting, people, runs, errors, typed }: AttendanceCardProps) {
  const { attendance, unnamed } = meeting;
  return (
    <Card id="attendance" title={m.meeting_attendance()}>
      <div className="flex flex-col gap-3">
        {attendance.length === 0 && unnamed === 0 ? <p className="text-ink-2">{m.meeting_attendance_none()}</p> : null}
        {attendance.length > 0 ? <p>{attendance.map(({ name }) => name).join(", ")}</p> : null}
        {unnamed > 0 ? <p>{m.meeting_unnamed({ count: unnamed })}</p> : null}
        {runs ? (
          <Details summary={m.meeting_note_attendance()} open={errors.length > 0} onPaper={false}>
            <Form method="post" className="flex flex-col gap-3">
              <input type="hidden" name="intent" value="attend" />
              <ChoiceGroup label={m.meeting_field_people()} hint={m.meeting_field_people_hint()} name="people" pick="many" choices={people.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={attendance.map(({ id }) => id)} className="max-h-80 overflow-y-auto" />
              <TextField name="unnamed" inputMode="numeric" label={m.meeting_field_unnamed()} errors={errors} defaultValue={typed ?? String(unnamed)} />
              <div><SubmitButton kind="quiet">{m.meeting_save_attendance()}</SubmitButton></div>
            </Form>
          </Details>
        ) : null}
      </div>
    </Card>
  );
}
