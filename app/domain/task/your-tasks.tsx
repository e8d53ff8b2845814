import { About } from "~/components/about";
import { LinkButton } from "~/components/button/link-button";
import { TextLink } from "~/components/button/text-link";
import { Card, CardRow, CardRows } from "~/components/card";
import { m } from "~/content/messages";
import type { YourTask } from "./your-lines";

type YourTasksProps = { readonly tasks: readonly YourTask[]; readonly taskPath: (task: string) => string; readonly allPath: string };

/** On the home page: what I do next. */
export function YourTasks({ tasks, taskPath, allPath }: YourTasksProps) {
  if (tasks.length === 0) return null;
  return (
    <Card id="your-tasks" title={m.task_home_title()} actions={<TextLink to={allPath} className="inline-flex min-h-11 items-center">{m.task_home_all()}</TextLink>}>
      <CardRows>
        {tasks.map(({ id, title, language, note, waits }) => (
          <CardRow key={id} end={<LinkButton to={taskPath(id)}>{waits ? m.task_home_answer() : m.task_home_open()}<About subject={title} /></LinkButton>}>
            <h3 lang={language ?? undefined} className="font-[650] wrap-anywhere">{title}</h3>
            <p className="text-small text-ink-2">{note}</p>
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}
