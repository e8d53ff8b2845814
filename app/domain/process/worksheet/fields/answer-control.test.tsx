import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Field } from "~/content/worksheet-fields";
import type { AnswerValue } from "../../worksheet";
import { AnswerControl } from "./answer-control";

const label = { en: "Who answered", es: "Quién respondió" };
const drawn = (field: Field, value: AnswerValue, readOnly = false) => renderToStaticMarkup(<AnswerControl field={field} value={value} onChange={() => undefined} referents={{}} readOnly={readOnly} name="answer" lang="es" />);

test.each(["text", "longtext"] as const)("words in a field of kind %s say their language, the question does not", (control) => {
  const shown = drawn({ key: "who", label, control, required: false }, "Vecinas");
  expect(shown).toMatch(/<textarea[^>]* lang="es"[^>]*>Vecinas/u);
  expect(shown.match(/lang="es"/gu)).toHaveLength(1);
});

test("so do the lines of a list, to be written and to be read", () => {
  const list: Field = { key: "who", label, control: "list", item: "text", required: false };
  expect(drawn(list, ["Vecinas", "Maestros"], true).match(/<li lang="es">/gu)).toHaveLength(2);
  expect(drawn(list, ["Vecinas"])).toMatch(/<textarea[^>]* lang="es"[^>]*>Vecinas/u);
});
