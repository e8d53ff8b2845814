const words = ["letter", "operator", "invitation", "sample"] as const;

/** On whose word an address belongs to its account: a letter that arrived there, the operator of this planner, a lead who invited
 *  that address, or the sample, whose addresses nobody can have. */
export type Word = (typeof words)[number];

/** The word that an account keeps; null while there is none. */
export function wordIn(kept: string | null): Word | null {
  return words.find((word) => word === kept) ?? null;
}

/** Whether a word counts for what concerns all coalitions of a planner. That of one coalition's lead does not: anybody can start a
 *  coalition. */
export function isFirm(word: string | null): boolean {
  return word === "letter" || word === "operator" || word === "sample";
}
