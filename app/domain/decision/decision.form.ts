/** What a person may submit about decisions and votes. */
import { z } from "zod";
import { locales, m } from "~/content/messages";
import { today } from "../today";
import { rules } from "./decision";

export const questionLength = 300;
export const outcomeLength = 2000;
export const optionLength = 200;

const text = (max: number, missing: () => string) => z.string({ error: missing }).trim().min(1, { error: missing }).max(max, { error: () => m.decision_error_too_long({ max }) });
const some = (max: number) => z.string().trim().max(max, { error: () => m.decision_error_too_long({ max }) }).optional();
const language = () => z.enum(locales).optional();
const rule = () => z.enum(rules, { error: () => m.decision_error_rule() });

/** One option a line. */
const lines = () => z.string().max(10 * (optionLength + 2), { error: () => m.decision_error_options() });

/** The options that stand in the lines of a text; empty lines are none, and what stands there twice is one. */
export function optionsIn(written: string | undefined): readonly string[] {
  return [...new Set((written ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== ""))];
}

function fits(least: number) {
  return (written: string | undefined) => {
    const options = optionsIn(written);
    return options.length >= least && options.length <= 10 && options.every((option) => option.length <= optionLength);
  };
}

const day = (error: () => string) => z.iso.date({ error });

const thisYear = () => new Date().getUTCFullYear();
const past = (date: string) => date <= today(new Date(Date.now() + 86_400_000)) && Number(date.slice(0, 4)) >= thisYear() - 30;
const ahead = (date: string) => date > today(new Date(Date.now() - 86_400_000)) && Number(date.slice(0, 4)) <= thisYear() + 20;

/** "worksheet:7A", "target:<id>", "metric:<key>", "meeting:<id>". */
const reference = () => z.string().regex(/^(worksheet|target|metric|meeting):[\w-]{1,64}$/, { error: () => m.decision_error_link() });

export const recordForm = z.strictObject({
  question: text(questionLength, m.decision_error_question),
  options: lines().refine(fits(0), { error: () => m.decision_error_options() }).optional(),
  taken: z.number().int().min(0).max(9).optional(),
  outcome: text(outcomeLength, m.decision_error_outcome),
  rule: rule(),
  ruleWords: some(300),
  decidedOn: day(m.decision_error_day).refine(past, { error: () => m.decision_error_decided() }),
  reviewOn: day(m.decision_error_day).refine(ahead, { error: () => m.decision_error_review() }).optional(),
  /** "<membership>:part", ":aside", ":against", ":0" for the first option … */
  voices: z.array(z.string().regex(/^[0-9a-f-]{36}:(part|aside|against|\d)$/).optional()).max(500).optional(),
  concerns: z.array(z.strictObject({ who: z.uuid().optional(), words: some(1000) })).max(5).optional(),
  evidence: z.array(reference().optional()).max(5).optional(),
  affected: z.array(reference().optional()).max(5).optional(),
  meeting: z.uuid().optional(),
  vote: z.uuid().optional(),
  replaces: z.number().int().min(1).optional(),
  replaceReason: some(1000),
  language: language(),
}).superRefine(({ replaces, replaceReason, options, taken }, { addIssue }) => {
  if (replaces !== undefined && !replaceReason) addIssue({ code: "custom", path: ["replaceReason"], message: m.decision_error_reason() });
  if (taken !== undefined && taken >= optionsIn(options).length) addIssue({ code: "custom", path: ["taken"], message: m.decision_error_taken() });
});

/** `endsOn` is the last day, whole by the calendar of UTC. */
export const openVoteForm = z.strictObject({
  question: text(questionLength, m.decision_error_question),
  options: lines().refine(fits(2), { error: () => m.decision_error_two_options() }),
  rule: rule(),
  atLeast: z.number({ error: () => m.decision_error_at_least() }).int({ error: () => m.decision_error_at_least() }).min(1, { error: () => m.decision_error_at_least() }).max(1000, { error: () => m.decision_error_at_least() }).optional(),
  endsOn: day(m.decision_error_day).refine(ahead, { error: () => m.decision_error_ends() }),
  worksheet: z.string().max(64).optional(),
  language: language(),
});

export const voteActForm = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("vote"), option: z.enum(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "aside"], { error: () => m.decision_error_choose() }), concern: some(1000) }),
  z.strictObject({ intent: z.literal("close") }),
]);

export type RecordInput = z.output<typeof recordForm>;
export type OpenVoteInput = z.output<typeof openVoteForm>;
export type VoteActInput = z.output<typeof voteActForm>;
