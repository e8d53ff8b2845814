import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import type { Task } from "./task";
import type { MyTasks } from "./task.server";

/** One of my tasks, as the home page shows it. */
export type YourTask = Pick<Task, "id" | "title" | "language"> & { readonly note: string; readonly waits: boolean };

const shown = 3;

/** The tasks that come first: those that wait for my yes, those that are late, then the nearest. */
export function yourTasks({ waiting, overdue, due }: MyTasks): readonly YourTask[] {
  const line = ({ id, title, language }: Task, note: string, waits = false): YourTask => ({ id, title, language, note, waits });
  return [
    ...waiting.map((task) => line(task, m.task_home_waiting(), true)),
    ...overdue.map((task) => line(task, task.due === null ? "" : m.task_home_overdue({ date: dayWords(task.due) }))),
    ...due.map((task) => line(task, task.blocked !== null ? m.task_state_blocked() : task.due === null ? m.task_no_due() : m.task_home_due({ date: dayWords(task.due) }))),
  ].slice(0, shown);
}
