import mammoth from "mammoth";
import { beforeAll, describe, expect, test } from "vitest";
import { hostileTexts } from "../drawing/any-text";
import { examplePlan } from "../example-plan";
import { planSaying } from "./hostile-plan";
import { list, paragraph, plain, type Block } from "../plan-document";
import { planDocx } from "./plan-docx.server";
import { printable } from "../drawing/printable";
import { unzip } from "./unzip";

const html = async (file: Uint8Array) => (await mammoth.convertToHtml({ buffer: Buffer.from(file) })).value;
const part = (file: Uint8Array, name: string) => unzip(file).get(name)?.toString("utf8") ?? "";
const count = (text: string, piece: string) => text.split(piece).length - 1;

describe("the plan as a Word file", () => {
  let file: Uint8Array;
  beforeAll(async () => {
    file = await planDocx(examplePlan);
  });

  test("keeps its headings as headings", async () => {
    const read = await html(file);
    for (const section of examplePlan.sections) expect(read).toMatch(new RegExp(`<h1>(<a[^>]*></a>)*${section.heading}</h1>`, "u"));
    expect(read).toMatch(/<h2>(<a[^>]*><\/a>)*What we value<\/h2>/u);
  });

  test("has real lists and a real table with a header row", async () => {
    const read = await html(file);
    expect(count(read, "<ul>")).toBe(1);
    expect(count(read, "<ol>")).toBe(1);
    expect(count(read, "<li>")).toBe(4);
    expect(read).toContain("<thead>");
    expect(count(read, "<th>")).toBe(5);
    expect(count(part(file, "word/document.xml"), "<w:tblHeader")).toBe(1);
  });

  test("keeps the words that lead to a chart on its page, and every page upright", () => {
    const [before = ""] = part(file, "word/document.xml").split("Babies born with low weight: 9.6% in 2023");
    expect(before.slice(before.lastIndexOf("<w:p>"))).toContain("<w:keepNext/>");
    expect(part(file, "word/document.xml")).not.toContain('w:orient="landscape"');
  });

  test("lists its contents with the page each heading is on, and Word can count again", () => {
    const [contents = ""] = part(file, "word/document.xml").split("</w:sdt>");
    expect(contents).toContain("TOC \\h \\o &quot;1-2&quot;</w:instrText>");
    expect(contents).not.toContain("w:dirty");
    const lines = Array.from(contents.matchAll(/<w:p[ >].*?<\/w:p>/gsu), ([line]) => Array.from(line.matchAll(/<w:t[^>]*>([^<]+)</gu), ([, words]) => words)).filter((words) => words.length === 2);
    const headings = examplePlan.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []))]);
    expect(lines.map(([words]) => words)).toEqual(headings);
    const pages = lines.map(([, page]) => Number(page));
    expect(pages[0]).toBe(3);
    expect(pages).toEqual(pages.toSorted((one, other) => one - other));
  });

  test("gives its pictures their text alternatives", () => {
    const alternatives = examplePlan.sections.flatMap((section) => section.blocks.flatMap((block) => ("alt" in block ? [block.alt] : [])));
    for (const alternative of alternatives) expect(part(file, "word/document.xml")).toContain(`descr="${alternative}"`);
    expect([...unzip(file).keys()].filter((name) => name.endsWith(".png"))).toHaveLength(alternatives.length);
  });

  test("names its language, its title and the coalition as its author", () => {
    expect(part(file, "word/styles.xml")).toContain('<w:lang w:val="en-US"');
    expect(part(file, "docProps/core.xml")).toContain(`<dc:title>${examplePlan.title}</dc:title>`);
    expect(part(file, "docProps/core.xml")).toContain(`<dc:creator>${examplePlan.coalition}</dc:creator>`);
  });

  test("says on every page that it is a draft, and that it is not one when it is not", async () => {
    const headers = (written: Uint8Array) => [...unzip(written)].filter(([name]) => /header\d+\.xml$/u.test(name)).map(([, xml]) => xml.toString("utf8"));
    expect(headers(file).length).toBeGreaterThan(0);
    for (const header of headers(file)) expect(header).toContain(examplePlan.words.draft);
    expect(headers(await planDocx({ ...examplePlan, draft: false }))).toEqual([]);
  });

  test("links only where the plan links", async () => {
    expect(part(file, "word/_rels/document.xml.rels").match(/TargetMode="External"/gu)).toHaveLength(1);
  });
});

