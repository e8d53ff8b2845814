import { describe, expect, test } from "vitest";
import { activityWords } from "./activity-words";

const told = (kind: string, subjectId = "", detail: unknown = {}) => activityWords({ actor: "Mei Chen", kind, subjectId, detail });

describe("what happened, in a sentence", () => {
  test("a worksheet and a criterion are called by their titles, not by their keys", () => {
    expect(told("answer.changed", "shared_definition")).toBe("Mei Chen worked on Shared definition and principles");
    expect(told("criterion.met", "1.e")).toBe("Mei Chen said this is there: Core team says it shares one understanding");
  });

  test("other things are called by the words that were recorded with them", () => {
    expect(told("target.proposed", "some id", { text: "Low birth weight" })).toBe("Mei Chen proposed a target: Low birth weight");
    expect(told("baseline.frozen", "some id", { name: "Jobs paying living wages" })).toBe("Mei Chen froze a baseline: Jobs paying living wages");
  });

  test("a released figure is called by its name in the reader's language, whoever told it", () => {
    const detail = { text: "Share of babies born with low weight (Black, Non-Hispanic) · Forest County, EX", measure: { column: "share_low_birth_weight", breakdown: "race-ethnicity", subgroup: "Black, Non-Hispanic", place: "Forest County, EX" } };
    expect(told("baseline.frozen", "some id", detail)).toBe("Mei Chen froze a baseline: Share of babies born with low weight (Black, non-Hispanic) · Forest County, EX");
  });

  test("kinds without words of their own are told by their family, and unknown ones plainly", () => {
    expect(told("theory.revised", "some id", { text: "Every child starts ready" })).toBe("Mei Chen changed the theory of change: Every child starts ready");
    expect(told("something.new")).toBe("Mei Chen changed something");
  });

  test("a detail of another shape does no harm", () => {
    expect(told("target.agreed", "some id", null)).toBe("Mei Chen agreed to a target: ");
    expect(told("target.agreed", "some id", { text: 3 })).toBe("Mei Chen agreed to a target: ");
  });
});
