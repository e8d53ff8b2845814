import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { milestonesForm } from "~/domain/target/target.form";
import { theoryForm } from "~/domain/theory/theory.form";
import { harvestForm } from "~/domain/workshop/workshop.form";
import { namesOf } from "./form-names";

const row = z.strictObject({ id: z.uuid(), keep: z.boolean().optional(), tags: z.array(z.string()).max(3).default([]) });
const form = z
  .strictObject({ email: z.string(), roles: z.array(z.enum(["a", "b"])).max(4), rows: z.array(row).max(12).default([]), free: z.array(z.string()).optional(), lines: z.string().transform((text) => text.split("\n")) })
  .superRefine(() => undefined);
const names = namesOf(form);

/** A filled form as a browser sends it. */
const filled = fc
  .record({ email: fc.string(), roles: fc.array(fc.constantFrom("a", "b"), { maxLength: 4 }), rows: fc.array(fc.record({ id: fc.uuid(), keep: fc.boolean(), tags: fc.array(fc.string(), { maxLength: 3 }) }), { maxLength: 12 }) })
  .map(({ email, roles, rows }): (readonly [string, string])[] => [
    ["email", email],
    ...roles.map((role) => ["roles", role] as const),
    ...rows.flatMap(({ id, keep, tags }, at) => [[`rows[${at}].id`, id] as const, ...(keep ? [[`rows[${at}].keep`, "on"] as const] : []), ...tags.map((tag, of) => [`rows[${at}].tags[${of}]`, tag] as const)]),
  ]);

test("whatever a browser sends of a form is known, and not more than the form has", () => {
  fc.assert(
    fc.property(filled, (sent) => {
      expect(sent.filter(([name]) => !names.has(name))).toEqual([]);
      expect(sent.length).toBeLessThanOrEqual(names.most);
    }),
  );
});

test.each(["email", "lines", "roles", "roles[]", "roles[3]", "rows[0].id", "rows[11].keep", "rows[2].tags", "rows[2].tags[2]", "free[99]"])("%s is a name of the form", (name) => {
  expect(names.has(name)).toBe(true);
});

test.each([
  ...["", "e", "email2", "Email", "email[0]", "email[300000000]", "email.x", "email[]", "rows", "rows[12].id", "rows[01].id", "rows[-1].id", "rows[1e1].id", "rows[0]", "rows[].id", "rows.0.id", "rows[0].other"],
  ...["roles[4]", "roles[10000000]", "roles[0][0]", "rows[2].tags[3]", "rows[0].tags[0].x", "free[100]", "__proto__", "constructor", "rows[0].__proto__", "toString", "__state__", "rows[0].id ", "email\u0000"],
])("%s is none", (name) => {
  expect(names.has(name)).toBe(false);
});

/** Names as somebody would write them who wants the library to build something large. */
const hostile = fc
  .array(fc.oneof(fc.constantFrom("email", "roles", "rows", "id", "tags", "a", "__proto__", "constructor", ""), fc.nat({ max: 400_000_000 }).map((at) => `[${at}]`), fc.constant("[]"), fc.constant("."), fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 40 })
  .map((parts) => parts.join(""));

test("a name that is known goes no deeper than the form and not beyond the end of a list", () => {
  fc.assert(
    fc.property(hostile, (name) => {
      if (!names.has(name)) return;
      const places = [...name.matchAll(/\d+/g)].map(Number);
      expect(name.length).toBeLessThan(40);
      expect(places.every((at) => at < (name.startsWith("free") ? 100 : 12))).toBe(true);
    }),
    { numRuns: 20_000 },
  );
});

test("rows are asked for by the name of their list, and by no other", () => {
  expect(["rows", "roles", "email", "rows[0].tags", "", "__proto__", "rows[0]"].map(names.lengthOf)).toEqual([12, 0, 0, 0, 0, 0, 0]);
});

test("all the forms a person may send one of count together", () => {
  const known = namesOf(theoryForm);
  for (const name of ["intent", "text", "dimensions", "highlighted", "wrongIf", "dueOn"]) expect(known.has(name), name).toBe(true);
  const milestones = namesOf(milestonesForm({ baseline: { year: 2020, value: 0.1 }, goal: { year: 2030, value: 0.2 }, milestones: [] }, String));
  expect(["milestones[11].year", "milestones[12].year"].map(milestones.has)).toEqual([true, false]);
  expect(namesOf(harvestForm).lengthOf("take")).toBe(200);
});

test("no form of the product asks for more than some hundred fields, and none has a list without an end", () => {
  const forms = Object.values(import.meta.glob<Record<string, unknown>>("../domain/**/*.form.ts", { eager: true })).flatMap((module) => Object.values(module));
  const schemas = forms.filter((exported): exported is z.ZodType => exported instanceof z.ZodType);
  expect(schemas.length).toBeGreaterThan(20);
  for (const schema of schemas) expect(namesOf(schema).most).toBeLessThanOrEqual(700);
});