describe("words in another language or writing", () => {
  const xmlOf = async (...blocks: readonly Block[]) => part(await planDocx({ ...examplePlan, sections: [{ key: "one", heading: "Words", blocks }] }), "word/document.xml");
  const paragraphOf = (xml: string, words: string) => xml.split("<w:p>").find((one) => one.includes(words)) ?? "";
  const runOf = (xml: string, words: string) => xml.split("<w:r>").find((one) => one.includes(words)) ?? "";

  test("run from right to left where they do, and say so", async () => {
    const xml = await xmlOf(paragraph("مرحبا بالعالم"), paragraph("She said שלום עולם to all."));
    expect(paragraphOf(xml, "مرحبا بالعالم")).toContain("<w:bidi/>");
    expect(runOf(xml, "مرحبا بالعالم")).toMatch(/<w:rtl\/>.*<w:lang [^>]*w:bidi="ar-EG"/u);
    expect(paragraphOf(xml, "She said")).not.toContain("<w:bidi/>");
    expect(runOf(xml, "שלום עולם")).toMatch(/<w:rtl\/>.*<w:lang [^>]*w:bidi="he-IL"/u);
    expect(runOf(xml, "She said")).not.toContain("<w:rtl/>");
  });

  test("say which language they are in", async () => {
    const xml = await xmlOf(paragraph("El autobús no llega cuando la gente sale del trabajo."), paragraph("The bus does not come when people leave work."), paragraph("Ana: 你好"));
    expect(runOf(xml, "El autobús")).toContain('<w:lang w:val="es-US"');
    expect(runOf(xml, "The bus")).toContain('<w:lang w:val="en-US"');
    expect(runOf(xml, "你好")).toContain('w:eastAsia="zh-CN"');
    expect(runOf(xml, "Ana: ")).not.toContain("<w:lang");
  });

  test("say the language their writer said, where they are too short to tell", async () => {
    const plan = { ...examplePlan, told: { "Trabajo digno": "es" }, sections: [{ key: "one", heading: "Words", blocks: [paragraph("Trabajo digno"), list(["Trabajo digno"]), paragraph("Trabajo")] }] } as const;
    const xml = part(await planDocx(plan), "word/document.xml");
    expect(xml.match(/<w:lang w:val="es-US"/gu)).toHaveLength(2);
  });

  test("in a table stand at the side they start from", async () => {
    const xml = await xmlOf({ kind: "table", caption: "Words", columns: [{ heading: "Word", align: "start", width: 1 }], rows: [["مرحبا"], ["Hello"]] });
    // In a paragraph from right to left, "left" is what Word calls the side it starts from.
    expect(paragraphOf(xml, "مرحبا")).toContain('<w:bidi/><w:jc w:val="left"/>');
    expect(paragraphOf(xml, "Hello")).toContain('<w:jc w:val="left"');
    expect(paragraphOf(xml, "Hello")).not.toContain("<w:bidi/>");
  });
});

test.each(hostileTexts)("%j comes out as text and the file still opens", async (text) => {
  const plan = planSaying(text);
  const file = await planDocx(plan);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file) });
  for (const section of plan.sections) {
    expect(squeezed(value)).toContain(squeezed(printable(section.heading)));
    for (const block of section.blocks) if ("spans" in block) expect(squeezed(value)).toContain(squeezed(printable(plain(block.spans))));
  }
});

function squeezed(text: string): string {
  return text.replace(/\s/gu, "");
}
