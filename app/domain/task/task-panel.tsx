import type { SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";
import { Card } from "~/components/card";
import { LinkButton } from "~/components/button/link-button";
import { TextLink } from "~/components/button/text-link";
import { Details } from "~/components/details";
import { ArrowLeft } from "~/components/drawn/workshop-icons";
import { Notice } from "~/components/notice";
import { OwnWords } from "~/components/own-words";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import type { Person, TaskAct } from "./task";
import TaskActs from "./task-acts";
import { TaskChip } from "./task-chip";
import { eventWords, personWords } from "./task-words";
import type { OpenTask } from "./task.server";

type TaskPanelProps = {
  readonly task: OpenTask;
  readonly acts: readonly TaskAct[];
  readonly people: readonly Person[];
  readonly me: string;
  readonly day: string;
  readonly backTo: string;
  /** Where what it comes from stands; null where that has no page. */
  readonly sourceTo: string | null;
  /** What is said about it, and its files. */
  readonly talk: ReactNode;
  readonly lastResult: SubmissionResult<string[]> | null;
};

/** One task, whole: what stands, what can be done, what happened. */
export default function TaskPanel({ task, acts, people, me, day, backTo, sourceTo, talk, lastResult }: TaskPanelProps) {
  const { shownSource: source } = task;
  const languageOf = (kind: string) => task.events.findLast((event) => event.kind === kind)?.language;
  const refused = lastResult?.error?.[""] ?? [];
  return (
    <Card id="task" title={<span lang={task.language ?? undefined} className="wrap-anywhere">{task.title}</span>} actions={<LinkButton kind="plain" icon={ArrowLeft} to={backTo} preventScrollReset>{m.task_back()}</LinkButton>}>
      <div className="flex flex-col gap-4">
        {refused.map((message) => <Notice key={message} tone="bad" role="alert" title={message} />)}
        <div><TaskChip task={task} day={day} /></div>
        {task.blocked === null ? null : <Notice tone="attention" title={m.task_blocked_title()}><span className="wrap-anywhere"><OwnWords words={task.blocked} language={languageOf("blocked")} /></span></Notice>}
        {task.proof === null ? null : (
          <Notice tone="good" title={m.task_proof_title()}>
            <span className="wrap-anywhere"><OwnWords words={task.proof} language={languageOf("finished")} /></span>
            {task.proofLink === null ? null : <> <a href={task.proofLink} rel="noreferrer noopener" className="text-link wrap-anywhere">{task.proofLink}</a></>}
          </Notice>
        )}
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-label">
          <Fact name={m.task_owner()}>{personWords(task.owner)}</Fact>
          {task.deputy === null ? null : <Fact name={m.task_deputy()}>{personWords(task.deputy)}</Fact>}
          <Fact name={m.task_due()}>{task.due === null ? m.task_no_due() : dayWords(task.due)}</Fact>
          {source === null ? null : <Fact name={m.task_from()}>{sourceTo === null ? source.title : <TextLink to={sourceTo}>{source.title}</TextLink>}</Fact>}
          <Fact name={m.task_added_by()}>{personWords(task.addedBy)}</Fact>
        </dl>
        {task.restricted ? <p className="text-small text-ink-2">{m.task_restricted()}</p> : null}
        {acts.length > 0 ? <TaskActs key={task.id} task={task} acts={acts} people={people} me={me} lastResult={lastResult} /> : null}
        {talk}
        <Details summary={m.task_history()}>
          <ol className="flex flex-col gap-1.5 text-small">
            {task.events.map((event) => (
              <li key={event.id} className="wrap-anywhere">
                <span className="text-ink-2">{dayWords(event.at)}</span> <OwnWords words={event.words} language={event.language} say={(words) => eventWords(event, words)} />
              </li>
            ))}
          </ol>
        </Details>
      </div>
    </Card>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt className="text-ink-2">{name}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </>
  );
}
