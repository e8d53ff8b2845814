import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Field } from "~/content/worksheet-fields";
import type { Tally } from "../../tally";
import { OwnAnswerNote } from "./own-answer-note";

const rating: Field = { key: "rating", label: { en: "Rating", es: "Calificación" }, control: "rating", scale: 4, ends: [{ en: "low", es: "bajo" }, { en: "high", es: "alto" }], required: false, each: true };
const shown = (tally: Tally | undefined, field: Field = rating) => renderToStaticMarkup(<OwnAnswerNote field={field} tally={tally} />).replace(/<[^>]+>/g, "|");

test("the group reads how many answered, the middle and the spread; of one answer only that it is there", () => {
  expect(shown({ answers: 6, low: 1, middle: 2.5, high: 4, unknown: 0 })).toContain("6 answers: middle 2.5, from 1 to 4");
  expect(shown({ answers: 1, low: 3, middle: 3, high: 3, unknown: 2 })).toContain("One answer so far · 2 cannot tell");
  expect(shown({ answers: 1, low: 3, middle: 3, high: 3, unknown: 2 })).not.toContain("3");
  expect(shown({ answers: 0, low: null, middle: null, high: null, unknown: 1 })).toContain("No rating so far · 1 cannot tell");
});

test("what is held back shows nothing, and who may not read how the answers lie is told only whose answer it is", () => {
  expect(shown("held-back")).toContain("once five people have answered");
  expect(shown(undefined)).toBe("||Your own answer. Nobody else sees it; the group sees how many answered, the middle, and from where to where the answers reach.||");
  expect(shown(undefined, { ...rating, control: "longtext" })).toContain("Your own words. Nobody else sees them.");
});
