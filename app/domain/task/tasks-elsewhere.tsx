import { TextLink } from "~/components/button/text-link";
import { Card, CardRow, CardRows } from "~/components/card";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import type { TaskElsewhere } from "./task.server";

type TasksElsewhereProps = { readonly tasks: readonly TaskElsewhere[]; readonly taskPath: (coalition: string, task: string) => string };

/** What a person has to do, whichever coalition it is for. */
export function TasksElsewhere({ tasks, taskPath }: TasksElsewhereProps) {
  return (
    <Card id="my-tasks" title={m.task_account_title()} className="mt-6">
      {tasks.length === 0 ? <p className="text-ink-2">{m.task_account_none()}</p> : null}
      <CardRows>
        {tasks.map(({ id, title, language, due, accepted, coalition }) => (
          <CardRow key={id}>
            <TextLink to={taskPath(coalition.slug, id)} className="wrap-anywhere"><span lang={language ?? undefined}>{title}</span></TextLink>
            <p className="text-small text-ink-2">{[coalition.name, accepted ? null : m.task_home_waiting(), due === null ? m.task_no_due() : m.task_home_due({ date: dayWords(due) })].filter((part) => part !== null).join(" · ")}</p>
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}
