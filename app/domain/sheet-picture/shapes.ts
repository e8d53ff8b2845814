/** A drawing of the rows of a worksheet as simple shapes, in units of which it is `width` wide; everything it says stands in its twin, too.
 *  Plain values: they are worked out on the server and drawn as they are. */
export type Shapes = {
  readonly width: number;
  readonly height: number;
  /** `number`: of the row in the twin. `strong`: what is to be seen first. */
  readonly marks: readonly { readonly x: number; readonly y: number; readonly number: number; readonly strong: boolean }[];
  /** `weight`: 1 to 3; `broken`: what is missing or strained. */
  readonly lines: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly weight: number; readonly broken: boolean }[];
  readonly bars: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly strong: boolean }[];
  readonly areas: readonly { readonly path: string; readonly strong: boolean }[];
  readonly words: readonly { readonly x: number; readonly y: number; readonly text: string; readonly anchor: "start" | "middle" | "end"; readonly strong: boolean }[];
};

/** The same as a table. */
export type Twin = { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };

export type Picture = { readonly shapes: Shapes; readonly twin: Twin };

export const noShapes: Omit<Shapes, "height"> = { width: 640, marks: [], lines: [], bars: [], areas: [], words: [] };

/** A text that fits beside others; the twin has all of it. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
