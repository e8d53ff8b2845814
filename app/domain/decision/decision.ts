import type { Locale } from "~/content/messages";

/** A decision, and how votes are counted. Rules only; they run in a browser. */

/** The ways to decide that a charter can name (worksheet 4B). */
export const rules = ["consensus", "consent", "two_thirds_vote", "majority_vote", "lead_decides"] as const;
export type Rule = (typeof rules)[number];

/** A rule as it is stored. */
export function ruleOf(stored: string): Rule {
  return rules.find((known) => known === stored) ?? "consensus";
}

/** Worksheets that are decisions: what stands in them is to be found in the log. */
export const decidingSheets = ["3C", "6G", "7A", "8B", "9D", "10C", "10D"] as const;

export type Word = "part" | "for" | "aside" | "against";

/** What somebody said who took part; `option` counts from 0 where they were for one of several. */
export type Voice = { readonly name: string; readonly word: Word; readonly option: number | null; readonly concern: string; /** Of the concern. */ readonly language: Locale | null };

export type LinkKind = "worksheet" | "target" | "metric" | "meeting";
export type LinkSide = "evidence" | "affected" | "meeting";
export type DecisionLink = { readonly side: LinkSide; readonly kind: LinkKind; readonly ref: string; readonly title: string };

/** One line of the log. */
export type DecisionLine = {
  readonly number: number;
  readonly question: string;
  readonly language: Locale | null;
  readonly outcome: string;
  readonly rule: Rule;
  readonly decidedOn: string;
  readonly reviewOn: string | null;
  /** The number of what replaced it. */
  readonly replacedBy: number | null;
};

export type Decision = DecisionLine & {
  readonly id: string;
  readonly options: readonly string[];
  readonly taken: number | null;
  readonly ruleWords: string;
  readonly replaces: number | null;
  readonly replaceReason: string | null;
  readonly recordedBy: string;
  readonly voices: readonly Voice[];
  readonly links: readonly DecisionLink[];
};

export type Standing = "stands" | "look-again" | "replaced";

/** Whether a decision holds; from its day of review on somebody should look at it again. Days as "2027-03-01". */
export function standingOf({ reviewOn, replacedBy }: Pick<DecisionLine, "reviewOn" | "replacedBy">, today: string): Standing {
  if (replacedBy !== null) return "replaced";
  return reviewOn !== null && reviewOn <= today ? "look-again" : "stands";
}

/** How many were for each option. Who stood aside, or was against all, is for none. */
export function countFor(options: readonly string[], voices: readonly { readonly option: number | null }[]): readonly number[] {
  return options.map((_, at) => voices.filter(({ option }) => option === at).length);
}

export type Result = {
  readonly counts: readonly number[];
  readonly votes: number;
  /** The option that carries; null where none does. */
  readonly carries: number | null;
  readonly why: "carried" | "too-few" | "tie" | "short" | "advice";
};

/** What a vote comes to. Too few votes decide nothing; two thirds and more than half are of those who were for something (who stands
 *  aside lets the others decide); consensus and consent hold when nobody is for anything else. Where the lead decides, it is advice. */
export function resultOf({ options, rule, atLeast }: { readonly options: readonly string[]; readonly rule: Rule; readonly atLeast: number | null }, ballots: readonly { readonly option: number | null }[]): Result {
  const counts = countFor(options, ballots);
  const cast = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(0, ...counts);
  const leading = counts.indexOf(most);
  const result = (carries: number | null, why: Result["why"]): Result => ({ counts, votes: ballots.length, carries, why });
  if (ballots.length < (atLeast ?? 1)) return result(null, "too-few");
  if (rule === "lead_decides") return result(null, "advice");
  if (most === 0 || counts.filter((count) => count === most).length > 1) return result(null, "tie");
  return reaches(rule, most, cast) ? result(leading, "carried") : result(null, "short");
}

function reaches(rule: Exclude<Rule, "lead_decides">, most: number, cast: number): boolean {
  if (rule === "two_thirds_vote") return most * 3 >= cast * 2;
  return rule === "majority_vote" ? most * 2 > cast : most === cast;
}

/** A vote is open until its moment, or until it was ended. Moments as ISO. */
export function isOpen({ endsAt, closedAt }: { readonly endsAt: string; readonly closedAt: string | null }, now: string): boolean {
  return closedAt === null && now < endsAt;
}
