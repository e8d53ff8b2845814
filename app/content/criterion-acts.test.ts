import { expect, test } from "vitest";
import { actOf } from "./criterion-acts";
import { steps, worksheetOf } from "./steps";
import { fieldsOf } from "./worksheet-fields";

const criteria = steps.flatMap((step) => step.criteria.map((criterion) => ({ step, criterion })));

test.each(criteria)("$criterion.id has an act with a real field in a worksheet of its own step, or a page", ({ step, criterion }) => {
  const { at } = actOf(criterion.id);
  if (!("sheet" in at)) return expect(criterion.kind === "attested" ? ["step"] : ["step", "metrics", "local", "theory", "targets", "plan", "people"]).toContain(at.page);
  const sheet = worksheetOf(at.sheet);
  expect(step.worksheets).toContain(sheet);
  expect(fieldsOf(sheet?.key ?? "").map(({ key }) => key)).toEqual(expect.arrayContaining([at.field, ...(at.also ?? [])]));
});

test("an act says what to do, never a criterion in the affirmative", () => {
  for (const { criterion } of criteria) {
    const { act } = actOf(criterion.id);
    expect([act.en, act.es]).not.toEqual([criterion.text.en, criterion.text.es]);
    expect(act.en).not.toMatch(/^(Every|All|At least|Each|No|There)\b/u);
    expect(act.es).not.toMatch(/^(Cada|Todas?|Todos|Al menos|Ningun|Hay)\b/u);
  }
});
