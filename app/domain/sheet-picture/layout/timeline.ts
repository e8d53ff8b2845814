import { cut, noShapes, type Shapes } from "../shapes";

export type Happened = { readonly name: string; readonly years: string };

/** The first and the last year that a text names ("1958–1964", "since 1974"); null where it names none. */
export function yearsIn(text: string): { readonly from: number; readonly to: number } | null {
  const years = (text.match(/(?<!\d)(1[5-9]|20)\d{2}(?!\d)/gu) ?? []).map(Number);
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** In the order of time; what names no year comes last. */
export function inOrderOfTime<Thing extends Happened>(things: readonly Thing[]): readonly Thing[] {
  return things.toSorted((one, other) => (yearsIn(one.years)?.from ?? Infinity) - (yearsIn(other.years)?.from ?? Infinity) || 0);
}

const [left, right] = [40, 600];

/** Events under a line of years, each on a line of its own, so that none covers another. */
export function timelineShapes(things: readonly Happened[]): Shapes {
  const dated = things.flatMap((thing, at) => {
    const years = yearsIn(thing.years);
    return years ? [{ ...thing, ...years, at }] : [];
  });
  const first = Math.min(...dated.map(({ from }) => from));
  const last = Math.max(...dated.map(({ to }) => to));
  const x = (year: number) => (last === first ? (left + right) / 2 : left + ((year - first) / (last - first)) * (right - left));
  const y = (nth: number) => 64 + nth * 40;
  const ends = dated.length === 0 ? [] : [...new Set([first, last])];
  return {
    ...noShapes,
    height: 76 + Math.max(0, dated.length - 1) * 40,
    lines: [{ x1: left, y1: 34, x2: right, y2: 34, weight: 2, broken: false }, ...dated.map(({ from }, nth) => ({ x1: x(from), y1: 34, x2: x(from), y2: y(nth), weight: 1, broken: true })), ...dated.flatMap(({ from, to }, nth) => (to > from ? [{ x1: x(from), y1: y(nth), x2: x(to), y2: y(nth), weight: 3, broken: false }] : []))],
    marks: dated.map(({ from, at }, nth) => ({ x: x(from), y: y(nth), number: at + 1, strong: false })),
    words: [
      ...ends.map((year) => ({ x: x(year), y: 22, text: String(year), anchor: "middle" as const, strong: true })),
      ...dated.map(({ name, years, from, to }, nth) => {
        const text = { text: cut(`${years}: ${name}`, 36), strong: false };
        if (x(to) < 320) return { x: x(to) + 20, y: y(nth) + 5, anchor: "start" as const, ...text };
        // What spans the middle has no room at either side: its words stand over it.
        return x(from) < 320 ? { x: x(from) + 20, y: y(nth) - 8, anchor: "start" as const, ...text } : { x: x(from) - 20, y: y(nth) + 5, anchor: "end" as const, ...text };
      }),
    ],
  };
}
