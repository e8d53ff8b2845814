import mammoth from "mammoth";
import { beforeAll, describe, expect, test } from "vitest";
import { hostileTexts } from "../drawing/any-text";
import { examplePlan } from "../example-plan";
import { planSaying } from "./hostile-plan";
import { plain } from "../plan-document";
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
