import { beforeAll, describe, expect, test } from "vitest";
import { hostileTexts } from "../drawing/any-text";
import { examplePlan } from "../example-plan";
import { planSaying } from "./hostile-plan";
import { fontsOf, readPdf, written } from "../pdf-reader";
import { list, paragraph, type Block } from "../plan-document";
import { planPdf } from "./plan-pdf.server";
import { printable } from "../drawing/printable";

type Read = Awaited<ReturnType<typeof readPdf>>;

describe("the plan as PDF", () => {
  let read: Read;
  beforeAll(async () => {
    read = await readPdf(planPdf(examplePlan));
  });

  test("claims PDF/UA-1 and is tagged", () => {
    expect(read).toMatchObject({ marked: true, standard: "1" });
  });

  test("says its language and its title", () => {
    expect(read.language).toMatch(/^en/u);
    expect(read.title).toBe(examplePlan.title);
  });

  test("has the plan's headings as bookmarks and as tags", () => {
    expect(read.outline.map((entry) => entry.title)).toEqual(examplePlan.sections.map((section) => section.heading));
    expect(read.outline.flatMap((entry) => entry.items)).toEqual(["What we value", "Not available"]);
    expect(read.tags).toMatchObject({ H1: 4, H2: 2 });
  });

  test("has header cells for columns and rows, list items and links, and lists its contents", () => {
    expect(read.tags).toMatchObject({ TH: 5 + 2, Table: 1 });
    expect(read.tags["TD"]).toBe(10 - 2);
    expect(read.tags["LI"]).toBe(4);
    expect(read.tags["Link"]).toBeGreaterThan(0);
    expect(read.tags["TOC"]).toBeGreaterThan(0);
  });

  test("says of each header cell what it is the header of, and of no other cell", () => {
    const file = planPdf(examplePlan);
    expect(written(file, "Scope")).toEqual(expect.arrayContaining(["/Row", "/Column"]));
    expect(written(file, "Scope").filter((scope) => scope === "/Row")).toHaveLength(2);
    expect(written(file, "Scope").filter((scope) => scope === "/Column")).toHaveLength(5);
    expect(new Set(written(file, "Headers"))).toEqual(new Set(["[]"]));
  });

  test("gives every figure its text alternative", () => {
    const wanted = examplePlan.sections.flatMap((section) => section.blocks.flatMap((block) => ("alt" in block ? [block.alt] : [])));
    expect(read.alternatives).toEqual(expect.arrayContaining(wanted));
    expect(read.tags["Figure"]).toBeGreaterThanOrEqual(wanted.length);
  });

  test("says that it is a draft, and where one is", () => {
    expect(read.words).toContain("Draft. Not adopted.");
    expect(read.words).toContain(`Page 2 of ${read.pages}`);
  });
});

test("a Spanish plan says so", async () => {
  const read = await readPdf(planPdf({ ...examplePlan, language: "es", draft: false }));
  expect(read.language).toMatch(/^es/u);
  expect(read.words).not.toContain("DRAFT");
});

