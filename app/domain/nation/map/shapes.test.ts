import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { drawingOf, shapeAt, type NationShapes } from "../shapes";
import { nationShapes } from "./shapes.server";

const shapes = async () => JSON.parse((await nationShapes()).text) as NationShapes;

test("the file is small, and its name is a fingerprint of it", async () => {
  const { name, text } = await nationShapes();
  expect(name).toMatch(/^nation-[0-9a-f]{12}\.json$/);
  expect(gzipSync(text).length).toBeLessThan(190_000);
  expect(await nationShapes()).toBe(await nationShapes());
});

describe("the drawing", () => {
  test("has every county once, with its full name, and each encloses something", async () => {
    const { shapes: counties, box } = drawingOf(await shapes(), "counties");
    expect(new Set(counties.map(({ id }) => id)).size).toBe(3142);
    expect(counties.find(({ id }) => id === "37067")?.name).toBe("Forsyth County, NC");
    expect(counties.filter(({ path }) => !/^M.+L.+L.+Z$/.test(path)).map(({ name }) => name)).toEqual([]);
    expect(box.right - box.left).toBeLessThan(1020);
  });

  test("has the fifty states and D.C., and the lines between them", async () => {
    const { shapes: states, stateLines } = drawingOf(await shapes(), "states");
    expect(states).toHaveLength(51);
    expect(states.find(({ id }) => id === "37")?.name).toBe("North Carolina");
    expect(stateLines).toMatch(/^M/);
  });

  test("a point is in the county whose outline is around it, and nowhere in the sea", async () => {
    const { shapes: counties, box } = drawingOf(await shapes(), "counties");
    for (const id of ["37067", "04013", "48201", "56045"]) {
      const shape = counties.find((each) => each.id === id);
      expect(shape).toBeDefined();
      if (!shape) continue;
      expect(shapeAt(counties, (shape.box.left + shape.box.right) / 2, (shape.box.top + shape.box.bottom) / 2)?.id).toBe(id);
    }
    expect(shapeAt(counties, box.left - 5, box.top - 5)).toBeNull();
  });
});

test("a hole in a shape is not inside it", () => {
  const square = (from: number, to: number) => [[from, from], [to, from], [to, to], [from, to], [from, from]];
  const ringed = { id: "1", name: "Ring", rings: [square(0, 10), square(4, 6)], box: { left: 0, top: 0, right: 10, bottom: 10 }, path: "" };
  expect(shapeAt([ringed], 2, 2)?.name).toBe("Ring");
  expect(shapeAt([ringed], 5, 5)).toBeNull();
});
