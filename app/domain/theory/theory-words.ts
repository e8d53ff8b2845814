/** The words of the worksheet in the reader's language. */
import { dateFormat } from "~/content/format";
import { dimensions, predictors } from "~/content/framework";
import { locale, m } from "~/content/messages";
import { roomName } from "~/content/room-name";
import { say } from "~/content/text";
import type { Finding } from "./checks";
import type { NodeKind, Origin } from "./theory";

/** "From January workshop, room 2" or "Added by J. Rivera". */
export function originWords({ source, label, at }: Origin): string {
  const date = dateFormat(locale(), { dateStyle: "medium" }).format(new Date(at));
  if (label === "") return m.theory_origin_unknown({ date });
  return source === "person" ? m.theory_origin_person({ name: label, date }) : m.theory_origin_workshop({ label: roomName(label), date });
}

export function dimensionWords(key: string): string {
  const dimension = dimensions.find((known) => known.key === key);
  return dimension ? say(dimension.name) : key;
}

export function predictorWords(key: string): string {
  const predictor = predictors.find((known) => known.key === key);
  return predictor ? say(predictor.name) : key;
}

export function todayWords(truth: string): string {
  switch (truth) {
    case "yes": return m.theory_today_yes();
    case "partly": return m.theory_today_partly();
    case "no": return m.theory_today_no();
    default: return m.theory_today_unknown();
  }
}

export function basisWords(basis: string): string {
  switch (basis) {
    case "data": return m.theory_basis_data();
    case "research": return m.theory_basis_research();
    case "lived_experience": return m.theory_basis_lived();
    default: return m.theory_basis_untested();
  }
}

/** One row of a kind: "an outcome". Used after "Add". */
export function thingWords(kind: NodeKind): string {
  switch (kind) {
    case "vision": return m.theory_thing_vision();
    case "value": return m.theory_thing_value();
    case "outcome": return m.theory_thing_outcome();
    case "precondition": return m.theory_thing_precondition();
    case "relationship": return m.theory_thing_relationship();
    case "activity": return m.theory_thing_activity();
    case "next_step": return m.theory_thing_next_step();
  }
}

/** What a row of a kind should say, with an example. */
export function questionWords(kind: NodeKind): { label: string; hint: string } {
  switch (kind) {
    case "vision": return { label: m.theory_ask_vision(), hint: m.theory_hint_vision() };
    case "value": return { label: m.theory_ask_value(), hint: m.theory_hint_value() };
    case "outcome": return { label: m.theory_ask_outcome(), hint: m.theory_hint_outcome() };
    case "precondition": return { label: m.theory_ask_precondition(), hint: m.theory_hint_precondition() };
    case "relationship": return { label: m.theory_ask_relationship(), hint: m.theory_hint_relationship() };
    case "activity": return { label: m.theory_ask_activity(), hint: m.theory_hint_activity() };
    case "next_step": return { label: m.theory_ask_next_step(), hint: m.theory_hint_next_step() };
  }
}

/** What the checklist found, and what to do about it. */
export function findingWords({ rule, node, dimension }: Finding): string {
  const text = node?.text ?? "";
  switch (rule) {
    case "vision-missing": return m.theory_check_vision_missing();
    case "vision-counts": return m.theory_check_vision_counts();
    case "dimension-untouched": return m.theory_check_dimension({ dimension: dimensionWords(dimension ?? "") });
    case "outcome-missing": return m.theory_check_outcome_missing();
    case "outcome-for-whom": return m.theory_check_for_whom({ text });
    case "outcome-indicator": return m.theory_check_indicator({ text });
    case "outcome-is-activity": return m.theory_check_is_activity({ text });
    case "outcome-assumption": return m.theory_check_assumption({ text });
    case "precondition-link": return m.theory_check_precondition({ text });
    case "activity-toward": return m.theory_check_activity({ text });
    case "next-step-who-when": return m.theory_check_next_step({ text });
  }
}
