import { expect, test } from "vitest";
import { rangeHolds } from "./unicode-range";

const latin = "U+0000-00FF, U+0131, U+2000-206F, U+4??";

test.each([["Año", true], ["Ž", false], ["\u0131", true], ["a Ž", true], ["Ж", true], ["你", false], ["", false]])("%j: %s", (text, held) => {
  expect(rangeHolds(latin, text)).toBe(held);
});
