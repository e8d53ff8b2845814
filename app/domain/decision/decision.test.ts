import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countFor, isOpen, resultOf, rules, standingOf } from "./decision";
import { openVoteForm, optionsIn, recordForm } from "./decision.form";
import { resultWords, voiceWords } from "./decision-words";

const options = ["Parents", "All families", "Wait"];
const ballots = (...counts: readonly number[]) => counts.flatMap((count, option) => Array.from({ length: count }, () => ({ option: option === 3 ? null : option })));
const vote = (rule: (typeof rules)[number], atLeast: number | null = null) => ({ options, rule, atLeast });

describe("what a vote comes to", () => {
  test("two thirds are two of three who took a side, not of all who voted", () => {
    expect(resultOf(vote("two_thirds_vote"), ballots(6, 2, 1))).toMatchObject({ carries: 0, why: "carried" });
    expect(resultOf(vote("two_thirds_vote"), ballots(5, 2, 1))).toMatchObject({ carries: null, why: "short" });
    expect(resultOf(vote("two_thirds_vote"), ballots(6, 2, 1, 7))).toMatchObject({ carries: 0, votes: 16 });
  });

  test("a majority is more than half", () => {
    expect(resultOf(vote("majority_vote"), ballots(1, 3, 1)).carries).toBe(1);
    expect(resultOf(vote("majority_vote"), ballots(1, 2, 1))).toMatchObject({ carries: null, why: "short" });
  });

  test("consensus and consent hold when nobody is for anything else", () => {
    for (const rule of ["consensus", "consent"] as const) {
      expect(resultOf(vote(rule), ballots(0, 4, 0, 2))).toMatchObject({ carries: 1 });
      expect(resultOf(vote(rule), ballots(1, 9))).toMatchObject({ carries: null, why: "short" });
    }
  });

  test("too few, a tie, and advice decide nothing", () => {
    expect(resultOf(vote("majority_vote", 8), ballots(7))).toMatchObject({ carries: null, why: "too-few" });
    expect(resultOf(vote("majority_vote", 8), ballots(8))).toMatchObject({ carries: 0 });
    expect(resultOf(vote("majority_vote"), [])).toMatchObject({ carries: null, why: "too-few" });
    expect(resultOf(vote("majority_vote"), ballots(2, 2))).toMatchObject({ carries: null, why: "tie" });
    expect(resultOf(vote("consent"), ballots(0, 0, 0, 5))).toMatchObject({ carries: null, why: "tie" });
    expect(resultOf(vote("lead_decides"), ballots(9))).toMatchObject({ carries: null, why: "advice" });
  });

  test("counts lose nobody, what carries has the most, and more words for it never take it away", () => {
    const some = fc.array(fc.record({ option: fc.option(fc.integer({ min: 0, max: 2 })) }), { maxLength: 40 });
    fc.assert(fc.property(some, fc.constantFrom(...rules), (said, rule) => {
      const result = resultOf(vote(rule), said);
      expect(result.counts.reduce((sum, count) => sum + count, 0) + said.filter(({ option }) => option === null).length).toBe(said.length);
      if (result.carries === null) return;
      expect(result.counts.filter((count) => count >= (result.counts[result.carries ?? 0] ?? 0))).toHaveLength(1);
      expect(resultOf(vote(rule), [...said, { option: result.carries }]).carries).toBe(result.carries);
    }));
  });

  test("is said with the figures it rests on", () => {
    expect(resultWords(resultOf(vote("two_thirds_vote"), ballots(9, 1, 1)), { options, atLeast: null })).toBe("“Parents” carries: 9 of 11 votes.");
    expect(voiceWords({ word: "for", option: 1 }, options)).toBe("For: All families");
    expect(countFor(options, ballots(9, 1, 1))).toEqual([9, 1, 1]);
  });
});

test("a decision stands until its day of review or until it is replaced", () => {
  expect(standingOf({ reviewOn: null, replacedBy: null }, "2027-01-01")).toBe("stands");
  expect(standingOf({ reviewOn: "2027-01-02", replacedBy: null }, "2027-01-01")).toBe("stands");
  expect(standingOf({ reviewOn: "2027-01-01", replacedBy: null }, "2027-01-01")).toBe("look-again");
  expect(standingOf({ reviewOn: "2027-01-01", replacedBy: 12 }, "2027-01-01")).toBe("replaced");
});

test("a vote is open until its moment, or until it was ended", () => {
  expect(isOpen({ endsAt: "2027-01-02T00:00:00.000Z", closedAt: null }, "2027-01-01T23:59:59.999Z")).toBe(true);
  expect(isOpen({ endsAt: "2027-01-02T00:00:00.000Z", closedAt: null }, "2027-01-02T00:00:00.000Z")).toBe(false);
  expect(isOpen({ endsAt: "2027-01-02T00:00:00.000Z", closedAt: "2027-01-01T10:00:00.000Z" }, "2027-01-01T12:00:00.000Z")).toBe(false);
});

test("options are the lines that say something, each once", () => {
  expect(optionsIn(" A \n\nB\nA\r\n")).toEqual(["A", "B"]);
});

test("forms refuse what cannot be, next to the field", () => {
  const fault = (form: typeof recordForm | typeof openVoteForm, input: object) => form.safeParse(input).error?.issues.map(({ path }) => path.join("."));
  const decided = { question: "Which?", outcome: "Parents first", rule: "consent", decidedOn: "2026-01-05" };
  expect(fault(recordForm, decided)).toBeUndefined();
  expect(fault(recordForm, { ...decided, decidedOn: "2999-01-01" })).toEqual(["decidedOn"]);
  expect(fault(recordForm, { ...decided, reviewOn: "2020-01-01" })).toEqual(["reviewOn"]);
  expect(fault(recordForm, { ...decided, options: "A\nB", taken: 2 })).toEqual(["taken"]);
  expect(fault(recordForm, { ...decided, replaces: 3 })).toEqual(["replaceReason"]);
  expect(fault(recordForm, { ...decided, outcome: "x".repeat(2001) })).toEqual(["outcome"]);
  const asked = { question: "Which?", options: "A\nB", rule: "consent", endsOn: `${new Date().getUTCFullYear() + 1}-01-01` };
  expect(fault(openVoteForm, asked)).toBeUndefined();
  expect(fault(openVoteForm, { ...asked, options: "A" })).toEqual(["options"]);
  expect(fault(openVoteForm, { ...asked, endsOn: "2020-01-01" })).toEqual(["endsOn"]);
  expect(fault(openVoteForm, { ...asked, atLeast: 0 })).toEqual(["atLeast"]);
});
