import { Link } from "@remix-run/react";
import { CardRow, CardRows } from "~/components/card";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import { TaskChip } from "./task-chip";
import type { TaskGroupShown } from "./tasks-view";
import { personWords } from "./task-words";
import type { Task } from "./task";

type TaskListProps = { readonly groups: readonly TaskGroupShown[]; readonly open: string | null; readonly day: string; readonly to: (task: string) => string };

/** Tasks under their headings; each leads to its panel, and the open one is marked. */
export function TaskList({ groups, open, day, to }: TaskListProps) {
  return groups.map(({ key, title, tasks }) => (
    <section key={key} className="mb-4 last:mb-0">
      {title === "" ? null : <h2 className="border-b border-line pb-1 text-label font-[650]">{title} <span className="font-normal text-ink-2">· {tasks.length}</span></h2>}
      <CardRows>
        {tasks.map((task) => (
          <CardRow key={task.id} end={<TaskChip task={task} day={day} />}>
            <Link to={to(task.id)} preventScrollReset aria-current={task.id === open ? "true" : undefined} lang={task.language ?? undefined} className="inline-block min-h-6 font-[650] wrap-anywhere underline-offset-3 hover:underline aria-[current=true]:text-green-strong aria-[current=true]:underline">
              {task.title}
            </Link>
            <p className="text-small text-ink-2">{lineOf(task)}</p>
          </CardRow>
        ))}
      </CardRows>
    </section>
  ));
}

/** Who has it, and by when; or when it was done. */
function lineOf({ owner, due, doneAt }: Task): string {
  const when = doneAt !== null ? m.task_done_on({ date: dayWords(doneAt) }) : due !== null ? m.task_by_date({ date: dayWords(due) }) : null;
  return [personWords(owner), when].filter((part) => part !== null).join(" · ");
}
