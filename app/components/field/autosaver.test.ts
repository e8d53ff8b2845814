import { describe, expect, test } from "vitest";
import { Autosaver, type SaveReply } from "./autosaver";
import type { Draft, Drafts } from "./device-draft";

const isText = (found: unknown): found is string => typeof found === "string";

/** An autosaver whose clock and network stand still until the test moves them. */
function bench({ draft, most = Infinity }: { readonly draft?: Draft<string>; readonly most?: number } = {}) {
  const kept = new Map<string, Draft<unknown>>(draft ? [["vision", draft]] : []);
  const drafts: Drafts = { keep: (key, value) => kept.set(key, value), find: (key) => kept.get(key) ?? null, forget: (key) => kept.delete(key) };
  const sent: { value: string; seen: number; answer: (reply: SaveReply<string>) => void; fail: () => void }[] = [];
  const planned: { work: () => void; milliseconds: number }[] = [];
  const saver = new Autosaver<string>({
    saved: { value: "old", version: 3, by: "Aisha" },
    send: (value, seen) => new Promise((answer, refuse) => sent.push({ value, seen, answer, fail: () => refuse(new Error("away")) })),
    drafts,
    draftKey: "vision",
    isValue: isText,
    isSavable: (value) => value.length <= most,
    later: (work, milliseconds) => {
      const entry = { work, milliseconds };
      planned.push(entry);
      return () => planned.splice(planned.indexOf(entry), planned.includes(entry) ? 1 : 0);
    },
  });
  return { saver, kept, sent, planned };
}

const settled = () => new Promise((done) => setImmediate(done));

describe("saving by itself", () => {
  test("says saved only after the server has said so, and forgets the draft then", async () => {
    const { saver, kept, sent, planned } = bench();
    saver.change("new");
    expect(saver.snapshot().status.kind).toBe("saving");
    expect(kept.get("vision")).toEqual({ value: "new", seen: 3 });
    planned[0]?.work();
    expect(sent[0]).toMatchObject({ value: "new", seen: 3 });
    expect(kept.size).toBe(1);
    sent[0]?.answer({ kind: "saved", version: 4, at: 1000 });
    await settled();
    expect(saver.snapshot().status).toEqual({ kind: "saved", at: 1000 });
    expect(kept.size).toBe(0);
  });

  test("sends one at a time; words typed meanwhile follow with the new version", async () => {
    const { saver, sent } = bench();
    saver.change("one");
    void saver.flush();
    saver.change("two");
    void saver.flush();
    expect(sent).toHaveLength(1);
    sent[0]?.answer({ kind: "saved", version: 4, at: 1 });
    await settled();
    expect(sent[1]).toMatchObject({ value: "two", seen: 4 });
    sent[1]?.answer({ kind: "saved", version: 5, at: 2 });
    await settled();
    expect(saver.snapshot().status).toEqual({ kind: "saved", at: 2 });
  });

  test("keeps the words on the device when the server is away, and tries again, each time later", async () => {
    const { saver, kept, sent, planned } = bench();
    saver.change("new");
    void saver.flush();
    sent[0]?.fail();
    await settled();
    expect(saver.snapshot().status.kind).toBe("kept");
    expect(kept.get("vision")).toEqual({ value: "new", seen: 3 });
    expect(planned.map((entry) => entry.milliseconds)).toEqual([2000]);
    planned[0]?.work();
    sent[1]?.fail();
    await settled();
    expect(planned.map((entry) => entry.milliseconds)).toEqual([4000]);
  });

  test("shows both texts when somebody else saved first, and saves the chosen one over theirs", async () => {
    const { saver, sent } = bench();
    saver.change("mine");
    void saver.flush();
    sent[0]?.answer({ kind: "stale", theirs: "theirs", version: 7, by: "Mei" });
    await settled();
    expect(saver.snapshot()).toMatchObject({ status: { kind: "conflict" }, conflict: { mine: "mine", theirs: "theirs", by: "Mei" } });
    saver.settle("mine and theirs");
    expect(sent[1]).toMatchObject({ value: "mine and theirs", seen: 7 });
  });

  test("what the server will not take stays on the device with its reason", async () => {
    const { saver, kept, sent } = bench();
    saver.change("far too long");
    void saver.flush();
    sent[0]?.answer({ kind: "refused", message: "Too long." });
    await settled();
    expect(saver.snapshot()).toMatchObject({ status: { kind: "kept" }, refusal: "Too long." });
    expect(kept.size).toBe(1);
  });
});

describe("too long to be saved", () => {
  test("it is kept on the device, says so at once and is not sent, however often; shortened, it is saved", async () => {
    const { saver, kept, sent, planned } = bench({ most: 5 });
    saver.change("short");
    saver.change("far too long");
    expect(saver.snapshot()).toMatchObject({ value: "far too long", status: { kind: "kept" } });
    expect(planned).toEqual([]);
    await saver.flush();
    expect(sent).toEqual([]);
    expect(kept.get("vision")).toEqual({ value: "far too long", seen: 3 });
    saver.change("fits");
    expect(saver.snapshot().status).toEqual({ kind: "saving" });
    planned[0]?.work();
    expect(sent[0]).toMatchObject({ value: "fits", seen: 3 });
  });

  test("a draft that is too long comes back as it was left", () => {
    const { saver, kept, sent } = bench({ draft: { value: "far too long", seen: 3 }, most: 5 });
    saver.resume();
    expect(saver.snapshot()).toMatchObject({ value: "far too long", status: { kind: "kept" } });
    expect([sent.length, kept.size]).toEqual([0, 1]);
  });
});

describe("coming back", () => {
  test("a draft of the last visit is taken up and sent", () => {
    const { saver, sent } = bench({ draft: { value: "draft", seen: 3 } });
    saver.resume();
    expect(saver.snapshot().value).toBe("draft");
    expect(sent[0]).toMatchObject({ value: "draft", seen: 3 });
  });

  test("a draft typed over an older text is a conflict, never an overwrite", () => {
    const { saver, sent } = bench({ draft: { value: "draft", seen: 2 } });
    saver.resume();
    expect(sent).toHaveLength(0);
    expect(saver.snapshot().conflict).toMatchObject({ mine: "draft", theirs: "old", version: 3 });
  });

  test("a reload brings other people's words, but never over words being typed", () => {
    const { saver } = bench();
    saver.learn({ value: "from Mei", version: 4, by: "Mei" });
    expect(saver.snapshot().value).toBe("from Mei");
    saver.change("typing");
    saver.learn({ value: "later", version: 5, by: "Mei" });
    expect(saver.snapshot().value).toBe("typing");
  });
});
