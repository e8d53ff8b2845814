import { Chip, type ChipTone } from "~/components/chip";
import { CircleCheck, CircleDashed, Clock, Hourglass, OctagonAlert } from "~/components/icons";
import { Play } from "~/components/drawn/workshop-icons";
import type { Icon } from "~/components/icon";
import { stateOf, type Task, type TaskState } from "./task";
import { stateWords } from "./task-words";

const looks: Readonly<Record<TaskState, { readonly tone: ChipTone; readonly icon: Icon }>> = {
  done: { tone: "good", icon: CircleCheck },
  blocked: { tone: "bad", icon: OctagonAlert },
  nobody: { tone: "attention", icon: CircleDashed },
  waiting: { tone: "info", icon: Hourglass },
  overdue: { tone: "attention", icon: Clock },
  open: { tone: "wait", icon: Play },
};

/** The state of a task in a word. */
export function TaskChip({ task, day }: { readonly task: Task; readonly day: string }) {
  const state = stateOf(task, day);
  const { tone, icon } = looks[state];
  return <Chip tone={tone} icon={icon}>{stateWords(state)}</Chip>;
}
