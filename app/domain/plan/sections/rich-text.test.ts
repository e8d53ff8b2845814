import fc from "fast-check";
import { expect, test } from "vitest";
import { plain, type Block } from "../plan-document";
import { blocksOf } from "./rich-text";

const text = (words: string, ...marks: object[]) => ({ type: "text", text: words, marks });
const node = (type: string, ...content: object[]) => ({ type, content });
const words = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "list" ? block.items.map(plain) : "spans" in block ? [plain(block.spans)] : block.kind === "heading" ? [block.text] : []));

test("paragraphs, headings, lists and quotes keep their kind", () => {
  const stored = node(
    "doc",
    node("heading", text("Why")),
    node("paragraph", text("Because.")),
    node("orderedList", node("listItem", node("paragraph", text("first"))), node("listItem", node("paragraph", text("second")))),
    node("blockquote", node("paragraph", text("We said so."))),
  );
  expect(blocksOf(stored)).toEqual([
    { kind: "heading", text: "Why" },
    { kind: "paragraph", spans: [{ text: "Because." }] },
    { kind: "list", ordered: true, items: [[{ text: "first" }], [{ text: "second" }]] },
    { kind: "statement", spans: [{ text: "We said so." }] },
  ]);
});

test("bold, italic and links pass; other marks and other addresses do not", () => {
  const link = (href: unknown) => ({ type: "link", attrs: { href } });
  const stored = node(
    "doc",
    node(
      "paragraph",
      text("bold", { type: "bold" }),
      text("both", { type: "bold" }, { type: "italic" }),
      text("web", link("https://example.org/a")),
      text("script", link("javascript:alert(1)")),
      text("file", link("file:///etc/passwd")),
      text("none", link(42)),
      text("coloured", { type: "textStyle" }),
    ),
  );
  expect(blocksOf(stored)).toEqual([
    {
      kind: "paragraph",
      spans: [
        { text: "bold", strong: true },
        { text: "both", strong: true, em: true },
        { text: "web", href: "https://example.org/a" },
        { text: "script" },
        { text: "file" },
        { text: "none" },
        { text: "coloured" },
      ],
    },
  ]);
});

test("an unknown node gives its text, an empty one nothing", () => {
  expect(words(blocksOf(node("doc", node("iframe", text("inside")), node("paragraph"), node("bulletList"))))).toEqual(["inside"]);
});

test("a line break and the paragraphs of one list item stay apart", () => {
  const item = node("listItem", node("paragraph", text("one"), { type: "hardBreak" }, text("two")), node("paragraph", text("three")));
  expect(words(blocksOf(node("doc", node("bulletList", item))))).toEqual(["one\ntwo\nthree"]);
});

test("anything that is no document gives no blocks and never an error", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      expect(Array.isArray(blocksOf(stored))).toBe(true);
    }),
  );
  for (const stored of [null, undefined, "text", 3, [], { type: 4 }]) expect(blocksOf(stored)).toEqual([]);
});

test("a document built to exhaust the stack is read as empty", () => {
  let deep: object = text("bottom");
  for (let level = 0; level < 20_000; level += 1) deep = node("paragraph", deep);
  expect(blocksOf(deep)).toEqual([]);
});
