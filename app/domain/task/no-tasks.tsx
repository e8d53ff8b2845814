import { EmptyState } from "~/components/frame/empty-state";
import { ListTodo } from "~/components/icons";
import { m } from "~/content/messages";
import type { TaskView } from "./task";

/** Says what a view without tasks is for. */
export function NoTasks({ view }: { readonly view: TaskView }) {
  const words = {
    mine: [m.task_none_mine_title(), m.task_none_mine()],
    all: [m.task_none_all_title(), m.task_none_all()],
    overdue: [m.task_none_overdue_title(), m.task_none_overdue()],
    done: [m.task_none_done_title(), m.task_none_done()],
  } as const;
  const [title, text] = words[view];
  return <EmptyState icon={ListTodo} title={title}><p>{text}</p></EmptyState>;
}
