import type { SubmissionResult } from "@conform-to/react";
import { SubmitButton } from "~/components/button/submit-button";
import { Details } from "~/components/details";
import { FormFrame } from "~/components/field/form-frame";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { TextField } from "~/components/field/text-field";
import { ListPlus } from "~/components/drawn/rarer-icons";
import { m } from "~/content/messages";
import { PersonField } from "./person-field";
import type { Person, SourceKind } from "./task";
import { addTaskForm } from "./task.form";

type AddTaskProps = {
  readonly people: readonly Person[];
  readonly me: string;
  readonly lastResult: SubmissionResult<string[]> | null;
  readonly quiet?: boolean;
  /** Where the form is sent, on pages of other things. */
  readonly action?: string;
  /** What the task comes from. */
  readonly source?: { readonly kind: SourceKind; readonly id: string };
};

/** A task in one line: what, who, by when. */
export default function AddTask({ people, me, lastResult, quiet = false, action, source }: AddTaskProps) {
  const [form, fields] = useSchemaForm(addTaskForm, { id: "add-task", lastResult, defaultValue: { owner: me } });
  return (
    <FormFrame form={form} {...(action !== undefined && { action })} className="flex flex-col gap-3">
      <input type="hidden" name="intent" value="add" />
      {source ? <input type="hidden" name="sourceKind" value={source.kind} /> : null}
      {source ? <input type="hidden" name="sourceId" value={source.id} /> : null}
      <TextField {...bind(fields.title)} label={m.task_field_title()} autoComplete="off" />
      <div className="grid gap-3 sm:grid-cols-2">
        <PersonField {...bind(fields.owner)} label={m.task_field_owner()} people={people} me={me} />
        <TextField {...bind(fields.due)} label={m.task_field_due()} type="date" />
      </div>
      <Details summary={m.task_more()}>
        <PersonField {...bind(fields.deputy)} label={m.task_field_deputy()} people={people} me={me} placeholder={m.task_no_deputy()} />
      </Details>
      <div><SubmitButton kind={quiet ? "quiet" : "primary"} icon={ListPlus}>{m.task_add()}</SubmitButton></div>
    </FormFrame>
  );
}
