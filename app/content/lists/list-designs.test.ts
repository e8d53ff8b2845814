import { describe, expect, test } from "vitest";
import { z } from "zod";
import { worksheets } from "../steps";
import { type Field, fieldsOf } from "../worksheet-fields";
import { listDesignOf } from "./list-designs";

const text = z.strictObject({ en: z.string().min(1).max(20), es: z.string().min(1).max(24) });
const design = z.strictObject({
  named: z.string(),
  table: z
    .strictObject({
      columns: z.array(z.strictObject({ field: z.string(), head: text.optional() })).min(2).max(8),
      filters: z.array(z.string()),
      groups: z.array(z.string()),
      grouped: z.literal(true).optional(),
      whose: z.string().optional(),
    })
    .optional(),
});

/** Whether a worksheet's rows are added by people; the planner knows those by their fields and unit (see `layoutOf`). */
const designed = worksheets.flatMap((sheet) => {
  const list = listDesignOf(sheet.key);
  return list ? [{ ...sheet, list, fields: fieldsOf(sheet.key) }] : [];
});

function fieldAt(fields: readonly Field[], place: string): Field | undefined {
  const [key, part] = place.split(".");
  const field = fields.find((one) => one.key === key);
  return part === undefined ? field : field && "columns" in field ? field.columns.find((one) => one.key === part) : undefined;
}

describe("the design of a list", () => {
  test.each(designed)("$id is well formed and names only fields that are there, each once", ({ list, fields }) => {
    expect(design.parse(list)).toEqual(list);
    const { columns = [], filters = [], groups = [], whose } = list.table ?? {};
    for (const place of [list.named, ...columns.map(({ field }) => field), ...filters, ...groups, ...(whose ? [whose] : [])]) expect(fieldAt(fields, place), place).toBeDefined();
    const shown = [list.named, ...columns.map(({ field }) => field)];
    expect(new Set(shown).size).toBe(shown.length);
  });

  test.each(designed)("$id filters by fields of a few choices, and says whose a row is by a person", ({ list, fields }) => {
    for (const place of list.table?.filters ?? []) expect(["select", "multiselect", "boolean"]).toContain(fieldAt(fields, place)?.control);
    const whose = list.table?.whose === undefined ? undefined : fieldAt(fields, list.table.whose);
    if (whose) expect(whose).toMatchObject({ control: "reference", refers: "person" });
  });

  test.each(designed)("$id groups by what has one answer at a time, and where it begins grouped there is something to group by", ({ list, fields }) => {
    for (const place of list.table?.groups ?? []) expect(["select", "boolean", "rating", "reference", "text"]).toContain(fieldAt(fields, place)?.control);
    if (list.table?.grouped) expect(list.table.groups[0]).toBeDefined();
  });

  test("no file and nothing that each person answers alone names a row", () => {
    for (const { list, fields } of designed) {
      const named = fieldAt(fields, list.named);
      expect(["text", "longtext", "reference"]).toContain(named?.control);
      expect(named?.each).toBeUndefined();
    }
  });
});
