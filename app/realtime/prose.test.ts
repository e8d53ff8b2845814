import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { plainText, proseField, proseOf } from "./prose";
import { runsOf } from "./text-runs";

/** A shared document whose paragraphs read as given. */
function written(...paragraphs: string[]): Y.Doc {
  const document = new Y.Doc();
  const blocks = paragraphs.map((words) => {
    const block = new Y.XmlElement("paragraph");
    block.insert(0, [new Y.XmlText(words)]);
    return block;
  });
  document.getXmlFragment(proseField).insert(0, blocks);
  return document;
}

test("paragraphs become lines", () => {
  expect(plainText(proseOf(written("We rest easy.", "We have a say.")))).toBe("We rest easy.\nWe have a say.");
});

test("whatever is typed reads back as typed", () => {
  const typedWords = fc.string({ unit: "grapheme", minLength: 1 }).filter((words) => words.trim() === words);
  fc.assert(
    fc.property(typedWords, (words) => {
      expect(plainText(proseOf(written(words)))).toBe(words);
    }),
  );
});

test("emphasis is a mark in the JSON and silent in the plain text", () => {
  const document = new Y.Doc();
  const block = new Y.XmlElement("paragraph");
  const text = new Y.XmlText();
  text.insert(0, "every ", {});
  text.insert(6, "family", { bold: {}, "comment--a4+/": { id: 7 } });
  block.insert(0, [text]);
  document.getXmlFragment(proseField).insert(0, [block]);
  const prose = proseOf(document);
  expect(plainText(prose)).toBe("every family");
  expect(prose.content?.[0]?.content?.[1]?.marks).toEqual([{ type: "bold" }, { type: "comment", attrs: { id: 7 } }]);
});

test("headings and list items become lines of their own", () => {
  const document = written("After");
  const list = new Y.XmlElement("bulletList");
  const items = ["rent", "pay"].map((words) => {
    const item = new Y.XmlElement("listItem");
    const block = new Y.XmlElement("paragraph");
    block.insert(0, [new Y.XmlText(words)]);
    item.insert(0, [block]);
    return item;
  });
  list.insert(0, items);
  document.getXmlFragment(proseField).insert(0, [list]);
  expect(plainText(proseOf(document))).toBe("rent\npay\nAfter");
});

test("things that are no text are left out", () => {
  const document = new Y.Doc();
  const block = new Y.XmlElement("paragraph");
  const text = new Y.XmlText("Home");
  text.insertEmbed(4, { picture: "x" });
  block.insert(0, [text]);
  block.setAttribute("textAlign", "center");
  document.getXmlFragment(proseField).insert(0, [block]);
  expect(proseOf(document)).toEqual({
    type: "doc",
    content: [{ type: "paragraph", attrs: { textAlign: "center" }, content: [{ type: "text", text: "Home" }] }],
  });
});

test("what PostgreSQL cannot keep is left out: NUL, half a letter, values that are no text", () => {
  const document = new Y.Doc();
  const block = new Y.XmlElement("paragraph");
  const odd = { level: 2, "bad name\u0000": "x", bytes: new Uint8Array([1]) };
  for (const attribute of Object.entries(odd)) Reflect.apply(block.setAttribute, block, attribute);
  block.insert(0, [new Y.XmlText("a\u0000b\uD800c🏡")]);
  document.getXmlFragment(proseField).insert(0, [block]);
  expect(proseOf(document).content).toEqual([{ type: "paragraph", attrs: { level: 2 }, content: [{ type: "text", text: "ab\uFFFDc🏡" }] }]);
});

test("elements nested without end are cut off, not followed", () => {
  const document = new Y.Doc();
  let parent: Y.XmlFragment = document.getXmlFragment(proseField);
  for (let depth = 0; depth < 3000; depth += 1) {
    const child = new Y.XmlElement("blockquote");
    parent.insert(0, [child]);
    parent = child;
  }
  expect(() => plainText(proseOf(document))).not.toThrow();
});

test("an empty document is an empty text", () => {
  expect(plainText(proseOf(new Y.Doc()))).toBe("");
});

/** One text with a mark laid over it for each name, the first over all letters, each next one over one letter less. */
function marked(length: number, names: readonly string[]): Y.Doc {
  const document = new Y.Doc();
  const block = new Y.XmlElement("paragraph");
  const text = new Y.XmlText("a".repeat(length));
  block.insert(0, [text]);
  document.getXmlFragment(proseField).insert(0, [block]);
  document.transact(() => names.forEach((name, at) => text.format(0, length - at, { [name]: true })));
  return document;
}

test("marks laid over each other by the thousand cost no more than a text is long, and lose no word", () => {
  const prose = proseOf(marked(4_000, Array.from({ length: 4_000 }, (_, at) => `mark${at}`)));
  expect(plainText(prose)).toBe("a".repeat(4_000));
  expect(Math.max(...(prose.content?.[0]?.content ?? []).map(({ marks }) => marks?.length ?? 0))).toBe(20);
});

test("a mark with a name that no editor gives is left out, however long the name", () => {
  const prose = proseOf(marked(2, ["bold", `${"-".repeat(400_000)}!`]));
  expect(plainText(prose)).toBe("aa");
  expect((prose.content?.[0]?.content ?? []).map(({ marks }) => marks)).toEqual([[{ type: "bold" }], [{ type: "bold" }]]);
});

test("runs are those that the library reads", () => {
  const change = fc.record({ from: fc.nat({ max: 30 }), length: fc.nat({ max: 10 }), mark: fc.constantFrom("bold", "italic", "link"), value: fc.constantFrom(null, true, { href: "x" }, { href: "y" }) });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 30 }), fc.string({ maxLength: 5 })), { maxLength: 8 }), fc.array(change, { maxLength: 8 }), fc.array(fc.nat({ max: 30 }), { maxLength: 5 }), (typed, changes, deleted) => {
      const text = marked(10, []).getXmlFragment(proseField).firstChild;
      const words = text instanceof Y.XmlElement ? text.get(0) : null;
      if (!(words instanceof Y.XmlText)) return expect.unreachable();
      for (const [at, piece] of typed) words.insert(Math.min(at, words.length), piece);
      for (const { from, length, mark, value } of changes) words.format(Math.min(from, words.length), Math.min(length, words.length - Math.min(from, words.length)), { [mark]: value });
      for (const at of deleted) if (at < words.length) words.delete(at, 1);
      const read: { insert: string; attributes?: Record<string, unknown> }[] = words.toDelta();
      expect(runsOf(words).map(({ words: insert, marks }) => ({ insert, ...(marks.length > 0 && { attributes: Object.fromEntries(marks) }) }))).toEqual(read);
    }),
  );
});
