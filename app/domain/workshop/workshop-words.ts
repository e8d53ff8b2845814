import { m } from "~/content/messages";
import type { Outcome } from "./board/board";
import type { Answers, PlannedStage, StageKind } from "./template";
import type { RoomMood, SessionState } from "./workshop";

/** What the one big button is called: it says what happens, not "next". */
export function nextWord(from: StageKind | null, to: PlannedStage | null): string {
  if (to === null) return m.workshop_act_close();
  if (from === null) return m.workshop_act_start();
  if (from === "vote") return m.workshop_act_close_dots();
  if (from === "write" && to.kind !== "write") return m.workshop_act_open_notes();
  return to.kind === "write" ? m.workshop_act_next_question() : m.workshop_act_next();
}

export function stateWord(state: SessionState): string {
  return {
    planned: m.workshop_state_planned,
    lobby: m.workshop_state_lobby,
    running: m.workshop_state_running,
    closed: m.workshop_state_closed,
  }[state]();
}

export function outcomeWord(outcome: Outcome): string {
  return { kept: m.workshop_outcome_kept, later: m.workshop_outcome_later, not_now: m.workshop_outcome_not_now }[outcome]();
}

/** The list of the worksheet an answer goes to. */
export function placeWord(answers: Answers): string {
  return {
    vision: m.workshop_goes_to_vision,
    value: m.workshop_goes_to_value,
    outcome: m.workshop_goes_to_outcome,
    precondition: m.workshop_goes_to_precondition,
    relationship: m.workshop_goes_to_relationship,
    next_step: m.workshop_goes_to_next_step,
  }[answers]();
}

export function moodWord(mood: RoomMood, kind: StageKind | null): string {
  if (mood.kind === "waiting") return m.workshop_mood_waiting({ count: mood.people });
  if (mood.kind === "help") return m.workshop_mood_help();
  if (mood.kind === "empty") return m.workshop_mood_empty();
  return kind === "write" ? m.workshop_mood_writing() : m.workshop_mood_busy();
}
