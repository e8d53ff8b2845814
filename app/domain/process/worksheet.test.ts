import { describe, expect, test } from "vitest";
import { listDesignOf } from "~/content/lists/list-designs";
import { worksheetOf, worksheets } from "~/content/steps";
import { fieldsOf } from "~/content/worksheet-fields";
import type { Role } from "../coalition/role";
import { answerForm } from "./process.form";
import { partsOf } from "./worksheet/question-parts";
import { mayFill, mayRead } from "./sheet-door";
import { isList, layoutOf, ownPageOf, worksheetOfStep } from "./worksheet";

function sheet(key: string) {
  const found = worksheetOf(key);
  if (!found) throw new Error(`There is no worksheet ${key}`);
  return found;
}

const layout = (key: string) => layoutOf(sheet(key), fieldsOf(key));

function somebody(...roles: Role[]) {
  return { accountId: "a", membershipId: "m", coalitionId: "c", coalitionSlug: "c", coalitionName: "C", communityId: "99001", roles, name: "Somebody", readOnly: false };
}

describe("how a worksheet is laid out", () => {
  test("one sheet, rows one adds, or rows that are always the same", () => {
    expect(layout("shared_definition")).toBe("sheet");
    expect(layout("charter")).toBe("sheet");
    expect(layout("findings")).toBe("rows");
    expect(layout("strategic_action")).toBe("rows");
    expect(layout("sustainability")).toBe("fixed");
    expect(layout("health_check")).toBe("sheet");
  });

  test("exactly the lists have a design that says what names their rows", () => {
    expect(worksheets.filter(isList).map(({ key }) => key)).toEqual(worksheets.filter(({ key }) => listDesignOf(key)).map(({ key }) => key));
  });

  test("those with a page of their own are worksheets of the guide", () => {
    expect(worksheets.filter((known) => ownPageOf(known)).map(({ key }) => key)).toEqual(["metric_review", "local_indicators", "theory_of_change", "targets", "observations"]);
  });
});

describe("who reads and who writes", () => {
  test("a worksheet for the core team is closed to others", () => {
    expect(mayRead(somebody("core"), sheet("stakeholder_map"))).toBe(true);
    expect(mayRead(somebody("resident"), sheet("stakeholder_map"))).toBe(false);
    expect(mayRead(somebody("resident"), sheet("charter"))).toBe(true);
  });

  test("a data lead writes in data worksheets", () => {
    expect(mayFill(somebody("data"), sheet("metric_review"))).toBe(true);
    expect(mayFill(somebody("data"), sheet("charter"))).toBe(false);
    expect(mayFill(somebody("viewer"), sheet("charter"))).toBe(false);
  });

  test("a worksheet is found in its own step only", () => {
    expect(worksheetOfStep(1, "1B")?.key).toBe("shared_definition");
    expect(worksheetOfStep(2, "shared_definition")).toBeUndefined();
    expect(worksheetOfStep(1, "../../etc")).toBeUndefined();
  });
});

test("every question of every worksheet, and every part of one, has a place that an answer can be sent to", () => {
  for (const { key } of worksheets) {
    const fields = fieldsOf(key);
    const prefixes = fields.flatMap((field) => (field.control === "fixed" ? field.choices.map((choice) => `${choice.key}.`) : []));
    for (const field of fields) {
      const parts = partsOf(field)?.map((part) => `${field.key}.${part.key}`) ?? [field.key];
      for (const place of parts.flatMap((part) => [part, ...prefixes.map((prefix) => prefix + part)])) {
        expect(answerForm.safeParse({ item: null, field: place, value: "", seen: 0 }).success, `${key}: ${place}`).toBe(true);
      }
    }
  }
});

test("an answer takes words, numbers, lists and records, and nothing that could be an order to the database", () => {
  const accepted = (value: unknown) => answerForm.safeParse({ item: null, field: "text", value, seen: 0 }).success;
  for (const value of ["", "words", 0.5, true, ["one", "two"], [{ what: "Call", who: ["Rosa"] }]]) expect(accepted(value)).toBe(true);
  for (const value of [null, undefined, { increment: 1 }, [{ what: { not: "" } }], "x".repeat(20_001), [[]]]) expect(accepted(value)).toBe(false);
});
