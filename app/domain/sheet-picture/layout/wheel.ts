import { cut, noShapes, type Shapes } from "../shapes";

/** A part of a wheel with its rating from 1 to `most`; null before anybody rated. */
export type Spoke = { readonly name: string; readonly rating: number | null };

const [centre, radius] = [{ x: 320, y: 200 }, 150];

/** A wheel in as many parts as there are, each filled as far as it is rated. */
export function wheelShapes(spokes: readonly Spoke[], most: number): Shapes {
  const turn = (at: number) => (at / Math.max(1, spokes.length)) * 2 * Math.PI - Math.PI / 2;
  const at = (angle: number, far: number) => ({ x: centre.x + far * Math.cos(angle), y: centre.y + far * Math.sin(angle) });
  const slice = (nth: number, far: number) => {
    const [from, to] = [at(turn(nth), far), at(turn(nth + 1), far)];
    const wide = spokes.length < 2 ? 1 : 0;
    return `M ${centre.x} ${centre.y} L ${from.x.toFixed(1)} ${from.y.toFixed(1)} A ${far} ${far} 0 ${wide} 1 ${to.x.toFixed(1)} ${to.y.toFixed(1)} Z`;
  };
  return {
    ...noShapes,
    height: 400,
    areas: spokes.flatMap(({ rating }, nth) => [{ path: slice(nth, radius), strong: false }, ...(rating === null ? [] : [{ path: slice(nth, (radius * Math.min(rating, most)) / most), strong: true }])]),
    words: spokes.map(({ name, rating }, nth) => {
      const { x, y } = at((turn(nth) + turn(nth + 1)) / 2, radius + 14);
      return { x, y: y + 5, text: cut(`${name}: ${rating ?? "–"}`, 20), anchor: x > centre.x + 20 ? ("start" as const) : x < centre.x - 20 ? ("end" as const) : ("middle" as const), strong: true };
    }),
  };
}
