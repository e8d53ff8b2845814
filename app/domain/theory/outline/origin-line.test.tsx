import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { OriginLine } from "./origin-line";

const from = (source: string, label: string, language: "en" | "es" | null) => renderToStaticMarkup(<OriginLine origin={{ source, label, language, sessionId: null, at: "2026-01-14T15:00:00.000Z" }} />);

test("what a workshop was called says its language inside the sentence; a person's name and what nobody knows say none", () => {
  expect(from("group", "Reunión de enero, Room 2", "es")).toContain('<span lang="es" dir="auto">Reunión de enero, Room 2</span>');
  expect(from("person", "J. Rivera", null)).not.toContain("lang=");
  expect(from("import", "", null)).not.toContain("<span");
});
