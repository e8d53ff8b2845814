import { expect, test } from "vitest";
import { numberFormat } from "./format";

test("Spanish numbers are written as in the United States, like the figures of the releases beside them", () => {
  expect(numberFormat("es").format(1657)).toBe("1,657");
  expect(numberFormat("es", { maximumFractionDigits: 1 }).format(12345.6)).toBe("12,345.6");
  expect(numberFormat("en").format(1657)).toBe("1,657");
});
