import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "./any-text";
import { chartDrawing, niceTicks, valuesOf, type ChartSpec } from "./chart-drawing";
import { drawingSvg, type Shape } from "./drawing";
import { exampleChart } from "../example-plan";
import { printable } from "./printable";
import { textWidth, wrap } from "./text-measure";
import { theoryDrawing, theoryOnPage, type TheorySpec } from "./theory-drawing";

/** No metric has more than six decimals. */
const value = () => fc.integer({ min: -1e10, max: 1e10 }).map((millionths) => millionths / 1e6);
const year = () => fc.integer({ min: 1990, max: 2060 });
const mark = () => fc.record({ year: year(), value: value(), low: fc.constant(null), high: fc.constant(null), weak: fc.boolean(), label: fc.string({ maxLength: 40 }) });

function aChart(): fc.Arbitrary<ChartSpec> {
  return fc
    .record({ history: fc.array(mark(), { maxLength: 6 }), baseline: mark(), path: fc.array(fc.record({ year: year(), value: value() }), { maxLength: 4 }), measurements: fc.array(mark(), { maxLength: 4 }), target: fc.option(mark()) })
    .map((lines) => ({ ...lines, ticks: niceTicks(valuesOf(lines)).map((tick) => ({ value: tick, label: String(tick) })) }));
}

function aTheory(): fc.Arbitrary<TheorySpec> {
  const card = fc.record({ title: anyText(), lines: fc.array(anyText(), { maxLength: 3 }), gap: fc.boolean() });
  const band = fc.record({ look: fc.constantFrom("vision" as const, "cards" as const, "beliefs" as const), heading: fc.string(), because: fc.option(fc.string()), cards: fc.array(card, { maxLength: 11 }) });
  return fc.array(band, { maxLength: 4 }).map((bands) => ({ bands }));
}

function edges(shape: Shape): readonly (readonly [number, number])[] {
  switch (shape.kind) {
    case "line":
      return [[shape.x1, shape.y1], [shape.x2, shape.y2]];
    case "path":
      return shape.points;
    case "box":
      return [[shape.x, shape.y], [shape.x + shape.width, shape.y + shape.height]];
    default:
      return [[shape.x, shape.y]];
  }
}

test("the ticks of a chart rise, span every value and are few", () => {
  fc.assert(
    fc.property(fc.array(value(), { minLength: 1, maxLength: 9 }), (values) => {
      const ticks = niceTicks(values);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(9);
      expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
      expect(ticks[0]).toBeLessThanOrEqual(Math.min(...values));
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
    }),
  );
});

test("a scale of values that cannot be negative starts at zero or above", () => {
  expect(niceTicks([0.02, 0.3])[0]).toBe(0);
  expect(niceTicks([9.3, 9.7])).toEqual([9.2, 9.3, 9.4, 9.5, 9.6, 9.7, 9.8]);
});

test("nothing of a chart lies outside its picture", () => {
  fc.assert(
    fc.property(aChart(), (spec) => {
      const { width, height, shapes } = chartDrawing(spec);
      for (const [x, y] of shapes.flatMap(edges)) {
        expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
      }
    }),
  );
});

test("a chart can be read without colour: weak values are hollow, the path is dashed, the target is a ring", () => {
  const { shapes } = chartDrawing(exampleChart);
  const dots = shapes.filter((shape) => shape.kind === "dot");
  expect(dots.filter((dot) => dot.hollow)).toHaveLength(2);
  expect(shapes.filter((shape) => shape.kind === "path" && shape.dashed)).toHaveLength(1);
  const said = shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : []));
  expect(said).toEqual(expect.arrayContaining(["Baseline 2023: 9.6%", "Target 2027: 8.6%", "2024: 9.3%"]));
});

test("labels of marks that lie close together do not cover each other, nor a line where there is room", () => {
  const mark = (year: number, value: number, label: string) => ({ year, value, low: null, high: null, weak: false, label });
  const { shapes } = chartDrawing({
    ticks: [65, 70, 75].map((tick) => ({ value: tick, label: String(tick) })),
    history: [],
    baseline: mark(2018, 65.2, "Baseline 2018: 65.2%"),
    path: [{ year: 2018, value: 65.2 }, { year: 2024, value: 74 }],
    measurements: [mark(2023, 74.7, "2023: 74.7%")],
    target: mark(2024, 74, "Target 2024: 74.0%"),
  });
  const said = shapes.flatMap((shape) => (shape.kind === "text" && shape.bold ? [shape] : []));
  const [, target, newest] = said.map(({ x, y, text, size }) => ({ left: x - textWidth(text, size, true) / 2, right: x + textWidth(text, size, true) / 2, y }));
  const apart = target && newest && (target.left >= newest.right || newest.left >= target.right || Math.abs(target.y - newest.y) >= 13);
  expect(apart).toBe(true);
  const dots = shapes.flatMap((shape) => (shape.kind === "dot" ? [shape] : []));
  for (const { x, y } of dots) expect(target && x >= target.left && x <= target.right && y >= target.y - 13 && y <= target.y).toBe(false);
});

