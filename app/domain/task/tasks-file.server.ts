import { m } from "~/content/messages";
import { asMember } from "~/db/work.server";
import { audit } from "../activity/audit.server";
import type { Member } from "../coalition/member";
import { csvFile, csvOf, type TextFile } from "../csv";
import { today } from "../today";
import { readTasks } from "./read-task.server";
import { stateOf, type Task } from "./task";
import { stateWords } from "./task-words";

/** All tasks that a member may see, for a spreadsheet. */
export function tasksFile(member: Member): Promise<TextFile> {
  return asMember(member, async (db) => {
    await audit(db, member, "export.made", { subject: "tasks.csv", detail: { name: "tasks.csv" } });
    const head = [m.task_column_title(), m.task_owner(), m.task_deputy(), m.task_due(), m.task_state(), m.task_column_blocked(), m.task_column_done(), m.task_column_proof(), m.task_column_link()];
    return csvFile("tasks", csvOf([head, ...(await readTasks(db, member)).map(lineOf)]));
  });
}

function lineOf(task: Task): readonly (string | null)[] {
  return [task.title, task.owner?.name ?? null, task.deputy?.name ?? null, task.due, stateWords(stateOf(task, today())), task.blocked, task.doneAt?.slice(0, 10) ?? null, task.proof, task.proofLink];
}
