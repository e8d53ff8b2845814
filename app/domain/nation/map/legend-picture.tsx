import { forwardRef } from "react";
import type { Legend, LegendClass } from "./legend";
import { classCoats, type Coat } from "./map-colors";
import { MapPatterns } from "./map-patterns";

type Entry = { readonly coats: readonly Coat[]; readonly words: string; readonly more: string };

const prefix = "legend-picture";
const columns = 4;
const cell = { width: 250, height: 44 } as const;

/** The legend as a drawing, for the saved picture; on the page the legend is text. */
export const LegendPicture = forwardRef<SVGSVGElement, { readonly legend: Legend; readonly color: string }>(function LegendPicture({ legend, color }, ref) {
  const entries = entriesOf(legend, color);
  return (
    <svg ref={ref} aria-hidden="true" focusable="false" className="hidden" width={columns * cell.width} height={Math.ceil(entries.length / columns) * cell.height}>
      <MapPatterns prefix={prefix} />
      {entries.map(({ coats, words, more }, at) => (
        <g key={words} transform={`translate(${(at % columns) * cell.width} ${Math.floor(at / columns) * cell.height})`}>
          {coats.map((coat) => (
            <rect key={coat.fill} x={0.5} y={8.5} width={25} height={17} rx={3} stroke="var(--ink-3)" {...coat} />
          ))}
          <text x={34} y={21} fontSize={13} fontWeight={600} fill="var(--ink)">
            {words}
          </text>
          <text x={34} y={37} fontSize={11.5} fill="var(--ink-2)">
            {more}
          </text>
        </g>
      ))}
    </svg>
  );
});

function entriesOf({ classes, weak, none }: Legend, color: string): Entry[] {
  const pattern = (kind: "weak" | "none", { bounds, count }: LegendClass): Entry => ({ coats: [{ fill: `url(#${prefix}-${kind})`, fillOpacity: 1 }], words: bounds, more: count });
  return [
    ...classes.map(({ bounds, count }, group) => ({ coats: classCoats(color, group, classes.length), words: bounds, more: count })),
    ...(weak === null ? [] : [pattern("weak", weak)]),
    ...(none === null ? [] : [pattern("none", none)]),
  ];
}
