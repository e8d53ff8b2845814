import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { OwnWords } from "./own-words";

const shown = (language: "en" | "es" | null, say?: (words: string) => string) => renderToStaticMarkup(<OwnWords words="Trabajo <digno>" language={language} {...(say && { say })} />);

test("inside a sentence of the page only somebody's own words are in their language", () => {
  expect(shown("es", (words) => `Why: ${words}.`)).toBe('Why: <span><span lang="es" dir="auto">Trabajo &lt;digno&gt;</span>.</span>');
});

test("words in the language of the page, or of one that nobody can tell, say none", () => {
  expect(shown("en")).not.toContain("lang=");
  expect(shown(null)).not.toContain("lang=");
});
