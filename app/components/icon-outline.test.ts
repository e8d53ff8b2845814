import { describe, expect, test } from "vitest";
import * as rarer from "./drawn/rarer-icons";
import { outlineOf } from "./icon-outline";
import * as most from "./icons";

const icons = { ...most, ...rarer };

describe("the outline of an icon", () => {
  test("places what begins by a step at the origin", () => {
    expect(outlineOf([["path", { d: "m9 18 6-6-6-6" }], ["path", { d: "M2 6h4" }]])).toBe("M0 0m9 18 6-6-6-6M2 6h4");
  });

  test("draws lines, circles and rectangles with round corners", () => {
    expect(outlineOf([["line", { x1: "1", y1: "2", x2: "3", y2: "4" }]])).toBe("M1 2L3 4");
    expect(outlineOf([["circle", { cx: "12", cy: "12", r: "10" }]])).toBe("M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z");
    expect(outlineOf([["rect", { x: "2", y: "6", width: "20", height: "14", rx: "2" }]])).toBe("M4 6h16a2 2 0 0 1 2 2v10a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2v-10a2 2 0 0 1 2 -2z");
    expect(outlineOf([["rect", { x: "0", y: "0", width: "4", height: "4" }]])).toBe("M0 0h4a0 0 0 0 1 0 0v4a0 0 0 0 1 0 0h-4a0 0 0 0 1 0 0v-4a0 0 0 0 1 0 0z");
  });

  test("says what it can not draw", () => {
    expect(() => outlineOf([["ellipse", { cx: "1" }]])).toThrow("<ellipse>");
  });

  test("is there for every icon of the product", () => {
    for (const icon of Object.values(icons)) expect(icon({ size: 16 }).props.children.props.d).toMatch(/^M[\d.]/);
  });
});
