import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { BlockView } from "./page/block-view";
import { list, paragraph } from "./plan-document";

const page = (...blocks: Parameters<typeof BlockView>[0]["block"][]) => blocks.map((block) => renderToStaticMarkup(<BlockView block={block} language="es" />)).join("");

test("in a Spanish plan, what was typed in English says so", () => {
  expect(page(paragraph("The bus does not come when people leave work."))).toContain('lang="en"');
  expect(page(paragraph("El autobús no llega cuando la gente sale del trabajo."))).not.toContain("lang=");
  expect(page({ kind: "entries", entries: [{ name: "Bus", facts: [{ label: "Quién", words: "All of the people who work at night" }] }] })).toMatch(/<dd dir="auto" lang="en">/u);
});

test("what its writer said of short words counts, also in tables and the list of the picture", () => {
  const told = { "Night bus": "en" } as const;
  const marked = (block: Parameters<typeof BlockView>[0]["block"]) => renderToStaticMarkup(<BlockView block={block} language="es" told={told} />).match(/lang="en"[^>]*>Night bus/gu)?.length ?? 0;
  expect(marked(paragraph("Night bus"))).toBe(1);
  expect(marked({ kind: "table", caption: "Acciones", columns: [{ heading: "Acción", align: "start", width: 1 }], rows: [["Night bus"], ["Otro"]] })).toBe(1);
  expect(marked({ kind: "theory", caption: "Teoría", alt: "Teoría", theory: { bands: [{ look: "cards", heading: "Acciones", because: null, cards: [{ title: "Night bus", lines: [], gap: false }] }] } })).toBe(1);
});

test("typed words run as their first letter does", () => {
  expect(page(paragraph("مرحبا"), list(["שלום"])).match(/dir="auto"/gu)).toHaveLength(2);
});

test("a name in another language says so among other words; alone it is the language of the whole", () => {
  const speech = { language: "en", told: { "Ausencias escolares": "es" }, named: { "Ausencias escolares": "es" } } as const;
  const shown = (text: string) => renderToStaticMarkup(<BlockView block={{ kind: "heading", text }} {...speech} />);
  expect(shown("Ausencias escolares · Lake County")).toMatch(/^<h3 dir="auto" class="[^"]*"><span lang="es" dir="auto">Ausencias escolares<\/span> · Lake County<\/h3>$/);
  expect(shown("Ausencias escolares")).toMatch(/^<h3 dir="auto" lang="es"[^>]*>Ausencias escolares<\/h3>$/);
  const list = renderToStaticMarkup(<BlockView block={{ kind: "list", ordered: false, items: [[{ text: "Ausencias escolares: 12%", strong: true }]] }} {...speech} />);
  expect(list).toContain('<strong><span lang="es" dir="auto">Ausencias escolares</span>: 12%</strong>');
});
