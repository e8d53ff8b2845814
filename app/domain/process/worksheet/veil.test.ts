import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { worksheets } from "~/content/steps";
import { hiddenPlaces } from "./hidden-counts";
import { questionAt, questionPlaces } from "./question-place";
import { unveiled, veiled } from "./veil";
import { hiddenCount, veilAnswers, veilFilled } from "../veil-sheet";
import type { AnswerValue } from "../worksheet";

const question = (worksheet: string, place: string) => questionAt(worksheet, place) ?? expect.unreachable(`${worksheet} ${place}`);
const answered = (value: AnswerValue) => ({ value, version: 3, by: "Ana", at: "2026-11-01" });

test("the questions that can say how many people are marked, and no others", () => {
  const marked = worksheets.map(({ id, key }) => [id, [...questionPlaces(key)].flatMap(([place, { people }]) => (people ? [place] : []))] as const).filter(([, places]) => places.length > 0);
  expect(Object.fromEntries(marked)).toEqual({
    "2D": ["officials"],
    "5B": ["definition", "value.value", "value.unit", "n", "note"],
    "5C": ["serves", "evidence"],
    "5D": ["text", "who", "numbers", "open_question"],
    "6B": ["count", "groups", "themes", "changed"],
    "7D": ["inputs", "activities", "outputs", "short", "medium", "long"],
    "8A": ["component", "definition", "targets", "milestones"],
    "10B": ["value.value", "value.reason", "n", "story"],
  });
});

describe("numbers that stand alone", () => {
  const hidden = (worksheet: string, ...rows: Parameters<typeof hiddenPlaces>[1]) => hiddenPlaces(worksheet, rows).map((places) => [...places]);

  test("from 1 to 10 are hidden, 0 and 11 are not; other questions keep their numbers", () => {
    expect(hidden("engagement_record", { count: 4 }, { count: 10 }, { count: 0 }, { count: 11 }, { count: 14, compensation: 5 })).toEqual([["count"], ["count"], [], [], []]);
    expect(hidden("local_indicators", { "value.value": 4, "value.unit": "count", n: 4 }, { "value.value": 4, "value.unit": "percent", n: 118 }, { "value.value": 4 })).toEqual([["value.value", "n"], [], ["value.value"]]);
  });

  test("of the officials of one body the next smallest is hidden too, so that its seats give nothing away; the seats stay", () => {
    const officials = (group: string, count: number, body = "Commission") => ({ body, seats: 40, group, officials: count, asof: "2026-11-01" });
    expect(hidden("descriptive_representation", officials("a", 2), officials("b", 15), officials("c", 23))).toEqual([["officials"], ["officials"], []]);
    expect(hidden("descriptive_representation", officials("a", 0), officials("b", 15), officials("c", 25), officials("d", 3, "Council"))).toEqual([[], [], [], ["officials"]]);
  });
});

describe("words, lists and records", () => {
  test("lose their small counts, and a choice or a pointer stays what it is", () => {
    expect(veiled(question("findings", "numbers"), ["Homeless students, 2025: 4", "Rent: 41%"])).toEqual(["Homeless students, 2025: <11", "Rent: 41%"]);
    expect(veiled(question("findings", "text"), "Only 7 families got help.")).toBe("Only <11 families got help.");
    expect(veiled(question("logic_model", "outputs"), ["600 accounts", "4 families housed"])).toEqual(["600 accounts", "<11 families housed"]);
    expect(veiled(question("engagement_record", "themes"), [{ theme: "3 parents missed a shift", strength: 2 }])).toEqual([{ theme: "<11 parents missed a shift", strength: 2 }]);
    expect(veiled(question("charter", "decision_rule"), "At least 3 residents are there")).toBe("At least 3 residents are there");
  });

  test("a small value on the way to a target is left out where it counts, and stays where its row says percent", () => {
    const targets = [{ value: 4, date: "2030-01-01" }, { value: 40, date: "2031-01-01" }];
    expect(veiled(question("measurement_plan", "targets"), targets, { "unit.unit": "count" })).toEqual([{ date: "2030-01-01" }, { value: 40, date: "2031-01-01" }]);
    expect(veiled(question("measurement_plan", "targets"), targets, { "unit.unit": "percent" })).toEqual(targets);
  });
});

describe("what somebody sends back who read it veiled", () => {
  const outputs = question("logic_model", "outputs");

  test("stays what it was, wherever it was not touched", () => {
    const stored = ["4 families housed", "600 accounts", "5 families housed"];
    expect(unveiled(outputs, stored, ["<11 families housed", "700 accounts", "<11 families housed", "9 talks"])).toEqual(["4 families housed", "700 accounts", "5 families housed", "9 talks"]);
    expect(unveiled(question("findings", "text"), "Only 7 families got help.", "Only <11 families got help.")).toBe("Only 7 families got help.");
    expect(unveiled(question("findings", "text"), "Only 7 families got help.", "Hardly any family got help.")).toBe("Hardly any family got help.");
    expect(unveiled(question("engagement_record", "count"), 4, "")).toBe(4);
    expect(unveiled(question("engagement_record", "count"), 4, 14)).toBe(14);
    expect(unveiled(question("engagement_record", "count"), 14, "")).toBe("");
    const targets = question("measurement_plan", "targets");
    expect(unveiled(targets, [{ value: 4, date: "2030-01-01" }], [{ date: "2030-06-01" }])).toEqual([{ value: 4, date: "2030-06-01" }]);
  });

  test("whatever stood there: reading and sending back changes nothing", () => {
    const line = fc.array(fc.constantFrom("4", "12", "families", "of", "n =", "students", ":", "(7)", "rent"), { maxLength: 8 }).map((words) => words.join(" "));
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (stored) => {
      expect(unveiled(outputs, stored, veiled(outputs, stored))).toEqual(stored);
    }));
  });
});

test("a whole worksheet: on its page a hidden number leaves its place empty and says so; for reading it has a word", () => {
  const rows = [{ id: "r", position: "i", cells: { count: answered(4), groups: answered("Teens, 3 parents"), changed: answered("Much") } }];
  expect(veilAnswers("engagement_record", { fields: {}, rows }).rows[0]?.cells).toEqual({ count: { ...answered(""), hidden: true }, groups: answered("Teens, <11 parents"), changed: answered("Much") });
  const filled = { fields: {}, rows: [{ id: "r", answers: { count: 4, groups: "Teens", type: "focus_group" } }] };
  expect(veilFilled("engagement_record", filled).rows[0]?.answers).toEqual({ count: hiddenCount, groups: "Teens", type: "focus_group" });
});
