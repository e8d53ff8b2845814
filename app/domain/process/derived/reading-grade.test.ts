import fc from "fast-check";
import { expect, test } from "vitest";
import { readingGrade } from "./reading-grade";

const plain = "We want every family to have a home. We meet each month. You can come too. We pay for your time. We bring food. We care for your kids. Tell us what you see. We will write it down.";
const hard = "The aforementioned interdepartmental implementation framework necessitates comprehensive organizational realignment, notwithstanding considerable institutional constraints, throughout the jurisdictional administrative infrastructure responsible for intergenerational socioeconomic opportunity, accountability and sustainability considerations. Correspondingly, stakeholder representatives systematically evaluate organizational alternatives.";
const llano = "Queremos que cada familia tenga casa. Nos vemos cada mes. Usted puede venir. Le pagamos su tiempo. Hay comida. Cuidamos a sus niños. Diga lo que ve. Lo vamos a escribir para que no se pierda.";

test("plain words ask little of their readers, in both languages, and offices' words ask much", () => {
  expect(readingGrade(plain)).toBeLessThanOrEqual(3);
  expect(readingGrade(llano)).toBeLessThanOrEqual(5);
  expect(readingGrade(hard)).toBeGreaterThan(16);
});

test("a text of a few words has no grade; any other has a whole one from 1", () => {
  expect(readingGrade("We want homes.")).toBeNull();
  fc.assert(fc.property(fc.string({ maxLength: 600 }), (text) => { const grade = readingGrade(text); expect(grade === null || (Number.isInteger(grade) && grade >= 1)).toBe(true); }));
});
