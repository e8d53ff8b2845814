import { Form } from "@remix-run/react";
import { SubmitButton } from "~/components/button/submit-button";
import { Card } from "~/components/card";
import { SelectField } from "~/components/field/select-field";
import { dateFormat } from "~/content/format";
import { locale, m } from "~/content/messages";
import { type Choices, type LetterKind, letterKinds, type Rhythm, rhythmsOf } from "../letter/rhythm";

/** Of each kind of notice, how often it also comes by mail; and when letters of the day and the week come. */
export function ChoicesCard({ choices }: { readonly choices: Choices }) {
  return (
    <Card>
      <Form method="post" className="flex flex-col gap-5">
        {letterKinds.map((kind) => (
          <SelectField key={kind} name={kind} label={kindWords(kind)} choices={rhythmsOf(kind).map((rhythm) => ({ value: rhythm, label: rhythmWords(rhythm) }))} defaultValue={choices[kind]} />
        ))}
        <SelectField name="weekday" label={m.settings_weekday()} choices={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekdayWords(day) }))} defaultValue={String(choices.weekday)} />
        <SelectField name="hour" label={m.settings_hour()} hint={m.settings_hour_help()} choices={Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: hourWords(hour) }))} defaultValue={String(choices.hour)} />
        <SubmitButton className="self-start">{m.settings_save()}</SubmitButton>
      </Form>
    </Card>
  );
}

function kindWords(kind: LetterKind): string {
  switch (kind) {
    case "mentions": return m.settings_kind_mentions();
    case "tasks": return m.settings_kind_tasks();
    case "approvals": return m.settings_kind_approvals();
    case "dates": return m.settings_kind_dates();
    case "changes": return m.settings_kind_changes();
  }
}

function rhythmWords(rhythm: Rhythm): string {
  switch (rhythm) {
    case "once": return m.settings_rhythm_once();
    case "daily": return m.settings_rhythm_daily();
    case "weekly": return m.settings_rhythm_weekly();
    case "never": return m.settings_rhythm_never();
  }
}

/** January 5, 2026 was a Monday. */
function weekdayWords(day: number): string {
  return dateFormat(locale(), { weekday: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2026, 0, 4 + day)));
}

function hourWords(hour: number): string {
  return dateFormat(locale(), { hour: "numeric", minute: "2-digit", timeZone: "UTC" }).format(new Date(Date.UTC(2026, 0, 5, hour)));
}
