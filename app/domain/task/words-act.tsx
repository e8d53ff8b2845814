import { Form } from "@remix-run/react";
import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";
import { Details } from "~/components/details";
import { SubmitButton } from "~/components/button/submit-button";
import { TextArea } from "~/components/field/text-area";
import { wordsLength } from "./task-lengths";
import type { Task, TaskAct } from "./task";

type WordsActProps = {
  readonly task: Pick<Task, "id" | "version">;
  readonly act: TaskAct;
  /** The name of the field that holds the words. */
  readonly name: string;
  readonly summary: string;
  readonly label: string;
  readonly save: string;
  readonly primary?: boolean;
  readonly lastResult: SubmissionResult<string[]> | null;
  readonly children?: ReactNode;
};

/** An act that needs a few words: folded until it is wanted, and open with what was typed when it was refused. */
export function WordsAct({ task, act, name, summary, label, save, primary = false, lastResult, children }: WordsActProps) {
  const tried = lastResult?.initialValue?.["intent"] === act ? lastResult : null;
  const typed = tried?.initialValue?.[name];
  return (
    <Details summary={summary} open={primary || tried !== null} onPaper={false}>
      <Form method="post" className="flex flex-col gap-3">
        <TaskSeen task={task} act={act} />
        <TextArea id={`${act}-${task.id}`} name={name} label={label} rows={2} maxLength={wordsLength} errors={tried?.error?.[name] ?? []} defaultValue={typeof typed === "string" ? typed : ""} />
        {children}
        <div><SubmitButton kind={primary ? "primary" : "quiet"}>{save}</SubmitButton></div>
      </Form>
    </Details>
  );
}

/** Which task an act is about, as it was seen. */
export function TaskSeen({ task, act }: { readonly task: Pick<Task, "id" | "version">; readonly act: TaskAct }) {
  return (
    <>
      <input type="hidden" name="intent" value={act} />
      <input type="hidden" name="task" value={task.id} />
      <input type="hidden" name="seen" value={task.version} />
    </>
  );
}
