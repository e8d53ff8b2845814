import type { Rule } from "~/domain/decision/decision";
import type { PersonKey } from "../people";

export type SampleDecision = {
  readonly by: PersonKey;
  readonly question: string;
  readonly options?: readonly string[];
  readonly taken?: number;
  readonly outcome: string;
  readonly rule: Rule;
  readonly ruleWords?: string;
  /** Days from today. */
  readonly decided: number;
  readonly review?: number;
  readonly said: Readonly<Partial<Record<PersonKey, string>>>;
  readonly concern?: { readonly who: PersonKey; readonly words: string };
  readonly evidence?: readonly string[];
  readonly affected?: readonly string[];
  readonly met?: true;
  readonly replaces?: number;
  readonly replaceReason?: string;
};

const families = ["Parents whose hours change every week", "All families below the poverty line", "Wait for the worker survey"] as const;

/** The log as it has grown: one decision was replaced, one waits to be looked at again. */
export const decisions: readonly SampleDecision[] = [
  {
    by: "jordan", question: "Do we begin to plan?", outcome: "Yes. We begin, and Forest Forward gives a day of staff each week.", rule: "consensus", decided: -150,
    said: { jordan: "part", patricia: "part", samuel: "part", priya: "part", denise: "part", rosa: "part" }, affected: ["worksheet:3C"],
  },
  {
    by: "jordan", question: "Which families do we put first?", options: families.slice(1), taken: 0, outcome: "All families below the poverty line.", rule: "two_thirds_vote", decided: -70,
    said: { jordan: "0", samuel: "0", priya: "0", denise: "1", rosa: "1", tomas: "0", marcus: "0" }, affected: ["worksheet:6G"],
  },
  {
    by: "samuel", question: "Which families do we put first?", options: families, taken: 0, outcome: "Parents whose hours change every week.", rule: "two_thirds_vote", ruleWords: "Eight voted, seven of them for the first.", decided: -14, met: true,
    said: { jordan: "0", samuel: "0", priya: "0", denise: "0", rosa: "0", tomas: "0", marcus: "0", aisha: "1", patricia: "aside" },
    concern: { who: "priya", words: "Families with no work at all must not drop out of sight." },
    evidence: ["metric:living-wage"], affected: ["worksheet:6G"], replaces: 2, replaceReason: "The rooms named changing hours first.",
  },
  {
    by: "priya", question: "Do we use the hospital’s figures on unpaid bills?", outcome: "Yes, for one year, with small counts hidden.", rule: "consent", decided: -95, review: -3,
    said: { jordan: "part", priya: "part", aisha: "part", rosa: "part", samuel: "part" }, evidence: ["worksheet:5B"],
  },
  {
    by: "samuel", question: "Is this the vision that we work for?", outcome: "Yes, as it was read aloud at the spring meeting, in both languages.", rule: "consent", decided: -7,
    said: { samuel: "part", jordan: "part", patricia: "part", rosa: "part", denise: "part", tomas: "part", marcus: "part" }, affected: ["worksheet:7A"],
  },
];

export const openVoteOf = { by: "jordan", question: "Where do we hold the next evening?", options: "Mill Road Library\nEastside Community Center", rule: "majority_vote", ends: 6 } as const;
export const ballotsOf = [{ by: "rosa", option: 1, concern: "The library closes at eight." }, { by: "samuel", option: 0, concern: "" }, { by: "denise", option: 1, concern: "" }] as const satisfies readonly { by: PersonKey; option: number; concern: string }[];
