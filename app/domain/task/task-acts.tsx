import { Form } from "@remix-run/react";
import type { SubmissionResult } from "@conform-to/react";
import { Details } from "~/components/details";
import { SubmitButton } from "~/components/button/submit-button";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { PersonField } from "./person-field";
import type { Person, Task, TaskAct } from "./task";
import { titleLength } from "./task-lengths";
import { TaskSeen, WordsAct } from "./words-act";

type TaskActsProps = { readonly task: Task; readonly acts: readonly TaskAct[]; readonly people: readonly Person[]; readonly me: string; readonly lastResult: SubmissionResult<string[]> | null };

/** What can be done with the open task now; the one that is next stands first, with the page's filled button. */
export default function TaskActs({ task, acts, people, me, lastResult }: TaskActsProps) {
  const words = { task, lastResult };
  const one = (act: TaskAct) => acts.includes(act);
  return (
    <div className="flex flex-col gap-2">
      {one("accept") ? <OnePress task={task} act="accept" words={m.task_accept()} kind="primary" /> : null}
      {one("unblock") ? <OnePress task={task} act="unblock" words={m.task_unblock()} kind={one("finish") ? "quiet" : "primary"} /> : null}
      {one("finish") ? (
        <WordsAct {...words} act="finish" name="proof" primary summary={m.task_finish()} label={m.task_finish_proof()} save={m.task_finish_save()}>
          <TextField name="link" type="url" label={m.task_field_link()} maxLength={500} errors={tried(lastResult, "finish")?.error?.["link"] ?? []} defaultValue={typed(lastResult, "finish", "link")} />
        </WordsAct>
      ) : null}
      {one("block") ? <WordsAct {...words} act="block" name="reason" summary={m.task_block()} label={m.task_block_why()} save={m.task_block_save()} /> : null}
      {one("hand-back") ? <WordsAct {...words} act="hand-back" name="reason" summary={m.task_hand_back()} label={m.task_hand_back_why()} save={m.task_hand_back()} /> : null}
      {one("assign") ? <Assign task={task} people={people} me={me} lastResult={lastResult} /> : null}
      {one("change") ? <Change task={task} people={people} me={me} lastResult={lastResult} /> : null}
      {one("reopen") ? <WordsAct {...words} act="reopen" name="reason" summary={m.task_reopen()} label={m.task_reopen_why()} save={m.task_reopen()} /> : null}
    </div>
  );
}

function OnePress({ task, act, words, kind }: { readonly task: Task; readonly act: TaskAct; readonly words: string; readonly kind: "primary" | "quiet" }) {
  return (
    <Form method="post">
      <TaskSeen task={task} act={act} />
      <SubmitButton kind={kind}>{words}</SubmitButton>
    </Form>
  );
}

type FieldsProps = Omit<TaskActsProps, "acts">;

function Assign({ task, people, me, lastResult }: FieldsProps) {
  return (
    <Details summary={m.task_assign()} open={tried(lastResult, "assign") !== null} onPaper={false}>
      <Form method="post" className="flex flex-col gap-3">
        <TaskSeen task={task} act="assign" />
        <PersonField label={m.task_assign_who()} name="owner" people={people.filter(({ id }) => id !== task.owner?.id)} me={me} errors={tried(lastResult, "assign")?.error?.["owner"] ?? []} />
        <div><SubmitButton kind="quiet">{m.task_assign_save()}</SubmitButton></div>
      </Form>
    </Details>
  );
}

function Change({ task, people, me, lastResult }: FieldsProps) {
  const was = tried(lastResult, "change");
  const chosen = (name: string, now: string | null) => (was ? typed(lastResult, "change", name) : (now ?? ""));
  return (
    <Details summary={m.task_change()} open={was !== null} onPaper={false}>
      <Form key={task.version} method="post" className="flex flex-col gap-3">
        <TaskSeen task={task} act="change" />
        <TextField name="title" label={m.task_field_title()} maxLength={titleLength} errors={was?.error?.["title"] ?? []} defaultValue={chosen("title", task.title)} />
        <TextField name="due" type="date" label={m.task_field_due()} errors={was?.error?.["due"] ?? []} defaultValue={chosen("due", task.due)} />
        <PersonField name="deputy" label={m.task_field_deputy()} people={people} me={me} placeholder={m.task_no_deputy()} errors={was?.error?.["deputy"] ?? []} defaultValue={chosen("deputy", task.deputy?.id ?? null)} />
        <div><SubmitButton kind="quiet">{m.task_change_save()}</SubmitButton></div>
      </Form>
    </Details>
  );
}

function tried(lastResult: SubmissionResult<string[]> | null, act: TaskAct): SubmissionResult<string[]> | null {
  return lastResult?.initialValue?.["intent"] === act ? lastResult : null;
}

function typed(lastResult: SubmissionResult<string[]> | null, act: TaskAct, name: string): string {
  const value = tried(lastResult, act)?.initialValue?.[name];
  return typeof value === "string" ? value : "";
}
