import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { worksheets } from "~/content/steps";
import { fieldsOf, type Field } from "~/content/worksheet-fields";
import { partsOf } from "../question-parts";
import { RatingControl } from "./rating-control";

const ends = [{ en: "not started", es: "sin empezar" }, { en: "fully in place", es: "ya está del todo" }] as const;
const field: Field = { key: "rating", label: { en: "Rating", es: "Calificación" }, control: "rating", scale: 4, ends, required: false };

test("a scale says what its ends mean, and those who choose a mark are told", () => {
  const drawn = renderToStaticMarkup(<RatingControl field={field} value="" onChange={() => undefined} referents={{}} readOnly={false} name="rating" scale={4} ends={ends} unknown={false} />);
  expect(drawn).toContain("1 = not started, 4 = fully in place.");
  expect(drawn).toMatch(/aria-describedby="[^"]+-hint"/);
});

test("the rows of a rated matrix have the ends of the whole", () => {
  const matrix: Field = { key: "m", label: field.label, control: "matrix", cell: "rating", rows: [{ key: "a", name: field.label }], scale: 4, ends, required: false };
  expect(partsOf(matrix)).toMatchObject([{ control: "rating", scale: 4, ends }]);
});

test("no scale of any worksheet has two ends of the same meaning, in either language", () => {
  const scales = JSON.stringify(worksheets.map(({ key }) => fieldsOf(key))).match(/"ends":\[\{"en":"[^"]+","es":"[^"]+"\},\{"en":"[^"]+","es":"[^"]+"\}\]/g) ?? [];
  expect(scales.length).toBeGreaterThan(20);
  for (const scale of scales) {
    const words = [...scale.matchAll(/"(?:en|es)":"([^"]+)"/g)].map(([, word]) => word);
    expect(words[0]).not.toBe(words[2]);
    expect(words[1]).not.toBe(words[3]);
  }
});
