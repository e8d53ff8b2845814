import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText, manyWritings } from "./drawing/any-text";
import { examplePlan } from "./example-plan";
import { planSaying } from "./print/hostile-plan";
import { readPdf } from "./pdf-reader";
import { paragraph } from "./plan-document";
import { planPdf } from "./print/plan-pdf.server";
import { printable } from "./drawing/printable";
import { isPlain } from "./typefaces.server";

/** What stands in the PDF for each of some texts, a paragraph each. */
async function readBack(texts: readonly string[]): Promise<readonly string[]> {
  const blocks = texts.map((text, at) => paragraph(`QX${at}XQ ${text} QY${at}YQ`));
  const { words, standard } = await readPdf(planPdf({ ...examplePlan, draft: false, sections: [{ key: "one", heading: "Letters", blocks }] }));
  expect(standard).toBe("1");
  const said = words.normalize("NFKD").replace(/[\s\p{M}]/gu, "");
  return texts.map((_, at) => said.slice(said.indexOf(`QX${at}XQ`), said.indexOf(`QY${at}YQ`)).replace(`QX${at}XQ`, ""));
}

/** Letters and figures of the writings that need no reordering, without their marks: a file may give a letter the marks of another
 *  that has the same shape. */
function lettersAndFigures(text: string): readonly string[] {
  return text.normalize("NFKD").match(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9]/gu)?.filter((sign) => !/\p{M}/u.test(sign)) ?? [];
}

const rightToLeft = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFF]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** The letters a plain typeface has that the paragraph of a text in the PDF lacks. Where a run goes right to left, a file has them in the order of the
 *  page; a reader that knows no more gets a letter of several shapes once for each shape. */
function lost(text: string, read: string): string {
  // A keycap is one picture, not a figure.
  const plain = Array.from(printable(text).replace(/[0-9]\uFE0F?\u20E3/gu, "")).filter(isPlain).join("");
  const [wanted, found] = [lettersAndFigures(plain), lettersAndFigures(read)].map((letters) => (rightToLeft.test(text) ? letters.toSorted() : letters));
  let at = 0;
  return (wanted ?? []).filter((letter) => {
    const place = (found ?? []).indexOf(letter, at);
    if (place >= 0) at = place + 1;
    return place < 0;
  }).join("");
}

describe("any text", () => {
  test("comes out with all its plain letters and figures, whatever stands beside them", { timeout: 120_000 }, async () => {
    const text = fc.oneof(manyWritings(), anyText());
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 20, maxLength: 40 }), async (texts) => {
        const read = await readBack(texts);
        for (const [at, said] of texts.entries()) expect({ said, lost: lost(said, read[at] ?? "") }).toEqual({ said, lost: "" });
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  test("a sign that nobody sees gets into no other letter and no other figure", async () => {
    const unseen = ["7\u{E07D7}", "a\u200D", "e\u{E0101}", "1\uFE00", "o\u2060"];
    for (const sign of unseen) expect([sign, ...(await readBack([sign, "17 people, 2027: a home or none"]))]).toEqual([sign, sign.slice(0, 1), "17people,2027:ahomeornone"]);
  });

  test("can stand wherever words can stand", { timeout: 120_000 }, async () => {
    await fc.assert(fc.asyncProperty(manyWritings(), async (text) => {
      expect(planPdf(planSaying(text)).byteLength).toBeGreaterThan(10_000);
    }), { numRuns: 25, endOnFailure: true });
  });
});
