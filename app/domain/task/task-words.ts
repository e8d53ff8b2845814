import { m } from "~/content/messages";
import type { DueBand, Person, TaskEvent, TaskState } from "./task";

export function stateWords(state: TaskState): string {
  switch (state) {
    case "done": return m.task_state_done();
    case "blocked": return m.task_state_blocked();
    case "nobody": return m.task_state_nobody();
    case "waiting": return m.task_state_waiting();
    case "overdue": return m.task_state_overdue();
    case "open": return m.task_state_open();
  }
}

export function bandWords(band: DueBand): string {
  switch (band) {
    case "late": return m.task_band_late();
    case "week": return m.task_band_week();
    case "later": return m.task_band_later();
    case "none": return m.task_band_none();
  }
}

/** Who left keeps their name. */
export function personWords(person: Person | null): string {
  if (person === null) return m.task_nobody();
  return person.left ? m.task_person_left({ name: person.name }) : person.name;
}

/** One thing that happened to a task, as a sentence; `words` stands for what was written with it. */
export function eventWords({ kind, by: name, words: written }: Pick<TaskEvent, "kind" | "by" | "words">, words = written): string {
  switch (kind) {
    case "added": return written === "" ? m.task_event_added({ name }) : m.task_event_added_for({ name, other: words });
    case "assigned": return m.task_event_assigned({ name, other: words });
    case "accepted": return m.task_event_accepted({ name });
    case "handed_back": return m.task_event_handed_back({ name, words });
    case "blocked": return m.task_event_blocked({ name, words });
    case "unblocked": return m.task_event_unblocked({ name });
    case "finished": return m.task_event_finished({ name, words });
    case "reopened": return m.task_event_reopened({ name, words });
    default: return m.task_event_changed({ name });
  }
}
