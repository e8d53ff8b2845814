import { forwardRef, type PointerEvent } from "react";
import { classCoats, type Coat } from "./map-colors";
import { MapPatterns } from "./map-patterns";
import type { Marked } from "../map-values";
import type { Box, Drawing, Shape } from "../shapes";

type Props = {
  readonly drawing: Drawing;
  readonly values: ReadonlyMap<string, Marked>;
  /** How many classes there are. */
  readonly classes: number;
  readonly color: string;
  /** Only this class in full; null: all. */
  readonly only: number | null;
  readonly marked: Shape | null;
  readonly hovered: Shape | null;
  readonly label: string;
  readonly prefix: string;
  /** The point of the map under the pointer, or null when it has left. */
  readonly onPoint?: (point: { readonly x: number; readonly y: number } | null) => void;
};

/** The map: one path for each class rather than one for each county, so that it is drawn at once and small when saved. It
 *  begins at the corner of its own drawing, so that it can be put under a caption. */
export const MapPicture = forwardRef<SVGSVGElement, Props>(function MapPicture({ drawing, marked, hovered, label, prefix, onPoint, ...look }, ref) {
  const { left, top, right, bottom } = drawing.box;
  const [width, height] = [Math.ceil(right - left), Math.ceil(bottom - top)];
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const shown = event.currentTarget.getBoundingClientRect();
    const unit = width / shown.width;
    onPoint?.({ x: left + (event.clientX - shown.left) * unit, y: top + (event.clientY - shown.top) * unit });
  };
  return (
    <svg ref={ref} role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} width={width} height={height} className="block h-auto w-full" onPointerMove={point} onPointerDown={point} onPointerLeave={() => onPoint?.(null)}>
      <MapPatterns prefix={prefix} />
      <g transform={`translate(${-left} ${-top})`}>
        <Places drawing={drawing} prefix={prefix} {...look} />
        <path d={drawing.stateLines} fill="none" stroke="var(--ink-2)" strokeWidth={0.7} strokeLinejoin="round" />
        {hovered ? <path d={hovered.path} fill="none" stroke="var(--ink)" strokeWidth={1.6} strokeLinejoin="round" /> : null}
        {marked ? <Ring shape={marked} /> : null}
      </g>
    </svg>
  );
});

function Places({ drawing: { shapes }, values, classes, color, only, prefix }: Pick<Props, "drawing" | "values" | "classes" | "color" | "only" | "prefix">) {
  const inClass = (group: number) => shapes.filter(({ id }) => values.get(id)?.group === group);
  const weak = shapes.filter(({ id }) => values.get(id)?.quality === 3 && (only === null || values.get(id)?.group === only));
  return (
    <g>
      <path d={pathOf(shapes.filter(({ id }) => !values.has(id)))} fill={`url(#${prefix}-none)`} {...edge} />
      {Array.from({ length: classes }, (_, group) => (
        <Painted key={group} path={pathOf(inClass(group))} coats={classCoats(color, group, classes)} faded={only !== null && only !== group} />
      ))}
      <path d={pathOf(weak)} fill={`url(#${prefix}-weak)`} />
    </g>
  );
}

const edge = { stroke: "var(--surface)", strokeWidth: 0.3, strokeLinejoin: "round" } as const;

function Painted({ path, coats, faded }: { readonly path: string; readonly coats: readonly Coat[]; readonly faded: boolean }) {
  return (
    <g opacity={faded ? 0.15 : 1}>
      {coats.map((coat) => (
        <path key={coat.fill} d={path} {...coat} {...edge} />
      ))}
    </g>
  );
}

function pathOf(shapes: readonly Shape[]): string {
  return shapes.map(({ path }) => path).join("");
}

/** What is larger than this is found without a ring. */
const largestRing = 36;

/** The outline of the place that is looked for, and a ring around it: most counties are too small to be found by their outline. */
function Ring({ shape: { box, path } }: { readonly shape: Shape }) {
  const { x, y, reach } = middleOf(box);
  return (
    <g fill="none" strokeLinejoin="round">
      <path d={path} stroke="var(--surface)" strokeWidth={4} />
      <path d={path} stroke="var(--ink)" strokeWidth={2} />
      {reach > largestRing ? null : (
        <>
          <circle cx={x} cy={y} r={reach} stroke="var(--surface)" strokeWidth={5} />
          <circle cx={x} cy={y} r={reach} stroke="var(--ink)" strokeWidth={2.5} />
        </>
      )}
    </g>
  );
}

function middleOf({ left, top, right, bottom }: Box) {
  return { x: (left + right) / 2, y: (top + bottom) / 2, reach: Math.max(14, Math.hypot(right - left, bottom - top) / 2 + 5) };
}
