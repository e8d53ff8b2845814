import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { NumberField } from "./number-field";

/** What the form would receive from a field drawn with this value. */
function submitted(defaultValue: number | undefined, format?: Intl.NumberFormatOptions): string | undefined {
  const drawn = renderToStaticMarkup(<NumberField label="Share" name="share" defaultValue={defaultValue} format={format} />);
  return /<input type="hidden" name="share" value="([^"]*)"/.exec(drawn)?.[1];
}

test("an empty field stays empty, also as a percentage", () => {
  expect(submitted(undefined)).toBe("");
  expect(submitted(undefined, { style: "percent" })).toBe("");
});

test("a zero is a zero, and a percentage its share of one", () => {
  expect(submitted(0)).toBe("0");
  expect(submitted(0, { style: "percent" })).toBe("0");
  expect(submitted(0.086, { style: "percent", maximumFractionDigits: 1 })).toBe("0.086");
});
