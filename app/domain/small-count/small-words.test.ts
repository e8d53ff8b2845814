import fc from "fast-check";
import { expect, test } from "vitest";
import { veilWords } from "./small-words";

test.each([
  ["7 homeless students", "<11 homeless students"],
  ["We met 4 families and 23 teachers.", "We met <11 families and 23 teachers."],
  ["Homeless students, 2025: 4", "Homeless students, 2025: <11"],
  ["Hispanic pupils (7); everyone 212", "Hispanic pupils (<11); everyone 212"],
  ["low birth weight, n = 5", "low birth weight, n = <11"],
  ["10 households at risk", "<11 households at risk"],
  ["four single mothers came", "<11 single mothers came"],
  ["cuatro familias, 3 niños y 9 personas mayores", "<11 familias, <11 niños y <11 personas mayores"],
  ["Estudiantes sin hogar: 6", "Estudiantes sin hogar: <11"],
  ["Arrests of girls = 2", "Arrests of girls = <11"],
])("“%s” keeps no small count", (text, veiled) => expect(veilWords(text)).toBe(veiled));

test.each([
  "600 accounts", "1,200 households a year", "About 1 in 4 households", "9 out of 10 families", "3 de cada 10 hogares", "11 families", "0 families", "0.4 families", "10% of families", "$5 families",
  "grade 3 students", "ages 5 children", "One staff member; $90,000", "3 promises to residents", "Keep three small promises", "5 meetings, residents lead", "Step 6 participants", "2 new youth programs",
  "open 7 days, parents welcome", "2023-10 students", "3.5 people", "Half of renters spend more than they can afford.", "Debt in collections, 2023: 36% and 21%", "Families: 4% less", "Route 6 workers", "Fewer families: 9 in 10",
])("“%s” is left as it is", (text) => expect(veilWords(text)).toBe(text));

test("whatever is written: veiling twice changes nothing more, nothing but numbers goes, and it never takes long", () => {
  const part = fc.oneof(fc.string(), fc.constantFrom("4", "10", "11", " ", "students", "families", ":", "(", "n =", "personas", "in", "two", "homeless"));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const text = parts.join(" ");
      const veiled = veilWords(text);
      expect(veilWords(veiled)).toBe(veiled);
      if (veiled === text) return;
      expect(veiled).toContain("<11");
      expect(veiled.length).toBeLessThanOrEqual(text.length + 3 * 60);
    }),
  );
});

test("a long text is read in one go", () => {
  const text = "students without a home, and the people who teach them ".repeat(360);
  expect(veilWords(text)).toBe(text);
});
