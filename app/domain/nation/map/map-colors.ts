/** One coat of paint: a token's colour and how much of it covers the ground. */
export type Coat = { readonly fill: string; readonly fillOpacity: number };

/** How much of the colour each step takes; the last one is darkened by ink, so that five steps stay apart. */
const covers: readonly number[] = [0.16, 0.38, 0.62, 0.88, 1];
const inked = 0.3;

/** How the shapes of a class are painted, coat over coat: from the paper's colour to the pillar's full one and beyond. Made of
 *  tokens, so that it follows light and dark, and of nothing that a drawing program does not know. */
export function classCoats(color: string, group: number, classes: number): readonly Coat[] {
  const step = classes <= 1 ? 2 : Math.round((group * (covers.length - 1)) / (classes - 1));
  const ground = { fill: color, fillOpacity: covers[step] ?? 1 };
  return step === covers.length - 1 ? [ground, { fill: "var(--ink)", fillOpacity: inked }] : [ground];
}