describe("words in another language or writing", () => {
  const setting = (...blocks: readonly Block[]) => planPdf({ ...examplePlan, sections: [{ key: "one", heading: "Words", blocks }] });
  const table = { kind: "table", caption: "Words", columns: [{ heading: "Word", align: "start", width: 1 }, { heading: "Number", align: "end", width: 1 }], rows: [["مرحبا", "1"]] } as const;

  test("say so, and the plan's own do not have to", () => {
    const own = written(setting(paragraph("The bus does not come when people leave work.")), "Lang");
    expect(new Set(own)).toEqual(new Set(["(en-US)"]));
    const other = written(setting(paragraph("El autobús ", { text: "no llega", strong: true }, " cuando la gente sale del trabajo."), paragraph("She said שלום עולם to all."), table), "Lang");
    expect(new Set(other)).toEqual(new Set(["(en-US)", "(es-US)", "(he)", "(ar)"]));
  });

  test("say the language their writer said, where they are too short to tell", () => {
    const sections = [{ key: "one", heading: "Words", blocks: [paragraph("Trabajo digno"), { kind: "entries", entries: [{ name: null, facts: [{ label: "What", words: "Trabajo digno" }] }] }] }] as const;
    expect(written(planPdf({ ...examplePlan, sections }), "Lang")).not.toContain("(es-US)");
    expect(written(planPdf({ ...examplePlan, sections, told: { "Trabajo digno": "es" } }), "Lang")).toContain("(es-US)");
  });

  test("run from right to left where they do: a paragraph stands at the right edge, its mark of a list too", async () => {
    const { places } = await readPdf(setting(paragraph("مرحبا بالعالم"), paragraph("Hello world"), list(["مرحبا"]), table));
    const edge = 612 - 0.95 * 72;
    const arabic = places.filter(({ text }) => /\p{Script=Arabic}/u.test(text));
    expect(Math.max(...arabic.map(({ right }) => right))).toBeGreaterThan(edge - 2);
    expect(places.find(({ text }) => text.includes("Hello world"))?.left).toBeLessThan(0.95 * 72 + 2);
    expect(places.find(({ text }) => text.includes("•"))?.right).toBeGreaterThan(edge - 12);
  });
});

test.each(hostileTexts)("%j comes out as text and as nothing else", async (text) => {
  const read = await readPdf(planPdf(planSaying(text)));
  expect(read).toMatchObject({ marked: true, standard: "1" });
  expect(read.outline.map((entry) => entry.items.length)).toEqual([1]);
  expect(Object.keys(read.tags)).toEqual(expect.arrayContaining(["H1", "H2", "TH", "TD", "L", "Figure"]));
  expect(read.words).not.toContain("root:");
  expect(letters(read.title)).toContain(letters(`Plan ${printable(text)}`).slice(0, 40));
});

test("a letter none of the fonts has becomes a box, and the plan says so", async () => {
  const read = await readPdf(planPdf(planSaying("አማርኛ")));
  expect(read.words).toContain("□");
  expect(squeezed(read.words)).toContain(squeezed(examplePlan.words.unprintable));
});

test("an emoji put together from several signs has its shape, and what it is made of stands by itself elsewhere", async () => {
  const { words } = await readPdf(planPdf(planSaying("1\uFE0F\u20E3 a\u20DD \u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466} at 11 a street")));
  expect(words).not.toContain("□");
  expect(words).toContain("at 11 a street");
  expect(squeezed(words)).not.toContain(squeezed(examplePlan.words.unprintable));
});

test("a mark no font joins to its letter is a box; the letter stands, there and elsewhere", async () => {
  const { words } = await readPdf(planPdf({ ...examplePlan, sections: [{ key: "one", heading: "Marks", blocks: [paragraph("The 7\u{1E130} of 177.")] }] }));
  expect(squeezed(words)).toContain("The7□of177.");
});

test.each(["\u200B", "\u00AD", "soft\u00AD"])("a link that says %j is set", (text) => {
  const link = { text, em: true, href: "https://example.org/" };
  expect(planPdf({ ...examplePlan, sections: [{ key: "one", heading: "Links", blocks: [paragraph("Before ", { ...link, strong: true }, link)] }] }).byteLength).toBeGreaterThan(1_000);
});

test("a sign that is not in the typeface of a picture does not change the typeface of its line", async () => {
  const card = { title: "Pay", lines: ["0.73 → 0.85 ★"], gap: false };
  const fonts = await fontsOf(planPdf({ ...examplePlan, draft: false, sections: [{ key: "one", heading: "Change", blocks: [{ kind: "theory", caption: "Change", alt: "Change", theory: { bands: [{ look: "cards", heading: "Change", because: null, cards: [card] }] } }] }] }), "0.73");
  expect(fonts).toEqual(["PublicSans-Regular"]);
});

