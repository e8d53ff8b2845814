import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { ShownCopy } from "./shown-copy";

const field = "default";

/** A shared text with two paragraphs, and the copy that an editor shows. */
function opened() {
  const shared = new Y.Doc();
  shared.getXmlFragment(field).insert(0, ["We plan.", "Everyone has a say."].map(paragraph));
  return { shared, copy: new ShownCopy(shared, field) };
}

function paragraph(words: string): Y.XmlElement {
  const block = new Y.XmlElement("paragraph");
  block.insert(0, [new Y.XmlText(words)]);
  return block;
}

const blockOf = (document: Y.Doc, at: number) => document.getXmlFragment(field).get(at);

/** Writes at the beginning of a paragraph. */
function write(document: Y.Doc, at: number, words: string): void {
  const block = blockOf(document, at);
  const text = block instanceof Y.XmlElement ? block.get(0) : undefined;
  if (text instanceof Y.XmlText) text.insert(0, words);
}

const readsOf = (document: Y.Doc) => document.getXmlFragment(field).toArray().map((block) => block.toString().replaceAll(/<\/?paragraph>/g, ""));

test("without a word in the making everything passes at once, both ways", () => {
  const { shared, copy } = opened();
  write(shared, 0, "Theirs. ");
  write(copy.document, 1, "Ours. ");
  expect(readsOf(copy.document)).toEqual(["Theirs. We plan.", "Ours. Everyone has a say."]);
  expect(readsOf(shared)).toEqual(readsOf(copy.document));
  copy.destroy();
});

test("while a word is made, changes of its paragraph wait and those of others do not; what is written here never waits", () => {
  const { shared, copy } = opened();
  copy.where = () => blockOf(copy.document, 0);
  write(shared, 1, "Theirs. ");
  write(shared, 0, "Theirs. ");
  write(copy.document, 0, "か");
  expect(readsOf(copy.document)).toEqual(["かWe plan.", "Theirs. Everyone has a say."]);
  expect(readsOf(shared)[0]).toContain("か");
  copy.release();
  expect(readsOf(copy.document)[0]).toBe("かWe plan.");
  copy.where = () => null;
  copy.release();
  expect(readsOf(copy.document)).toEqual(readsOf(shared));
  expect(readsOf(shared)[0]).toContain("Theirs. ");
  copy.destroy();
});

test("a paragraph that somebody removed stands until the word in it is done", () => {
  const { shared, copy } = opened();
  copy.where = () => blockOf(copy.document, 0);
  shared.getXmlFragment(field).delete(0, 1);
  expect(readsOf(copy.document)).toHaveLength(2);
  copy.where = () => null;
  copy.release();
  expect(readsOf(copy.document)).toEqual(["Everyone has a say."]);
  copy.destroy();
});

test("whoever writes where, while words are made and done, both copies end up the same with every letter in them", () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constantFrom("here" as const, "there" as const), at: fc.nat({ max: 1 }), words: fc.string({ unit: fc.constantFrom("a", "é", "会", "🏡"), minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant("begin" as const), at: fc.nat({ max: 1 }) }),
    fc.record({ kind: fc.constantFrom("unknown" as const, "end" as const, "release" as const) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { shared, copy } = opened();
      const written: string[] = [];
      for (const act of steps) {
        const before = readsOf(copy.document);
        const making = copy.where();
        if (act.kind === "here" || act.kind === "there") {
          write(act.kind === "here" ? copy.document : shared, act.at, act.words);
          written.push(act.words);
          if (act.kind === "there" && making !== null && making !== "unknown" && making === blockOf(copy.document, act.at)) expect(readsOf(copy.document)[act.at]).toBe(before[act.at]);
        } else if (act.kind === "begin") {
          const block = blockOf(copy.document, act.at);
          copy.where = () => block;
        } else if (act.kind === "unknown") copy.where = () => "unknown";
        else if (act.kind === "end") copy.where = () => null;
        else copy.release();
      }
      copy.where = () => null;
      copy.release();
      expect(readsOf(copy.document)).toEqual(readsOf(shared));
      const letters = (words: string) => [...words].toSorted().join("");
      expect(letters(readsOf(shared).join(""))).toBe(letters(["We plan.", "Everyone has a say.", ...written].join("")));
      copy.destroy();
    }),
  );
});