test("higher values stand higher", () => {
  fc.assert(
    fc.property(aChart(), (spec) => {
      const dots = chartDrawing({ ...spec, measurements: [], target: null }).shapes.filter((shape) => shape.kind === "dot");
      const measured = [...spec.history, spec.baseline].toSorted((a, b) => a.year - b.year);
      const byValue = measured.map((point, place) => ({ value: point.value, y: dots[place]?.y ?? Number.NaN })).toSorted((a, b) => a.value - b.value);
      for (const [place, point] of byValue.entries()) expect(point.y).toBeLessThanOrEqual((byValue[place - 1]?.y ?? point.y) + 1e-6);
    }),
  );
});

test("a label at the foot of a chart stands between the lowest line and the years", () => {
  const low = { ...exampleChart, baseline: { ...exampleChart.baseline, value: 8, low: null, high: null, label: "Baseline at the foot" }, history: [], ticks: [8, 9, 10].map((value) => ({ value, label: String(value) })) };
  const { shapes } = chartDrawing(low);
  const texts = shapes.flatMap((shape) => (shape.kind === "text" ? [shape] : []));
  const [label] = texts.filter(({ text }) => text === "Baseline at the foot");
  const lowest = Math.max(...shapes.flatMap((shape) => (shape.kind === "line" && shape.ink === "faint" ? [shape.y1] : [])));
  const years = Math.min(...texts.filter(({ text }) => /^20\d\d$/u.test(text)).map(({ y, size }) => y - size));
  const { y = Number.NaN, size = Number.NaN } = label ?? {};
  expect(y - 0.75 * size).toBeGreaterThan(lowest);
  expect(y + 3).toBeLessThan(years);
});

test("wrapping loses no letter, keeps every line narrow enough and order as it was", () => {
  fc.assert(
    fc.property(anyText(), fc.integer({ min: 40, max: 400 }), (text, width) => {
      const lines = wrap(text, 13, width);
      expect(lines.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
    }),
  );
});

test("the picture of a theory holds all its words inside its edges", () => {
  fc.assert(
    fc.property(aTheory(), (spec) => {
      const { width, height, shapes } = theoryDrawing(spec);
      const drawn = shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : [])).join("").replace(/\s/gu, "");
      for (const card of spec.bands.flatMap((band) => band.cards)) expect(drawn).toContain(card.title.replace(/\s/gu, ""));
      for (const [x, y] of shapes.filter((shape) => shape.kind === "box").flatMap(edges)) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
      for (const shape of shapes) if (shape.kind === "text") expect(shape.y).toBeLessThanOrEqual(height);
    }),
  );
});

test("on paper a theory is laid out so that its letters come out easy to read, or as large as can be", () => {
  const page = { width: 633, height: 825 };
  const scale = ({ width, height }: { readonly width: number; readonly height: number }) => Math.min(page.width / width, page.height / height);
  fc.assert(fc.property(aTheory(), (spec) => {
    expect(scale(theoryOnPage(spec, page))).toBeGreaterThanOrEqual(Math.min(0.8, scale(theoryDrawing(spec))));
  }));
  const card = { title: "A few words", lines: [], gap: false };
  expect(theoryOnPage({ bands: [{ look: "cards", heading: "Few", because: null, cards: [card, card, card, card] }] }, page).width).toBe(780);
});

test("six activities stand in two rows of three, none alone", () => {
  const card = { title: "Activity", lines: [], gap: false };
  const { shapes } = theoryDrawing({ bands: [{ look: "cards", heading: "Activities", because: null, cards: Array.from({ length: 6 }, () => card) }] });
  const tops = shapes.filter((shape) => shape.kind === "box").slice(1).map((box) => box.y);
  expect(tops.map((top) => tops.filter((other) => other === top).length)).toEqual([3, 3, 3, 3, 3, 3]);
});

test("no text can leave its place in the SVG", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const svg = drawingSvg({ width: 10, height: 10, shapes: [{ kind: "text", x: 0, y: 0, text, size: 12, ink: "ink", anchor: "start" }] });
      const inside = /<text[^>]*>(.*)<\/text><\/svg>$/su.exec(svg)?.[1] ?? "";
      expect(inside).not.toMatch(/[<>"']/u);
      expect(inside.replace(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)))).toBe(printable(text));
    }),
  );
});
