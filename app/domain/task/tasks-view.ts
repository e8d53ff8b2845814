import { grouped } from "../grouped";
import { bandOf, type DueBand, inView, isOverdue, type Task, type TaskGroup, type TaskView } from "./task";
import { bandWords, personWords } from "./task-words";

/** How the address of the Tasks page is read: which tasks, in which groups, which one is open. What it does not know is the default. */
export type TasksAddress = { readonly view: TaskView; readonly group: TaskGroup; readonly task: string | null };

const views: readonly TaskView[] = ["mine", "all", "overdue", "done"];

export function addressOf(search: URLSearchParams): TasksAddress {
  return { view: views.find((view) => view === search.get("view")) ?? "mine", group: search.get("group") === "owner" ? "owner" : "due", task: search.get("task") };
}

/** What stands behind the path for such an address; defaults are left out. */
export function searchOf({ view, group, task }: TasksAddress): string {
  const words = new URLSearchParams({ ...(view !== "mine" && { view }), ...(group !== "due" && { group }), ...(task !== null && { task }) }).toString();
  return words === "" ? "" : `?${words}`;
}

export type TaskGroupShown = { readonly key: string; readonly title: string; readonly tasks: readonly Task[] };

const bands: readonly DueBand[] = ["late", "week", "later", "none"];

/** The tasks of a view under headings: by how near their day is, or by who has them. Done tasks stand in one group. */
export function groupsOf(tasks: readonly Task[], { view, group }: Pick<TasksAddress, "view" | "group">, { me, day }: { readonly me: string; readonly day: string }): readonly TaskGroupShown[] {
  const shown = inView(tasks, view, { me, day });
  if (group === "owner") return [...grouped(shown, ({ owner }) => owner?.id ?? "")].map(([key, of]) => ({ key, title: personWords(of[0]?.owner ?? null), tasks: of }));
  if (view === "done") return shown.length > 0 ? [{ key: "done", title: "", tasks: shown }] : [];
  return bands.map((band) => ({ key: band, title: bandWords(band), tasks: shown.filter((task) => bandOf(task, day) === band) })).filter(({ tasks: of }) => of.length > 0);
}

/** How many tasks stand in each view. */
export function countsOf(tasks: readonly Task[], who: { readonly me: string; readonly day: string }): Readonly<Record<TaskView, number>> {
  const count = (view: TaskView) => inView(tasks, view, who).length;
  return { mine: count("mine"), all: count("all"), overdue: tasks.filter((task) => isOverdue(task, who.day)).length, done: count("done") };
}
