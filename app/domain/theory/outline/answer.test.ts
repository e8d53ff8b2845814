import fc from "fast-check";
import { expect, test } from "vitest";
import { answerOf } from "./answer";

test("what was done is read with its row", () => {
  expect(answerOf({ done: "remove", subject: "r1" })).toMatchObject({ done: { done: "remove", subject: "r1" }, faults: [] });
});

test("faults are read for the form and for each field, and what somebody else wrote", () => {
  const answer = answerOf({ result: { status: "error", error: { "": ["Changed meanwhile."], text: ["Too long."], who: null } }, stands: { text: "Theirs", seen: 3 } });
  expect(answer.faults).toEqual(["Changed meanwhile."]);
  expect([answer.of("text"), answer.of("who"), answer.of("detail")]).toEqual([["Too long."], [], []]);
  expect(answer.stands).toEqual({ text: "Theirs", seen: 3 });
});

test("anything else is no answer", () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      const { faults, of } = answerOf(data);
      expect(faults.every((words) => typeof words === "string") && of("text").every((words) => typeof words === "string")).toBe(true);
    }),
  );
  expect(answerOf(undefined)).toMatchObject({ faults: [] });
});
