import { Link } from "@remix-run/react";
import { m } from "~/content/messages";
import type { TaskView } from "./task";
import { searchOf, type TasksAddress } from "./tasks-view";

const line = "-mb-px flex min-h-11 items-center gap-2 border-b-3 border-transparent px-3 text-label font-semibold text-ink-2 hover:text-ink aria-[current=true]:border-green aria-[current=true]:text-green-strong";

type ViewLinksProps = { readonly here: string; readonly address: TasksAddress; readonly counts: Readonly<Record<TaskView, number>> };

/** Which tasks are shown, and what they are grouped by. */
export function ViewLinks({ here, address, counts }: ViewLinksProps) {
  const views = [["mine", m.task_view_mine()], ["all", m.task_view_all()], ["overdue", m.task_view_overdue()], ["done", m.task_view_done()]] as const;
  const groups = [["due", m.task_group_due()], ["owner", m.task_group_owner()]] as const;
  return (
    <div className="mb-4 flex flex-wrap items-end justify-between gap-x-4 border-b border-line-2">
      <nav aria-label={m.task_views()} data-print="never">
        <ul className="flex flex-wrap gap-1">
          {views.map(([view, words]) => (
            <li key={view}>
              <Link to={here + searchOf({ ...address, view, task: null })} preventScrollReset aria-current={view === address.view ? "true" : undefined} className={line}>
                {words}
                <span className="rounded-full bg-sunken px-2 text-small tabular-nums ring-1 ring-line-2 ring-inset">{counts[view]}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={m.task_group()} data-print="never" className="flex flex-wrap items-center gap-1 text-small">
        <span className="text-ink-2">{m.task_group()}:</span>
        {groups.map(([group, words]) => (
          <Link key={group} to={here + searchOf({ ...address, group })} preventScrollReset aria-current={group === address.group ? "true" : undefined} className="inline-flex min-h-11 items-center px-2 text-ink-2 underline underline-offset-3 aria-[current=true]:font-[650] aria-[current=true]:text-ink aria-[current=true]:no-underline">
            {words}
          </Link>
        ))}
      </nav>
    </div>
  );
}
