import fc from "fast-check";
import type { ReactElement } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { wholePage } from "./whole-page.server";

/** The page as it is sent, and as React writes it in one text, where no letter falls on an edge. */
async function sent(page: ReactElement): Promise<string> {
  const bytes = await new Promise<Buffer>((give, fail) => {
    const { pipe } = renderToPipeableStream(page, { onAllReady: () => pipe(wholePage(give)), onError: fail });
  });
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

const list = (words: readonly string[]) => <ul>{words.map((word, at) => <li key={at} aria-label={word}>{word}</li>)}</ul>;

describe("a page that is collected", () => {
  test("is the page that was rendered, wherever letters of several bytes fall", async () => {
    const letters = ["Gráficas", "Cañón", "日本語", "👩‍👩‍👧 familia", "—"];
    for (let before = 0; before < 64; before += 1) {
      const page = list(["a".repeat(before), ...Array.from({ length: 120 }, (_, at) => letters[at % letters.length] ?? "")]);
      expect(await sent(page)).toBe(renderToString(page));
    }
  });

  test("is so for any words", async () => {
    const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
    await fc.assert(fc.asyncProperty(fc.nat({ max: 2_048 }), fc.array(word, { minLength: 1, maxLength: 9 }), async (before, words) => {
      const page = list(["a".repeat(before), ...Array.from({ length: 150 }, (_, at) => words[at % words.length] ?? "")]);
      expect(await sent(page)).toBe(renderToString(page));
    }));
  });

  test("holds no zero byte that came with an address", async () => {
    expect(await sent(<input defaultValue={"a\0b"} />)).toBe('<input value="ab"/>');
  });
});
