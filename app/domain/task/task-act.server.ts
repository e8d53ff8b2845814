import { m } from "~/content/messages";
import type { Member } from "../coalition/member";
import type { TaskInput } from "./task.form";
import { actOnTask, addTask } from "./task.server";

/** Does what one press on the Tasks page asks for, and says that it is done. */
export async function taskAct(member: Member, wanted: TaskInput): Promise<string> {
  if (wanted.intent === "add") {
    const { intent: _, ...task } = wanted;
    await addTask(member, task);
    return task.owner && task.owner !== member.membershipId ? m.task_saved_given() : m.task_saved_added();
  }
  await actOnTask(member, wanted);
  return said(wanted.intent);
}

function said(act: Exclude<TaskInput["intent"], "add">): string {
  switch (act) {
    case "accept": return m.task_saved_accept();
    case "hand-back": return m.task_saved_hand_back();
    case "assign": return m.task_saved_assign();
    case "block": return m.task_saved_block();
    case "unblock": return m.task_saved_unblock();
    case "finish": return m.task_saved_finish();
    case "reopen": return m.task_saved_reopen();
    case "change": return m.task_saved_change();
  }
}
