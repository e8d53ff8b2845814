import { m } from "~/content/messages";
import type { Result, Rule, Standing, Voice } from "./decision";

export function ruleWords(rule: Rule): string {
  switch (rule) {
    case "consensus": return m.decision_rule_consensus();
    case "consent": return m.decision_rule_consent();
    case "two_thirds_vote": return m.decision_rule_two_thirds();
    case "majority_vote": return m.decision_rule_majority();
    case "lead_decides": return m.decision_rule_lead();
  }
}

/** What a way to decide asks for, in one sentence. */
export function ruleMeaning(rule: Rule): string {
  switch (rule) {
    case "consensus": return m.decision_means_consensus();
    case "consent": return m.decision_means_consent();
    case "two_thirds_vote": return m.decision_means_two_thirds();
    case "majority_vote": return m.decision_means_majority();
    case "lead_decides": return m.decision_means_lead();
  }
}

export function standingWords(standing: Standing, replacedBy: number | null): string {
  if (standing === "replaced") return m.decision_replaced_by({ number: replacedBy ?? 0 });
  return standing === "stands" ? m.decision_stands() : m.decision_look_again();
}

export function voiceWords({ word, option }: Pick<Voice, "word" | "option">, options: readonly string[]): string {
  if (word === "aside") return m.decision_word_aside();
  if (word === "against") return m.decision_word_against();
  const what = option === null ? undefined : options[option];
  return what === undefined ? m.decision_word_part() : m.decision_word_for({ option: what });
}

/** What a vote came to, as a sentence. */
export function resultWords({ why, carries, counts, votes }: Result, { options, atLeast }: { readonly options: readonly string[]; readonly atLeast: number | null }): string {
  switch (why) {
    case "carried": return m.decision_result_carried({ option: options[carries ?? 0] ?? "", count: counts[carries ?? 0] ?? 0, votes });
    case "too-few": return m.decision_result_too_few({ votes, atLeast: atLeast ?? 1 });
    case "tie": return m.decision_result_tie();
    case "short": return m.decision_result_short();
    case "advice": return m.decision_result_advice({ votes });
  }
}