test("an arrow among words leaves them the typeface of their place, and has a shape", async () => {
  const said = "Wages 0.73 → 0.85 of the rent ← paid";
  const table: Block = { kind: "table", caption: said, columns: [{ heading: said, align: "start", width: 1 }], rows: [[said]] };
  const pdf = planPdf({ ...examplePlan, draft: false, sections: [{ key: "one", heading: "Arrows", blocks: [paragraph(said), list([said]), table] }] });
  const fonts = [...new Set((await Promise.all(["Wages", "0.85", "paid"].map((word) => fontsOf(pdf, word)))).flat())];
  expect(fonts.toSorted()).toEqual(["PublicSans-Bold", "PublicSans-Regular", "SourceSerif4-Regular"]);
  expect((await readPdf(pdf)).words.match(/→/gu)).toHaveLength(5);
});

test("an emoji put together from several signs is one picture, no wider than one sign", async () => {
  const width = async (sign: string) => {
    const { places } = await readPdf(planPdf({ ...examplePlan, sections: [{ key: "one", heading: "Signs", blocks: [paragraph(`Before ${sign} after`)] }] }));
    const found = places.find(({ text }) => text.includes(sign));
    return found === undefined ? null : found.right - found.left;
  };
  const one = await width("\u{1F468}");
  expect(one).toBeGreaterThan(5);
  for (const sign of ["\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}", "\u{1F469}\u200D\u{1F4BB}", "\u{1F1F2}\u{1F1FD}"]) expect(await width(sign)).toBeCloseTo(one ?? 0, 0);
});

test("plans asked for at the same time each come back as themselves", async () => {
  const titles = ["First plan", "Second plan", "Third plan"];
  const read = await Promise.all(titles.map(async (title) => readPdf(planPdf({ ...examplePlan, title }))));
  expect(read.map((one) => one.title)).toEqual(titles);
});

test("a plan that cannot be set is an error with the reason, and the next one is set all the same", async () => {
  expect(() => planPdf({ ...examplePlan, date: "no date" })).toThrow(/could not be set/u);
  expect((await readPdf(planPdf(examplePlan))).pages).toBeGreaterThan(3);
});

describe("what belongs together", () => {
  const card = { title: "A card with words", lines: ["first line", "second line"], gap: false };
  const bands = Array.from({ length: 9 }, () => ({ look: "cards" as const, heading: "Layer", because: null, cards: Array.from({ length: 8 }, () => card) }));
  const picture = { kind: "theory", caption: "Whole page", alt: "Nine layers", theory: { bands } } as const;
  const pagesOf = async (blocks: readonly Block[]) => {
    const { words } = await readPdf(planPdf({ ...examplePlan, sections: [{ key: "one", heading: "One section", blocks }] }));
    const pages = words.split("\n");
    return (said: string) => pages.findLastIndex((page) => page.includes(said));
  };

  test("a picture as large as a page leaves no page empty before it: the words after it come first", async () => {
    const page = await pagesOf([paragraph("Before the picture."), picture, paragraph("After the picture.")]);
    expect(page("After the picture")).toBe(page("Before the picture"));
    expect(page("Whole page")).toBe(page("Before the picture") + 1);
  });

  test.each(["list", "table"] as const)("words that lead to a %s stand on its page", async (kind) => {
    const filler = Array.from({ length: 31 }, (_, at) => paragraph(`Filler ${at}.`));
    const follows = kind === "list" ? list(["First item.", "Second item."]) : ({ kind: "table", caption: "First item.", columns: [{ heading: "Measure", align: "start", width: 1 }], rows: [["a"], ["b"], ["c"]] } as const);
    for (const lines of [28, 29, 30, 31]) {
      const page = await pagesOf([...filler.slice(0, lines), { kind: "heading", text: "A heading" }, paragraph("It leads on."), follows]);
      expect(page("It leads on")).toBe(page("First item"));
      expect(page("A heading")).toBe(page("First item"));
    }
  });
});

/** Letters and digits only: line breaks and hyphens belong to the page, not to the text. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

function squeezed(text: string): string {
  return text.replace(/\s/gu, "");
}
