import { Form } from "@remix-run/react";
import { About } from "~/components/about";
import { Button } from "~/components/button/button";
import { SubmitButton } from "~/components/button/submit-button";
import { TextLink } from "~/components/button/text-link";
import { Card } from "~/components/card";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import type { AgendaLine, Meeting } from "./meeting";

type AgendaCardProps = { readonly meeting: Meeting; /** Where a line's matter stands, by its id. */ readonly linesTo: Readonly<Record<string, string | null>>; readonly runs: boolean; readonly errors: readonly string[]; readonly typed: string };

/** What there is to talk about. Open matters come onto it by one press. */
export function AgendaCard({ meeting, runs, errors, typed, linesTo }: AgendaCardProps) {
  const { agenda, language } = meeting;
  return (
    <Card id="agenda" title={m.meeting_agenda()}>
      {agenda.length === 0 ? <p className="text-ink-2">{m.meeting_agenda_none()}</p> : null}
      <ol className="divide-y divide-line">
        {agenda.map((line) => (
          <li key={line.id} className="flex flex-wrap items-center justify-between gap-x-3 py-2">
            <Matter line={line} to={linesTo[line.id] ?? null} language={language ?? undefined} />
            {runs ? (
              <Form method="post">
                <input type="hidden" name="intent" value="remove-line" />
                <Button kind="plain" name="line" value={line.id}>{m.meeting_remove_line()}<About subject={line.text} /></Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ol>
      {runs ? (
        <div className="mt-3 flex flex-col gap-3 border-t border-line pt-4">
          <Form key={agenda.length} method="post" className="flex flex-wrap items-end gap-3">
            <input type="hidden" name="intent" value="add-line" />
            <TextField name="text" label={m.meeting_field_line()} maxLength={300} errors={errors} defaultValue={typed} className="flex-1 basis-56" />
            <SubmitButton kind="quiet">{m.meeting_add_line()}</SubmitButton>
          </Form>
          <Form method="post"><SubmitButton kind="quiet" name="intent" value="suggest">{m.meeting_suggest()}</SubmitButton></Form>
        </div>
      ) : null}
    </Card>
  );
}

function Matter({ line, to, language }: { readonly line: AgendaLine; readonly to: string | null; readonly language: string | undefined }) {
  if (to === null) return <span lang={language} className="min-w-0 flex-1 wrap-anywhere">{line.text}</span>;
  return <TextLink to={to} className="min-w-0 flex-1 wrap-anywhere">{line.text}</TextLink>;
}
